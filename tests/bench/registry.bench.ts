import { writeFileSync } from 'node:fs'
import { loadTerritory } from '@/lib/use-cases/reference/load-territory'
import { withDatabase } from '@/scripts/database/roles'
import { databaseOn, startThrowAway } from '@/scripts/database/throw-away'
import { largeReadings } from '../support/large-readings'
import { fillLarge, LARGE } from '../support/large-registry'
import { listenTo, type StatementPlan } from '../support/statements'

/**
 * How long the database takes for what pages and the API ask most, at the size of the country. Prints for each reading its slowest
 * statement beside what it may take; ends with 1 when one takes longer.
 */

const ROUNDS = 3

const slowest = (plans: readonly StatementPlan[]): number => Math.max(...plans.map(({ ms }) => ms))

async function measure(): Promise<boolean> {
  const { postgres, stop } = await startThrowAway('18')
  try {
    const own = await databaseOn(postgres, 'bench')
    process.env['DATABASE_URL'] = own.url
    await loadTerritory()
    await fillLarge(withDatabase(postgres.adminUrl, new URL(own.url).pathname.slice(1)))
    const listening = listenTo(own.url)
    const results = []
    for (const { name, budget, read } of await largeReadings()) {
      const rounds = []
      for (let round = 0; round < ROUNDS; round++) rounds.push(await listening.plansOf(read))
      rounds.sort((a, b) => slowest(a) - slowest(b))
      const best = rounds[0] ?? []
      const ms = slowest(best)
      results.push({
        name,
        statements: best.length,
        slowestMs: round(ms),
        allMs: round(best.reduce((sum, plan) => sum + plan.ms, 0)),
        budgetMs: budget,
        ratio: budget === null ? null : round(ms / budget)
      })
    }
    await listening.close()
    console.table(results)
    writeFileSync('bench/registry.json', `${JSON.stringify({ ...LARGE, results }, null, 2)}\n`)
    return results.every(({ ratio }) => ratio === null || ratio <= 1)
  } finally {
    await stop()
  }
}

const round = (value: number): number => Math.round(value * 100) / 100

process.exitCode = (await measure()) ? 0 : 1
