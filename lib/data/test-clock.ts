import { type Database, database } from './client'

const ROW = { id: 1 }

/** Where the virtual clock of tests stands; `null` = it was never set. */
export async function readTestClock(on: Database = database()): Promise<Date | null> {
  return (await on.testClock.findUnique({ where: ROW }))?.now ?? null
}

export async function setTestClock(now: Date, on: Database = database()): Promise<void> {
  await on.testClock.upsert({ where: ROW, create: { ...ROW, now }, update: { now } })
}
