import {
  recordEntry,
  recordEntryEnding,
  recordEntryMember,
  recordPeriod,
  recordSupport,
  recordTarget,
  recordUndertaking,
  recordUndertakingState
} from '@/lib/data/facts/programme'
import { recordCitations } from '@/lib/data/facts/sources'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { EntryKind } from '@/lib/ocop/programme/indicator'
import { citationsOf, type Importing, idOf, unitAt, unitOrNull } from '../records/importing'
import type { ProgrammeRecords } from './programme-records'

/** The records of the programme in a file that the registry does not hold yet, by code. */
export type UnheldProgramme = ProgrammeRecords

/** The act that records what names an act of the file, or what names none. */
export type ActOf = (named: string | null) => number

/** What a file says of the programme and the registry does not hold yet under its code. Held targets and tasks can be pointed at. */
export async function unheldProgramme(importing: Importing, records: ProgrammeRecords): Promise<UnheldProgramme> {
  const { tx } = importing
  const codes = (items: readonly { readonly code: string | null }[]) => ({
    where: { code: { in: items.flatMap(({ code }) => (code === null ? [] : [code])) } },
    select: { id: true, code: true }
  })
  const entries = await tx.programmeEntry.findMany(codes([...records.pointsOfSale, ...records.registers]))
  const targets = await tx.target.findMany(codes(records.targets))
  const undertakings = await tx.undertaking.findMany(codes(records.undertakings))
  const unheld = <T extends { readonly code: string | null }>(
    items: readonly T[],
    known: readonly { readonly code: string }[]
  ): T[] => {
    const held = new Set(known.map(({ code }) => code))
    return items.filter(({ code }) => code === null || !held.has(code))
  }
  for (const { ref, code } of records.targets) {
    const held = targets.find(each => each.code === code)
    if (held) importing.targets.set(ref, held.id)
  }
  for (const { ref, code } of records.undertakings) {
    const held = undertakings.find(each => each.code === code)
    if (held) importing.undertakings.set(ref, held.id)
  }
  return {
    targets: unheld(records.targets, targets),
    pointsOfSale: unheld(records.pointsOfSale, entries),
    registers: unheld(records.registers, entries),
    support: unheld(records.support, await tx.support.findMany(codes(records.support))),
    periods: unheld(records.periods, await tx.programmePeriod.findMany(codes(records.periods))),
    undertakings: unheld(records.undertakings, undertakings),
    // Only exports have them, and these go into registries without public records.
    replacements: []
  }
}

/** Whether anything of the programme is still to be recorded. */
export const hasProgramme = (fresh: UnheldProgramme): boolean => Object.values(fresh).some(items => items.length > 0)

/** Records what a file says of the programme. Producers, products, decisions, sources and events of the file are recorded before. */
export async function writeProgramme(importing: Importing, actOf: ActOf, fresh: UnheldProgramme): Promise<void> {
  await writeTargets(importing, actOf, fresh.targets)
  for (const entry of fresh.pointsOfSale)
    await writeEntry(importing, actOf, { ...entry, kind: 'point-of-sale', traits: [] })
  for (const entry of fresh.registers) await writeEntry(importing, actOf, entry)
  await writeSupport(importing, actOf, fresh.support)
  await writePeriods(importing, actOf, fresh.periods)
  await writeUndertakings(importing, actOf, fresh.undertakings)
  for (const { replaced, replacing, act } of fresh.replacements)
    await importing.tx.programmeReplacement.create({
      data: { replacedId: recordId(importing, replaced), replacingId: recordId(importing, replacing), act: actOf(act) }
    })
}

const recordId = ({ records, events, undertakings }: Importing, ref: string): string =>
  idOf(new Map([...events, ...undertakings, ...records]), ref)

async function writeTargets(importing: Importing, actOf: ActOf, targets: ProgrammeRecords['targets']): Promise<void> {
  const { ctx, tx } = importing
  // A target is recorded after the one it replaces, whatever their order in the file.
  const waiting = [...targets]
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ replaces }) => replaces === null || importing.targets.has(replaces))
    const [target] = waiting.splice(Math.max(index, 0), 1)
    if (!target) return
    const { ref, code, place, unit, source, replaces, act, ...rest } = target
    const id = ctx.newId()
    importing.targets.set(ref, id)
    await recordTarget(tx, actOf(act), {
      ...rest,
      id,
      code: code ?? ctx.newCode('target'),
      unitId: unitOrNull(importing, place),
      measure: unit,
      sourceId: idOf(importing.sources, source),
      replacesId: replaces === null ? null : (importing.targets.get(replaces) ?? null)
    })
  }
}

type EntryRecord = ProgrammeRecords['pointsOfSale'][number] & {
  readonly kind: EntryKind
  readonly traits: readonly string[]
}

/** The latest day by which something certainly was there: its first day where no later one is said. */
const certainOn = (from: PlainDate | null, latestOn: PlainDate | null, otherwise: PlainDate): PlainDate =>
  latestOn ?? from ?? otherwise

async function writeEntry(importing: Importing, actOf: ActOf, entry: EntryRecord): Promise<void> {
  const { ctx, tx } = importing
  const id = ctx.newId()
  importing.records.set(entry.ref, id)
  const first = certainOn(entry.from, entry.latestOn, ctx.today)
  await recordEntry(tx, actOf(entry.act), {
    id,
    code: entry.code ?? ctx.newCode('entry'),
    kind: entry.kind,
    unitId: unitAt(importing, entry.place),
    placeText: entry.placeText,
    name: entry.name,
    producerId: idOf(importing.producers, entry.producer),
    productId: idOf(importing.products, entry.product),
    decisionId: idOf(importing.decisions, entry.decision),
    from: entry.from,
    latestOn: first,
    until: entry.until,
    url: entry.url,
    traits: entry.traits,
    note: entry.note
  })
  for (const { producer, product, from, latestOn, until, act } of entry.members)
    await recordEntryMember(tx, actOf(act), {
      id: ctx.newId(),
      entryId: id,
      producerId: idOf(importing.producers, producer),
      productId: idOf(importing.products, product),
      from,
      latestOn: certainOn(from, latestOn, first),
      until
    })
  for (const { on, reason, act } of entry.endings)
    await recordEntryEnding(tx, actOf(act), { id: ctx.newId(), entryId: id, on, reason })
  await recordCitations(tx, actOf(entry.act), citationsOf(importing, 'programme_entry', id, entry))
}

async function writeSupport(importing: Importing, actOf: ActOf, support: ProgrammeRecords['support']): Promise<void> {
  const { ctx, tx } = importing
  for (const item of support) {
    const id = ctx.newId()
    importing.records.set(item.ref, id)
    await recordSupport(tx, actOf(item.act), {
      id,
      code: item.code ?? ctx.newCode('support'),
      unitId: unitAt(importing, item.place),
      category: item.category,
      year: item.year,
      yearTo: item.yearTo,
      producerId: idOf(importing.producers, item.producer),
      recipient: item.recipient,
      amount: item.amount === null ? null : BigInt(item.amount),
      note: item.note
    })
    await recordCitations(tx, actOf(item.act), citationsOf(importing, 'support', id, item))
  }
}

async function writePeriods(importing: Importing, actOf: ActOf, periods: ProgrammeRecords['periods']): Promise<void> {
  const { ctx, tx } = importing
  for (const item of periods) {
    const id = ctx.newId()
    importing.records.set(item.ref, id)
    await recordPeriod(tx, actOf(item.act), {
      id,
      code: item.code ?? ctx.newCode('period'),
      unitId: unitAt(importing, item.place),
      title: item.title,
      from: item.from,
      due: item.due,
      localName: item.localName,
      note: item.note
    })
    await recordCitations(tx, actOf(item.act), citationsOf(importing, 'programme_period', id, item))
  }
}

async function writeUndertakings(
  importing: Importing,
  actOf: ActOf,
  undertakings: ProgrammeRecords['undertakings']
): Promise<void> {
  const { ctx, tx } = importing
  const waiting = [...undertakings]
  while (waiting.length > 0) {
    const index = waiting.findIndex(({ parent }) => parent === null || importing.undertakings.has(parent))
    const [item] = waiting.splice(Math.max(index, 0), 1)
    if (!item) return
    const id = ctx.newId()
    importing.undertakings.set(item.ref, id)
    await recordUndertaking(tx, actOf(item.act), {
      id,
      code: item.code ?? ctx.newCode('undertaking'),
      unitId: unitAt(importing, item.place),
      kind: item.kind,
      title: item.title,
      position: item.position,
      parentId: item.parent === null ? null : (importing.undertakings.get(item.parent) ?? null),
      eventId: idOf(importing.events, item.event),
      addressee: item.addressee,
      from: item.from,
      due: item.due,
      note: item.note
    })
    for (const { state, on, note, act } of item.states)
      await recordUndertakingState(tx, actOf(act), { id: ctx.newId(), undertakingId: id, state, on, note })
    await recordCitations(tx, actOf(item.act), citationsOf(importing, 'undertaking', id, item))
  }
}
