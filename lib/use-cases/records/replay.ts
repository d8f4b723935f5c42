import { recordAct } from '@/lib/data/acts'
import { refreshProducerCards } from '@/lib/data/facts/producers'
import { refreshProductCards } from '@/lib/data/facts/products'
import { authorOf } from '../context'
import { writeProgramme } from '../programme/write-programme'
import type { Importing } from './importing'
import type { Records } from './records-schema'
import { replayDecided } from './replay-decided'
import { replayNames } from './replay-names'
import { replayReports } from './replay-reports'
import { replaySuccessions } from './replay-successions'

/** A file that a registry has exported: it says in which acts everything was recorded. */
export const isExport = ({ acts }: Records): boolean => acts.length > 0

/**
 * Takes in an exported registry act by act, each record word for word and at its own recorded time. The registry it goes into
 * holds nothing public yet, so its own internal acts may be younger. One internal act tells that this was an import.
 */
export async function replayRecords(importing: Importing, records: Records): Promise<void> {
  const { ctx, tx } = importing
  const writers = [
    replayNames(importing, records),
    replayDecided(importing, records),
    replayReports(importing, records),
    replaySuccessions(importing, records)
  ]
  const numbers = new Map<string | null, number>()
  let notBefore = new Date(0)
  for (const { ref, recordedAt, kind, visibility, subject, body } of records.acts) {
    const at = new Date(recordedAt)
    const act = await recordAct(tx, { kind, visibility, accountId: authorOf(ctx), subject, body, at, notBefore })
    notBefore = at
    numbers.set(ref, act)
    for (const write of writers) await write(ref, act)
  }
  await writeProgramme(
    importing,
    named => {
      const act = numbers.get(named)
      if (act === undefined) throw new Error(`no act ${named}`)
      return act
    },
    records
  )
  await refreshProducerCards(tx, [...importing.producers.values()])
  await refreshProductCards(tx, [...importing.products.values()])
  await recordAct(tx, {
    kind: 'records.replayed',
    visibility: 'internal',
    accountId: authorOf(ctx),
    subject: 'records',
    body: { format: records.format, acts: records.acts.length },
    at: ctx.at
  })
}
