import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { serveApi } from '@/lib/web/api/serve'
import { writeExport } from '@/scripts/commands/export-file'
import { freshDatabase, type TestDatabase } from './database'
import { contextOn, openRegistry } from './registry'

/** The day on which exports are taken in again. */
export const LATER = '2026-11-30'

/** What the registry that is open now exports. */
export async function exported(knownAt: Date | null = null): Promise<string> {
  const parts: string[] = []
  await writeExport(text => {
    parts.push(text)
  }, knownAt)
  return parts.join('')
}

/** Takes a file into the registry that is open now; answers how many records were new. */
export async function takenIn(text: string, day = LATER): Promise<Readonly<Record<string, number>>> {
  const done = await importRecords(contextOn(day), { records: JSON.parse(text), dryRun: false })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}

/** Figures of the whole country. */
export const FIGURES = [
  'statistics?basis=ever&by=place',
  'statistics?basis=in-force&by=star',
  'statistics?basis=lines&by=change'
] as const

/** Figures asked in every way, and the lists. */
export const EVERYTHING = [
  ...FIGURES,
  'statistics?basis=lines&by=year',
  'statistics?basis=ever&by=producer-kind&asOf=2023-06-30',
  'statistics?basis=ever&by=set&place=51&asOf=2024-12-31&division=2025-07-01',
  'products?limit=200&sort=name',
  'decisions?limit=200',
  'batches?limit=200',
  'reported-figures?limit=200',
  'events?limit=200'
] as const

async function answerTo(question: string): Promise<object> {
  const address = new URL(`http://registry.test/api/v1/${question}`)
  const response = await serveApi(new Request(address), [question.split('?')[0] ?? ''], plainDate(LATER))
  return { status: response.status, ...((await response.json()) as object) }
}

/** A list to its end; records that nothing sorts, such as products without a name, stand in any order. */
async function wholeAnswerTo(question: string): Promise<object> {
  const items: string[] = []
  for (let cursor = ''; ; ) {
    const answer = await answerTo(`${question}${cursor}`)
    if (!('items' in answer && Array.isArray(answer.items))) return answer
    items.push(...answer.items.map(item => JSON.stringify(item)))
    const next = 'nextCursor' in answer ? answer.nextCursor : null
    if (typeof next !== 'string') return { ...answer, items: items.sort() }
    cursor = `&cursor=${next}`
  }
}

/** What the open API says of the registry that is open now, as it knows it and as it knew it at some instants. */
export async function told(questions: readonly string[], knownAt: readonly string[] = []): Promise<unknown> {
  const answers: unknown[] = []
  for (const question of [...questions, ...knownAt.map(at => `statistics?basis=ever&by=place&knownAt=${at}`)])
    answers.push([question, await wholeAnswerTo(question)])
  return answers
}

/** Numbers of rows in the tables of facts: what "changes nothing" means. */
export async function held(): Promise<Readonly<Record<string, number>>> {
  const [acts, lines, products, citations, standings] = await Promise.all([
    database().act.count(),
    database().recognitionLine.count(),
    database().product.count(),
    database().citation.count(),
    database().standing.count()
  ])
  return { acts, lines, products, citations, standings }
}

/** Runs in a registry of its own, with the places loaded and nothing recorded, and leaves no database behind. */
export async function inNewRegistry<T>(work: (store: TestDatabase) => Promise<T>): Promise<T> {
  const store = await freshDatabase('exchange')
  try {
    await openRegistry(store)
    return await work(store)
  } finally {
    await database().$disconnect()
    await store.drop()
  }
}

interface Registry {
  readonly file: string
  readonly said: unknown
}

/**
 * A registry that has lived, and another one that has taken in its export: what both export and say, now and as known after every
 * act. The registry that was open is open again afterwards.
 */
export async function hereAndElsewhere(store: TestDatabase): Promise<{ here: Registry; there: Registry }> {
  const acts = await database().act.findMany({ where: { visibility: 'public' }, distinct: ['recordedAt'] })
  const times = acts.map(({ recordedAt }) => recordedAt.toISOString())
  const state = async (): Promise<Registry> => ({ file: await exported(), said: await told(EVERYTHING, times) })
  const here = await state()
  const there = await inNewRegistry(async () => {
    await takenIn(here.file)
    return state()
  })
  await openRegistry(store)
  return { here, there }
}
