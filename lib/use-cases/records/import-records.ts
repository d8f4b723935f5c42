import { createHash } from 'node:crypto'
import { recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { DECISION_NUMBER_CONSTRAINT } from '@/lib/data/facts/decisions'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { violationOf } from '@/lib/data/violation'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import { beginImport, type Importing } from './importing'
import type { ImportRefusal } from './problem'
import { readRecords } from './read-records'
import type { Records } from './records-schema'
import { writeDecision } from './write-decision'
import { findHeld, type Unheld, writeNames, writeReports } from './write-names'
import { writeOpeningBalance } from './write-opening-balance'

export interface ImportInput {
  /** The parsed JSON of a file in `ocop-records/1`. */
  readonly records: unknown
  /** Checks and counts everything, keeps nothing. */
  readonly dryRun: boolean
}

/** How many records of each kind were new to the registry. */
export type ImportSummary = Readonly<Record<keyof Unheld | 'lines' | 'referrals', number>>

type Refused = ImportRefusal | AccessRefusal | TransactionRefusal

/**
 * Loads a file of records, all of it or nothing. Each decision and opening balance is an act of its own. The same file a
 * second time changes nothing, records that carry a code the registry holds are left as they are. Recorded times of the
 * file are honoured only in an empty registry: elsewhere they would rewrite what was known.
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
    if (violationOf(error)?.constraint !== DECISION_NUMBER_CONSTRAINT) throw error
    return refuse({ code: 'RECORDS_INVALID', problems: [{ path: 'decisions', code: 'NUMBER_TAKEN', detail: '' }] })
  }
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
  const { importing, problems } = await beginImport(ctx, tx, records)
  if (problems.length > 0) return refuse({ code: 'RECORDS_INVALID', problems })
  for (const provinceId of new Set(importing.provinces.values())) {
    const allowed = can(ctx.actor, 'records.import', { provinceId })
    if (!allowed.ok) return allowed
  }
  const dated = [...records.decisions, ...records.openingBalances].filter(({ recordedAt }) => recordedAt !== null)
  if (dated.length > 0 && (await tx.act.count({ where: { visibility: 'public' } })) > 0)
    return refuse({ code: 'RECORDED_AT_NEEDS_EMPTY_REGISTRY' })
  const fresh = await findHeld(importing, records)
  const summary = summarise(records, fresh)
  const nothingNew = Object.values(summary).every(count => count === 0)
  if (!nothingNew) await write(importing, records, fresh)
  return dryRun ? refuse({ code: 'DRY_RUN', summary }) : accept(summary)
}

const summarise = (records: Records, fresh: Unheld): ImportSummary => ({
  sources: fresh.sources.length,
  producers: fresh.producers.length,
  products: fresh.products.length,
  batches: fresh.batches.length,
  decisions: fresh.decisions.length,
  openingBalances: fresh.openingBalances.length,
  reportedFigures: fresh.reportedFigures.length,
  events: fresh.events.length,
  lines: fresh.decisions.reduce((sum, { lines }) => sum + lines.length, 0),
  referrals: records.referrals.filter(
    ({ decision }) => decision === null || fresh.decisions.some(({ ref }) => ref === decision)
  ).length
})

async function write(importing: Importing, records: Records, fresh: Unheld): Promise<void> {
  const { ctx } = importing
  const acts = [
    ...fresh.openingBalances.map(balance => ({
      at: balance.recordedAt,
      write: (at: Date) => writeOpeningBalance(importing, balance, at)
    })),
    ...fresh.decisions.map(decision => ({
      at: decision.recordedAt,
      write: (at: Date) => writeDecision(importing, decision, at)
    }))
  ].map(({ at, write }) => ({ at: at === null ? ctx.at : new Date(at), write }))
  acts.sort((a, b) => a.at.getTime() - b.at.getTime())
  const first = await recordImport(importing, records, acts[0]?.at ?? ctx.at, 'records.imported')
  await writeNames(importing, first, records, fresh)
  for (const { at, write } of acts) await write(at)
  const reports = records.referrals.length + fresh.reportedFigures.length + fresh.events.length
  if (reports > 0)
    await writeReports(
      importing,
      await recordImport(importing, records, acts.at(-1)?.at ?? ctx.at, 'reports.imported'),
      records,
      fresh
    )
}

const recordImport = ({ ctx, tx }: Importing, records: Records, at: Date, kind: string): Promise<number> =>
  recordAct(tx, {
    kind,
    visibility: 'public',
    accountId: authorOf(ctx),
    subject: 'records',
    body: { format: records.format, sources: records.sources.length, products: records.products.length },
    at
  })
