import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { readCode } from '@/lib/ocop/codes'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { territory } from '../places'
import { unitName } from '../registry/units'

/** Something that the actor worked on. */
export type RecentItem = { readonly code: string; readonly at: Date } & (
  | {
      readonly kind: 'draft'
      readonly decides: string
      readonly number: string | null
      readonly issuedOn: PlainDate | null
      readonly origin: 'enacted' | 'transcribed'
    }
  | {
      readonly kind: 'batch'
      readonly place: string
      readonly year: number
      readonly round: number | null
      readonly title: string | null
    }
)

/** How far back in the history of a person is looked. */
const LOOKED_AT = 200
const SHOWN = 6

interface ActRow {
  readonly subject: string
  readonly at: Date
}

const codesOf = (rows: readonly ActRow[], wanted: 'draft' | 'batch'): string[] =>
  rows.flatMap(({ subject }) => (readCode(subject)?.kind === wanted ? [subject] : []))

/** What the actor changed last, each once, the latest first: drafts on their way and batches that may still be seen. */
export async function recentItems(
  actor: Actor & { readonly kind: 'account' },
  today: PlainDate
): Promise<readonly RecentItem[]> {
  const rows = await database().$queryRaw<ActRow[]>`
    SELECT subject, max(recorded_at) AS at FROM (
      SELECT subject, recorded_at, seq FROM act WHERE account_id = ${actor.accountId}::uuid ORDER BY seq DESC
      LIMIT ${LOOKED_AT}) own
    GROUP BY subject ORDER BY max(seq) DESC`
  const [all, drafts, batches] = await Promise.all([
    territory(),
    database().decisionDraft.findMany({
      where: { code: { in: codesOf(rows, 'draft') }, state: { notIn: ['published', 'discarded'] } }
    }),
    database().batch.findMany({ where: { code: { in: codesOf(rows, 'batch') } } })
  ])
  const draftOf = new Map(drafts.map(draft => [draft.code, draft]))
  const batchOf = new Map(batches.map(batch => [batch.code, batch]))
  const items = rows.flatMap(({ subject: code, at }): RecentItem[] => {
    const draft = draftOf.get(code)
    if (draft && can(actor, 'decision.view', { provinceId: draft.provinceId }).ok) {
      const { kind: decides, number, issuedOn, origin } = draft
      return [{ kind: 'draft', code, at, decides, number, issuedOn: dayFromColumn(issuedOn), origin }]
    }
    const batch = batchOf.get(code)
    if (!batch || !can(actor, 'batch.view', { unitId: batch.unitId }).ok) return []
    const place = unitName(all, batch.unitId, today).fullName
    const { programmeYear: year, round, title } = batch
    return [{ kind: 'batch', code, at, place, year, round, title }]
  })
  return items.slice(0, SHOWN)
}
