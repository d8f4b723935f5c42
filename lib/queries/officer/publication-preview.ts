import { database } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { points } from '@/lib/ocop/points'
import type { BrakeFinding } from '@/lib/ocop/registry/brake'
import { type DrawnUpLine, drawUp, type LineClaim, type LineFlag } from '@/lib/ocop/registry/draw-up'
import { isLetStand } from '@/lib/ocop/results/result-flag'
import { brakeFor, daysOfDraft } from './brake'

interface Standing {
  readonly star: number | null
  /** The first day out of force. */
  readonly until: PlainDate
}

export interface PreviewLine {
  readonly position: number
  readonly name: string | null
  readonly producer: string | null
  /** What the public sees of the product today; `null` = nothing, the product is new to the registry. */
  readonly before: Standing | null
  readonly beforeInForce: boolean
  readonly effect: 'recognised' | 'referred' | 'ended' | 'withdrawn' | 'restored' | 'corrected'
  /** The standing after publishing; `null` where the line gives none. */
  readonly after: Standing | null
  readonly endsOn: PlainDate | null
  readonly flags: readonly LineFlag[]
  readonly objection: DrawnUpLine['objections'][number] | null
}

export interface Preview {
  readonly lines: readonly PreviewLine[]
  readonly newProducts: number
  readonly replaced: number
  readonly ended: number
  readonly restored: number
  readonly corrected: number
  readonly referred: number
  readonly certificates: number
  /** Only where certificates end. */
  readonly brake: BrakeFinding | null
}

/** Exactly what publishing a draft will change in public, by line, before and after. The caller has asked who may see the draft. */
export async function publicationPreview(draftCode: string, today: PlainDate): Promise<Preview> {
  const draft = await database().decisionDraft.findUniqueOrThrow({
    where: { code: draftCode },
    include: {
      authority: true,
      lines: {
        where: { struck: false },
        orderBy: { position: 'asc' },
        include: { result: { select: { settled: true } }, targetLine: { select: { decisionId: true } } }
      }
    }
  })
  const issuedOn = dayFromColumn(draft.issuedOn)
  const latestOn = issuedOn ?? dayFromColumn(draft.latestOn) ?? today
  const effectiveOn = dayFromColumn(draft.effectiveOn)
  const conventions = await conventionsOn(database(), draft.authorityId, latestOn)
  const facts = { level: draft.authority.level, issuedOn, effectiveOn, latestOn, rulebook: null }
  const [standing, targets] = await Promise.all([
    database().standing.findMany({
      where: { knownTo: null, nextFrom: null, productId: { in: draft.lines.flatMap(line => line.productId ?? []) } }
    }),
    targetsOf(draft.lines.flatMap(line => line.targetLineId ?? []))
  ])
  const ofProduct = new Map(standing.map(row => [row.productId, row]))
  const seen = (row: { star: number | null; until: Date } | undefined): Standing | null =>
    row ? { star: row.star, until: dayFromColumn(row.until) } : null

  const lines = draft.lines.map((line): PreviewLine => {
    const target = line.targetLineId === null ? undefined : targets.get(line.targetLineId)
    const before = seen(target ?? ofProduct.get(line.productId ?? ''))
    const own = {
      position: line.position,
      name: line.productName ?? target?.name ?? null,
      producer: line.producerName ?? target?.producer ?? null,
      before,
      beforeInForce: before !== null && before.until > today
    }
    if (draft.kind === 'approval')
      return { ...own, effect: 'referred', after: null, endsOn: null, flags: [], objection: null }
    if (draft.kind !== 'recognition')
      return {
        ...own,
        effect: effectOf(draft, line),
        after: null,
        endsOn: dayFromColumn(line.onDay) ?? effectiveOn ?? latestOn,
        flags: [],
        objection: null
      }
    const { star } = line
    const claim: LineClaim = {
      star: star === 3 || star === 4 || star === 5 ? star : null,
      points: line.points === null ? null : points(line.points),
      kind: line.kind,
      effectiveOn: null,
      endsOn: dayFromColumn(draft.endsOn)
    }
    const drawn = drawUp(facts, claim, conventions)
    return {
      ...own,
      effect: 'recognised',
      after: { star, until: drawn.endsOn },
      endsOn: drawn.endsOn,
      flags: drawn.flags,
      objection: drawn.objections.find(each => !isLetStand(each, line.result?.settled ?? [])) ?? null
    }
  })
  const count = (effect: PreviewLine['effect']) => lines.filter(line => line.effect === effect).length
  const ended = count('ended') + count('withdrawn')
  const corrected = count('corrected')
  return {
    lines,
    newProducts: lines.filter(({ before, effect }) => before === null && effect === 'recognised').length,
    replaced: lines.filter(({ before, effect }) => before !== null && effect === 'recognised').length,
    ended,
    restored: count('restored'),
    corrected,
    referred: count('referred'),
    certificates: count('recognised'),
    brake:
      ended + corrected === 0
        ? null
        : await brakeFor({
            provinceId: draft.provinceId,
            authorityId: draft.authorityId,
            ended: ended + corrected,
            ...daysOfDraft(draft, today)
          })
  }
}

interface ActingDraft {
  readonly kind: string
  readonly earlierId: string | null
  readonly effectiveOn: Date | null
}

interface ActingLine {
  readonly ground: string | null
  readonly undoes: string | null
  readonly targetLine: { readonly decisionId: string | null } | null
}

/** What a decision about earlier lines does to one of them. */
function effectOf({ kind, earlierId, effectiveOn }: ActingDraft, line: ActingLine): PreviewLine['effect'] {
  if (kind === 'annulment') return line.targetLine?.decisionId === earlierId ? 'withdrawn' : 'restored'
  if (kind === 'correction') return line.undoes !== null ? 'restored' : line.ground !== null ? 'ended' : 'corrected'
  return kind === 'withdrawal' && effectiveOn === null ? 'withdrawn' : 'ended'
}

async function targetsOf(lineIds: readonly string[]) {
  const rows = await database().standing.findMany({ where: { knownTo: null, lineId: { in: [...lineIds] } } })
  const cards = await database().productCard.findMany({ where: { productId: { in: rows.map(row => row.productId) } } })
  const cardOf = new Map(cards.map(card => [card.productId, card]))
  return new Map(
    rows.map(row => {
      const card = cardOf.get(row.productId)
      return [row.lineId, { ...row, name: card?.name ?? null, producer: card?.producerName ?? null }]
    })
  )
}
