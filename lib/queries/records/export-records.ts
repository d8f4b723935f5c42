import { database, type Tx } from '@/lib/data/client'
import { Prisma } from '@/lib/data/generated/client'
import type { ActNumber } from '@/lib/ocop/registry/timeline'
import { type Refs, type Row, shaped } from './shape'
import { actStatement, type ExportedList, producerGroupStatement, STATEMENTS } from './statements'

/** Takes one record of a list of the file; lists come one after the other, records in the order of the file. */
export type WriteRecord = (list: ExportedList, record: Row) => void | Promise<void>

const AT_ONCE = 500
const AN_HOUR = 3_600_000

/** The last act that counts at an instant; `null` = everything known now. */
async function lastAct(tx: Tx, knownAt: Date | null): Promise<ActNumber> {
  const last = await tx.act.findFirst({
    where: knownAt === null ? {} : { recordedAt: { lte: knownAt } },
    orderBy: knownAt === null ? { seq: 'desc' } : [{ recordedAt: 'desc' }, { seq: 'desc' }],
    select: { seq: true }
  })
  return last?.seq ?? 0
}

async function* rowsOf<T>(tx: Tx, statement: Prisma.Sql): AsyncGenerator<T> {
  await tx.$executeRaw(Prisma.sql`DECLARE exported NO SCROLL CURSOR FOR ${statement}`)
  for (;;) {
    const rows = await tx.$queryRaw<T[]>(Prisma.sql`FETCH FORWARD ${Prisma.raw(String(AT_ONCE))} FROM exported`)
    yield* rows
    if (rows.length < AT_ONCE) break
  }
  await tx.$executeRaw(Prisma.sql`CLOSE exported`)
}

/** Numbers in the order in which they are first asked for or given: `a1`, `a2`, … */
function numbering<K>(prefix: string): { give(key: K): string; of(key: K): string } {
  const refs = new Map<K, string>()
  return {
    give: key => {
      const ref = `${prefix}${refs.size + 1}`
      refs.set(key, ref)
      return ref
    },
    of: key => {
      const ref = refs.get(key)
      if (!ref) throw new Error(`not exported: ${prefix} ${String(key)}`)
      return ref
    }
  }
}

/**
 * Everything the registry holds as facts, in the lists of `ocop-records/1` and one order that follows from the facts alone: the
 * same registry gives the same file, and so does another that has taken it in. Drafts, accounts and visitors' reports are
 * working papers, no facts, and stay behind; papers go by their digest. Reads one state of the registry, however long it takes.
 */
export async function exportRecords(knownAt: Date | null, write: WriteRecord): Promise<void> {
  await database().$transaction(
    async tx => {
      const known = await lastAct(tx, knownAt)
      const acts = numbering<number>('a')
      const groups = numbering<string>('n')
      const lineEvents = numbering<string>('e')
      const refs: Refs = { act: acts.of, producerGroup: groups.of, lineEvent: lineEvents.of }
      for await (const { seq, record } of rowsOf<{ seq: number; record: Row }>(tx, actStatement(known)))
        await write('acts', { ref: acts.give(seq), ...record })
      for await (const { id, record } of rowsOf<{ id: string; record: Row }>(tx, producerGroupStatement(known)))
        await write('producerGroups', shaped('producerGroups', { ref: groups.give(id), ...record }, refs))
      let referral = 0
      for (const [list, statement] of Object.entries(STATEMENTS) as [keyof typeof STATEMENTS, typeof actStatement][])
        for await (const { record } of rowsOf<{ record: Row }>(tx, statement(known))) {
          if (list === 'lineEvents') lineEvents.give(String(record['id']))
          const ref = list === 'referrals' ? { ref: `r${++referral}` } : {}
          await write(list, shaped(list, { ...ref, ...record }, refs))
        }
    },
    { isolationLevel: 'RepeatableRead', timeout: AN_HOUR, maxWait: 10_000 }
  )
}
