import { createHash } from 'node:crypto'
import { recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { DECISION_NUMBER_CONSTRAINT } from '@/lib/data/facts/decisions'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { violationOf } from '@/lib/data/violation'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { ProgrammeRecords } from '../programme/programme-records'
import { hasProgramme, type UnheldProgramme, unheldProgramme, writeProgramme } from '../programme/write-programme'
import { beginImport, type Importing, timeOf } from './importing'
import type { ImportRefusal, RecordsProblem } from './problem'
import { readRecords } from './read-records'
import type { Records } from './records-schema'
import { isExport, replayRecords } from './replay'
import { writeDecision } from './write-decision'
import { findHeld, type Unheld, writeNames } from './write-names'
import { writeOpeningBalance } from './write-opening-balance'
import { type Reports, writeReports } from './write-reports'

export interface ImportInput {
  /** The parsed JSON of a file in `ocop-records/1`. */
  readonly records: unknown
  /** Checks and counts everything, keeps nothing. */
  readonly dryRun: boolean
}

type CountedProgramme = Omit<ProgrammeRecords, 'replacements'>

/** How many records of each kind were new to the registry. */
export type ImportSummary = Readonly<Record<keyof Unheld | keyof CountedProgramme | 'lines', number>>

type Refused = ImportRefusal | AccessRefusal | TransactionRefusal

/**
 * Loads a file of records, all of it or nothing. Each decision and opening balance is an act of its own. The same file a
 * second time changes nothing, records that carry a code the registry holds are left as they are. Recorded times of the
 * file are honoured only in an empty registry: elsewhere they would rewrite what was known. What a registry has exported is
 * taken in word for word, act by act, and gives the same export again.
 */
export async function importRecords(
  ctx: UseCaseContext,
  { records: input, dryRun }: ImportInput
): Promise<Result<ImportSummary, Refused>> {
  const read = readRecords(input)
  if (!read.ok) return read
  const fingerprint = new Uint8Array(createHash('sha256').update(JSON.stringify(read.value)).digest())
  const key = `records ${Buffer.from(fingerprint).toString('hex')}`
  const request = {
    ...changeRequest(ctx),
    accountKey: 'records',
    idempotency: dryRun ? null : { key, requestHash: fingerprint }
  }
  try {
    const done = await transaction(request, tx => load(ctx, tx, read.value, dryRun))
    return !done.ok && done.refusal.code === 'DRY_RUN'
      ? accept(done.refusal.summary)
      : (done as Result<ImportSummary, Refused>)
  } catch (error) {
    const problem = contradiction(error)
    if (problem === null) throw error
    return refuse({ code: 'RECORDS_INVALID', problems: [problem] })
  }
}

/** What the database refused in a file whose shape is right: days that run backwards, a line twice, an act before what it names. */
function contradiction(error: unknown): RecordsProblem | null {
  const violation = violationOf(error)
  if (violation?.constraint === DECISION_NUMBER_CONSTRAINT)
    return { path: 'decisions', code: 'NUMBER_TAKEN', detail: '' }
  return violation?.sqlState.startsWith('23')
    ? { path: '', code: 'CONTRADICTION', detail: violation.constraint ?? violation.sqlState }
    : null
}

interface DryRun {
  readonly code: 'DRY_RUN'
  readonly summary: ImportSummary
}

async function load(
  ctx: UseCaseContext,
  tx: Tx,
  records: Records,
  dryRun: boolean
): Promise<Result<ImportSummary, ImportRefusal | AccessRefusal | DryRun>> {
  const { importing, problems } = await beginImport(ctx, tx, records, isDated(records))
  if (problems.length > 0) return refuse({ code: 'RECORDS_INVALID', problems })
  for (const provinceId of ownersOf(importing, records)) {
    const allowed = can(ctx.actor, 'records.import', { provinceId })
    if (!allowed.ok) return allowed
  }
  const fresh = { ...(await findHeld(importing, records)), programme: await unheldProgramme(importing, records) }
  const summary = summarise(fresh)
  const accepted = () => (dryRun ? refuse({ code: 'DRY_RUN', summary }) : accept(summary))
  if (Object.values(summary).every(count => count === 0)) return accepted()
  const tooLate =
    (importing.dated && (await tx.act.count({ where: { visibility: 'public' } })) > 0) ||
    (isExport(records) && importing.held.size > 0)
  if (tooLate) return refuse({ code: 'RECORDED_AT_NEEDS_EMPTY_REGISTRY' })
  if (isExport(records)) await replayRecords(importing, records)
  else await write(importing, records, fresh)
  return accepted()
}

/** Whose records the file holds: provinces, and `null`, the centre, for what belongs to no place. */
function ownersOf({ provinces }: Importing, { reportedFigures, targets }: Records): ReadonlySet<string | null> {
  const national = [...reportedFigures, ...targets].some(({ place }) => place === null)
  return new Set([...provinces.values(), ...(national || provinces.size === 0 ? [null] : [])])
}

type Timed = readonly { readonly recordedAt: string | null }[]

const reportsOf = ({
  referrals,
  reportedFigures,
  events
}: Readonly<Record<'referrals' | 'reportedFigures' | 'events', Timed>>): Timed => [
  ...referrals,
  ...reportedFigures,
  ...events
]

const isDated = (records: Records): boolean =>
  isExport(records) ||
  [...records.decisions, ...records.openingBalances, ...reportsOf(records)].some(
    ({ recordedAt }) => recordedAt !== null
  )

interface Fresh extends Unheld {
  readonly programme: UnheldProgramme
}

const counted = (programme: UnheldProgramme): Readonly<Record<keyof CountedProgramme, number>> => ({
  targets: programme.targets.length,
  pointsOfSale: programme.pointsOfSale.length,
  registers: programme.registers.length,
  support: programme.support.length,
  periods: programme.periods.length,
  undertakings: programme.undertakings.length
})

const summarise = (fresh: Fresh): ImportSummary => ({
  sources: fresh.sources.length,
  producers: fresh.producers.length,
  products: fresh.products.length,
  batches: fresh.batches.length,
  decisions: fresh.decisions.length,
  openingBalances: fresh.openingBalances.length,
  reportedFigures: fresh.reportedFigures.length,
  events: fresh.events.length,
  ...counted(fresh.programme),
  lines: fresh.decisions.reduce((sum, { lines }) => sum + lines.length, 0),
  referrals: fresh.referrals.length
})

/** Reports by the time they bring along; those without one come with whatever comes last. */
function reportsByTime(fresh: Fresh, records: Records): readonly (readonly [string | null, Reports])[] {
  const times = new Set(reportsOf(fresh).map(({ recordedAt }) => recordedAt))
  const lineEvents = records.lineEvents.filter(({ decision }) => decision === null)
  if (lineEvents.length > 0 || hasProgramme(fresh.programme)) times.add(null)
  return [...times].map(time => {
    const at = <T extends { readonly recordedAt: string | null }>(items: readonly T[]) =>
      items.filter(({ recordedAt }) => recordedAt === time)
    return [
      time,
      {
        referrals: at(fresh.referrals),
        reportedFigures: at(fresh.reportedFigures),
        events: at(fresh.events),
        lineEvents: time === null ? lineEvents : []
      }
    ] as const
  })
}

interface Recording {
  readonly at: Date
  readonly write: (at: Date) => Promise<void>
}

const earlierFirst = (a: Recording, b: Recording): number => a.at.getTime() - b.at.getTime()

async function write(importing: Importing, records: Records, fresh: Fresh): Promise<void> {
  const { ctx } = importing
  const timed = <T extends { readonly recordedAt: string | null }>(
    items: readonly T[],
    record: (item: T, at: Date) => Promise<void>
  ): Recording[] =>
    items.map(item => ({
      at: item.recordedAt === null ? ctx.at : new Date(item.recordedAt),
      write: at => record(item, at)
    }))
  const decided = [
    ...timed(fresh.openingBalances, (balance, at) => writeOpeningBalance(importing, balance, at)),
    ...timed(fresh.decisions, (decision, at) => writeDecision(importing, records, decision, at))
  ].sort(earlierFirst)
  const lastAt = decided.at(-1)?.at ?? ctx.at
  const reported = reportsByTime(fresh, records).map(
    ([time, reports]): Recording => ({
      at: time === null ? lastAt : new Date(time),
      write: async at => {
        const act = await recordImport(importing, records, at, 'reports.imported')
        await writeReports(importing, act, reports)
        if (time === null) await writeProgramme(importing, () => act, fresh.programme)
      }
    })
  )
  const recordings = [...decided, ...reported].sort(earlierFirst)
  const first = await recordImport(importing, records, recordings[0]?.at ?? ctx.at, 'records.imported')
  await writeNames(importing, first, records, fresh)
  for (const { at, write } of recordings) await write(at)
}

const recordImport = (importing: Importing, records: Records, at: Date, kind: string): Promise<number> =>
  recordAct(importing.tx, {
    kind,
    visibility: 'public',
    accountId: authorOf(importing.ctx),
    subject: 'records',
    body: { format: records.format, sources: records.sources.length, products: records.products.length },
    at,
    ...timeOf(importing)
  })
