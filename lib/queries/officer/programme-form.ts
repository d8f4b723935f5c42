import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { CitedKind } from '@/lib/data/generated/enums'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { isEntry, type ProgrammeShape } from '@/lib/ocop/programme/register'
import { unitById } from '@/lib/ocop/territory/territory'
import { territory } from '../places'
import { unitName } from '../registry/units'

/** What a form begins with: texts, numbers and days by the form's fields; what is not known is left out. */
export type ProgrammeValues = Readonly<Record<string, string | number | PlainDate | null>>

interface HeldSource {
  readonly publisher: string | null
  readonly title: string | null
  readonly author: string | null
  readonly url: string | null
  readonly publishedOn: Date | null
  readonly note: string | null
}

const sourceValues = (source: HeldSource | null | undefined, quote: string | null | undefined): ProgrammeValues => ({
  publisher: source?.publisher ?? null,
  sourceTitle: source?.title ?? null,
  author: source?.author ?? null,
  sourceUrl: source?.url ?? null,
  publishedOn: dayFromColumn(source?.publishedOn ?? null),
  sourceNote: source?.note ?? null,
  quote: quote ?? null
})

async function cited(kind: CitedKind, subjectId: string): Promise<ProgrammeValues> {
  const found = await database().citation.findFirst({
    where: { subjectKind: kind, subjectId },
    include: { source: true },
    orderBy: [{ act: 'asc' }, { id: 'asc' }]
  })
  return sourceValues(found?.source, found?.quote)
}

/** A place as the forms ask for it: a unit that they offer and, below it, the commune by its name. */
async function placeValues(unitId: string): Promise<ProgrammeValues> {
  const all = await territory()
  const unit = unitById(all, unitId)
  if (unit.level !== 'commune' || unit.parentId === null) return { unitId }
  return {
    unitId: unit.parentId,
    commune: unitName(all, unitId, unit.validFrom ?? ('2020-01-01' as PlainDate)).fullName
  }
}

interface Loaded {
  readonly unitId: string | null
  readonly values: ProgrammeValues
}

const quantity = (row: {
  readonly operator: string
  readonly value: { toNumber(): number }
  readonly valueTo: { toNumber(): number } | null
}) => ({ operator: row.operator, value: row.value.toNumber(), valueTo: row.valueTo?.toNumber() ?? null })

async function entryValues(code: string): Promise<Loaded | null> {
  const row = await database().programmeEntry.findUnique({
    where: { code },
    include: { producer: true, product: true, decision: true }
  })
  if (!row) return null
  return {
    unitId: row.unitId,
    values: {
      ...(await placeValues(row.unitId)),
      placeText: row.placeText,
      name: row.name,
      producerCode: row.producer?.code ?? null,
      productCode: row.product?.code ?? null,
      decisionCode: row.decision?.code ?? null,
      from: dayFromColumn(row.fromDay),
      latestOn: dayFromColumn(row.latestOn),
      until: dayFromColumn(row.untilDay),
      url: row.url,
      note: row.note,
      ...Object.fromEntries(row.traits.map(trait => [`trait.${trait}`, 'on'])),
      ...(await cited('programme_entry', row.id))
    }
  }
}

async function targetValues(code: string): Promise<Loaded | null> {
  const row = await database().target.findUnique({ where: { code }, include: { source: true } })
  if (!row) return null
  const { unitId, indicator, star, basis, measure, denominator, note } = row
  return {
    unitId,
    values: {
      unitId,
      indicator,
      star,
      basis,
      ...quantity(row),
      measure,
      from: dayFromColumn(row.fromDay),
      due: dayFromColumn(row.dueOn),
      denominator,
      note,
      ...sourceValues(row.source, row.quote)
    }
  }
}

async function supportValues(code: string): Promise<Loaded | null> {
  const row = await database().support.findUnique({ where: { code }, include: { producer: true } })
  if (!row) return null
  return {
    unitId: row.unitId,
    values: {
      ...(await placeValues(row.unitId)),
      category: row.category,
      year: String(row.year),
      yearTo: row.yearTo === null ? null : String(row.yearTo),
      producerCode: row.producer?.code ?? null,
      recipient: row.recipient,
      amount: row.amount === null ? null : Number(row.amount),
      note: row.note,
      ...(await cited('support', row.id))
    }
  }
}

async function periodValues(code: string): Promise<Loaded | null> {
  const row = await database().programmePeriod.findUnique({ where: { code } })
  if (!row) return null
  const { unitId, title, localName, note } = row
  const span = { from: dayFromColumn(row.fromDay), due: dayFromColumn(row.dueOn) }
  return {
    unitId,
    values: { unitId, title, ...span, localName, note, ...(await cited('programme_period', row.id)) }
  }
}

async function undertakingValues(code: string): Promise<Loaded | null> {
  const row = await database().undertaking.findUnique({
    where: { code },
    include: { event: true, states: { orderBy: [{ onDay: 'desc' }, { act: 'desc' }], take: 1 } }
  })
  if (!row) return null
  const { unitId, kind, title, position, addressee, note } = row
  const [state] = row.states
  return {
    unitId,
    values: {
      unitId,
      kind,
      title,
      position,
      eventCode: row.event?.code ?? null,
      addressee,
      from: dayFromColumn(row.fromDay),
      due: dayFromColumn(row.dueOn),
      state: state?.state ?? null,
      stateOn: dayFromColumn(state?.onDay ?? null),
      note,
      ...(await cited('undertaking', row.id))
    }
  }
}

const lineOfPerson = (person: unknown): readonly string[] => {
  if (typeof person !== 'object' || person === null || !('name' in person)) return []
  const title = 'title' in person && typeof person.title === 'string' ? [person.title] : []
  return [[String(person.name), ...title].join(', ')]
}

async function eventValues(code: string): Promise<Loaded | null> {
  const row = await database().programmeEvent.findUnique({ where: { code }, include: { batch: true } })
  if (!row) return null
  return {
    unitId: row.unitId,
    values: {
      ...(await placeValues(row.unitId)),
      on: dayFromColumn(row.onDay),
      kind: row.kind,
      title: row.title,
      organiser: row.organiser,
      batchCode: row.batch?.code ?? null,
      attendees: (Array.isArray(row.attendees) ? row.attendees : []).flatMap(lineOfPerson).join('\n'),
      note: row.note,
      ...(await cited('event', row.id))
    }
  }
}

function load(shape: ProgrammeShape, code: string): Promise<Loaded | null> {
  if (isEntry(shape)) return entryValues(code)
  switch (shape) {
    case 'target':
      return targetValues(code)
    case 'support':
      return supportValues(code)
    case 'period':
      return periodValues(code)
    case 'undertaking':
      return undertakingValues(code)
    case 'event':
      return eventValues(code)
    case 'figure':
      return Promise.resolve(null)
  }
}

/** What a form that corrects a record begins with; `null` = there is none that the actor may correct. */
export async function programmeForm(
  actor: Actor,
  shape: ProgrammeShape,
  code: string
): Promise<ProgrammeValues | null> {
  const found = await load(shape, code)
  return found && can(actor, 'programme.record', { unitId: found.unitId }).ok ? found.values : null
}
