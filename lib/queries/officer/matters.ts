import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { Quantity } from '@/lib/ocop/programme/quantity'
import { SUPPORT_CATEGORIES, type SupportCategory } from '@/lib/ocop/programme/support'
import { MATTER_KINDS, type MatterKind, type MatterNote, matterKey, matterState } from '@/lib/ocop/registry/matter'
import { territory } from '../places'
import { MENTIONED, mention } from '../registry/mention'
import type { DecisionMention, UnitName } from '../registry/shapes'
import { unitName } from '../registry/units'
import { differingClaims } from './differing-claims'
import { type MatterScope, mattersIn } from './matters-sql'
import { scopeOf } from './scope'

/** The record that a matter is about, as much as a list needs of it. */
export type MatterRecord =
  | { readonly type: 'decision'; readonly decision: DecisionMention }
  | { readonly type: 'balance'; readonly code: string; readonly asOf: PlainDate }
  | { readonly type: 'products'; readonly products: readonly { readonly code: string; readonly name: string }[] }
  | {
      readonly type: 'claim'
      readonly claim: Quantity & { readonly code: string; readonly asOf: PlainDate; readonly star: number | null }
    }
  | { readonly type: 'support'; readonly code: string; readonly category: SupportCategory; readonly year: number }

export interface MatterView {
  readonly key: string
  readonly kind: MatterKind
  readonly codes: readonly string[]
  /** `null` = the centre's, or the whole country's. */
  readonly unit: UnitName | null
  /** How many lines it is about. */
  readonly extent: number
  readonly closed: boolean
  readonly owner: { readonly id: string; readonly name: string } | null
  readonly record: MatterRecord
}

/** What is asked of the queue; `null` = no matter which. */
export interface MatterQuestion {
  readonly closed: boolean
  readonly kind: MatterKind | null
  readonly unitId: string | null
  /** An account, or `nobody`. */
  readonly owner: string | null
}

export interface MatterQueue {
  readonly items: readonly MatterView[]
  readonly total: number
  /** What could be chosen, each with how many matters it would leave, by the other choices. */
  readonly kinds: readonly { readonly kind: MatterKind; readonly count: number }[]
  readonly units: readonly { readonly unit: UnitName; readonly count: number }[]
  readonly owners: readonly { readonly id: string; readonly name: string; readonly count: number }[]
}

interface Row {
  readonly kind: string
  readonly code: string
  readonly unit_id: string | null
  readonly extent: bigint
  readonly notes: readonly MatterNote[]
}

/** More than anybody looks through; the latest come first. */
const MOST = 5_000

export const NOBODY = 'nobody'

const matterScope = (actor: Actor): MatterScope => ({
  ...scopeOf(actor, 'matter.view'),
  centre: can(actor, 'matter.view', { unitIds: [] }).ok
})

async function found(actor: Actor, today: PlainDate) {
  const scope = matterScope(actor)
  const rows = await database().$queryRaw<Row[]>(mattersIn(scope, await differingClaims(scope, today), MOST))
  return rows.flatMap(({ kind: name, code, unit_id: unitId, extent, notes }) => {
    const kind = MATTER_KINDS.find(each => each === name)
    if (!kind) throw new Error(`unknown matter ${name}`)
    const codes = code.split('+')
    return [{ key: matterKey({ kind, codes }), kind, codes, unitId, extent: Number(extent), ...matterState(notes) }]
  })
}

type Found = Awaited<ReturnType<typeof found>>[number]

const fits =
  ({ closed, kind, unitId, owner }: MatterQuestion) =>
  (matter: Found): boolean =>
    matter.closed === closed &&
    (kind === null || matter.kind === kind) &&
    (unitId === null || matter.unitId === unitId) &&
    (owner === null || (matter.ownerId ?? NOBODY) === owner)

function tally<K>(matters: readonly Found[], by: (matter: Found) => K | null): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const matter of matters) {
    const key = by(matter)
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** What has to be looked into in the places of the actor: conflicts and gaps, a page of them and what they could be narrowed to. */
export async function matterQueue(
  actor: Actor,
  question: MatterQuestion,
  today: PlainDate,
  { limit, offset }: { readonly limit: number; readonly offset: number }
): Promise<MatterQueue> {
  const [all, matters] = await Promise.all([territory(), found(actor, today)])
  const left = matters.filter(fits(question))
  const without = (free: Partial<MatterQuestion>) => matters.filter(fits({ ...question, ...free }))
  const kinds = tally(without({ kind: null }), ({ kind }) => kind)
  const units = tally(without({ unitId: null }), ({ unitId }) => unitId)
  const owners = tally(without({ owner: null }), ({ ownerId }) => ownerId)
  const page = left.slice(offset, offset + limit)
  const names = await namesOf([...owners.keys(), ...page.map(({ ownerId }) => ownerId)])
  return {
    items: await viewsOf(page, names, today),
    total: left.length,
    kinds: MATTER_KINDS.flatMap(kind => (kinds.has(kind) ? [{ kind, count: kinds.get(kind) ?? 0 }] : [])),
    units: [...units].map(([id, count]) => ({ unit: unitName(all, id, today), count })),
    owners: [...owners].map(([id, count]) => ({ id, name: names.get(id) ?? '', count }))
  }
}

/** A matter of the actor's places; `null` = the records do not say any such thing there (any more). */
export async function matterByKey(actor: Actor, key: string, today: PlainDate): Promise<MatterView | null> {
  const one = (await found(actor, today)).filter(matter => matter.key === key)
  const [view] = await viewsOf(one, await namesOf(one.map(({ ownerId }) => ownerId)), today)
  return view ?? null
}

async function namesOf(ids: readonly (string | null)[]): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids.flatMap(id => (id === null ? [] : [id])))]
  const rows = await database().account.findMany({
    where: { id: { in: wanted } },
    select: { id: true, displayName: true }
  })
  return new Map(rows.map(({ id, displayName }) => [id, displayName]))
}

async function viewsOf(
  matters: readonly Found[],
  names: ReadonlyMap<string, string>,
  today: PlainDate
): Promise<readonly MatterView[]> {
  const all = await territory()
  const records = await recordsOf(
    matters.flatMap(({ codes }) => codes),
    today
  )
  return matters.flatMap(({ ownerId, unitId, ...matter }) => {
    const record = recordOf(matter.codes, records)
    return record === null
      ? []
      : [
          {
            ...matter,
            unit: unitId === null ? null : unitName(all, unitId, today),
            owner: ownerId === null ? null : { id: ownerId, name: names.get(ownerId) ?? '' },
            record
          }
        ]
  })
}

async function recordsOf(codes: readonly string[], today: PlainDate) {
  const where = { code: { in: [...new Set(codes)] } }
  const db = database()
  const [all, decisions, balances, products, claims, support] = await Promise.all([
    territory(),
    db.decision.findMany({ where, ...MENTIONED }),
    db.openingBalance.findMany({ where }),
    db.productCard.findMany({ where }),
    db.reportedFigure.findMany({ where }),
    db.support.findMany({ where })
  ])
  return {
    decisions: new Map(decisions.map(row => [row.code, mention(all, row, today)])),
    balances: new Map(balances.map(row => [row.code, dayFromColumn(row.asOf)])),
    products: new Map(products.map(row => [row.code, row.name ?? row.code])),
    claims: new Map(claims.map(row => [row.code, row])),
    support: new Map(support.map(row => [row.code, row]))
  }
}

function recordOf(codes: readonly string[], held: Awaited<ReturnType<typeof recordsOf>>): MatterRecord | null {
  const [code = ''] = codes
  const decision = held.decisions.get(code)
  if (decision) return { type: 'decision', decision }
  const asOf = held.balances.get(code)
  if (asOf) return { type: 'balance', code, asOf }
  if (held.products.has(code))
    return { type: 'products', products: codes.map(each => ({ code: each, name: held.products.get(each) ?? each })) }
  const claim = held.claims.get(code)
  if (claim)
    return {
      type: 'claim',
      claim: {
        code,
        asOf: dayFromColumn(claim.asOf),
        star: claim.star,
        operator: claim.operator,
        value: claim.value.toNumber(),
        valueTo: claim.valueTo?.toNumber() ?? null
      }
    }
  const support = held.support.get(code)
  const category = SUPPORT_CATEGORIES.find(each => each === support?.category)
  return support && category ? { type: 'support', code, category, year: support.year } : null
}
