import { deepStrictEqual } from 'node:assert'
import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { database } from '@/lib/data/client'
import { addDays, type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { BASES, type Basis } from '@/lib/ocop/registry/count'
import { members } from '@/lib/ocop/territory/members'
import { isValidOn } from '@/lib/ocop/territory/territory'
import type { UnitLevel } from '@/lib/ocop/territory/unit'
import { territory } from '@/lib/queries/places'
import { figures } from '@/lib/queries/registry/figures'
import { loadTerritory } from '@/lib/use-cases/reference/load-territory'
import { serveApi } from '@/lib/web/api/serve'
import { benchServer } from '../support/bench-server'
import { fillWithLines } from '../support/many-lines'

/**
 * How long `/api/v1/statistics` takes, from the request to the answer, nothing cached, one question after the other, over random places, days and
 * bases, in registries of several sizes: `npm run bench -- statistics 1000000` goes up to a million products with five lines each. Ends with 1
 * when what the tally answers takes longer than it may. `OCOP_BENCH_DIR` keeps the filled server there and measures it again.
 */

const SIZES = [25_000, 250_000, 1_000_000]
const USUALLY = 250_000
/** Milliseconds of the 95th of a hundred questions. */
const BUDGET = 50
const TODAY = plainDate('2026-11-24')
const OLD_BORDERS = plainDate('2025-06-30')
const MANY = 200
const FEW = 12

const largest = Math.max(...process.argv.slice(2).map(Number).filter(Number.isFinite), 0) || USUALLY
const sizes = SIZES.filter(size => size <= largest)

type Draw = (below: number) => number

/** Numbers as if by dice, the same on every run. */
function dice(seed: number): Draw {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Parameters = Readonly<Record<string, string>>

interface Kind {
  readonly name: string
  readonly rounds: number
  readonly tallied: boolean
  readonly ask: (draw: Draw) => Parameters
}

async function kinds(knownAt: string): Promise<readonly Kind[]> {
  const all = await territory()
  const codes = (level: UnitLevel, on: PlainDate): readonly string[] =>
    [...all.units.values()].filter(unit => unit.level === level && isValidOn(unit, on)).map(({ code }) => code)
  const old = {
    province: codes('province', OLD_BORDERS),
    district: codes('district', OLD_BORDERS),
    commune: codes('commune', OLD_BORDERS)
  }
  const now = { province: codes('province', TODAY), commune: codes('commune', TODAY) }
  const one = (draw: Draw, list: readonly string[]): string => list[draw(list.length)] ?? ''
  const basis = (draw: Draw): Basis => BASES[draw(BASES.length)] ?? 'ever'
  const before = (draw: Draw): string => addDays(plainDate('2019-06-01'), draw(2200))
  const since = (draw: Draw): string => addDays(plainDate('2025-07-01'), draw(900))
  const anyDay = (draw: Draw): string => addDays(plainDate('2019-06-01'), draw(3100))
  const tallied = (name: string, ask: Kind['ask']): Kind => ({ name, rounds: MANY, tallied: true, ask })
  const watched = (name: string, ask: Kind['ask']): Kind => ({ name, rounds: FEW, tallied: false, ask })
  return [
    tallied('a province', draw => ({ place: one(draw, now.province), asOf: since(draw), basis: basis(draw) })),
    tallied('Hà Nội, the largest', draw => ({ place: '01', asOf: anyDay(draw), basis: basis(draw) })),
    tallied('an old province', draw => ({ place: one(draw, old.province), asOf: before(draw), basis: basis(draw) })),
    tallied('a province of today, then', draw => ({
      place: one(draw, now.province),
      asOf: before(draw),
      division: TODAY,
      basis: basis(draw)
    })),
    tallied('a district', draw => ({ place: one(draw, old.district), asOf: before(draw), basis: basis(draw) })),
    tallied('an old commune', draw => ({ place: one(draw, old.commune), asOf: before(draw), basis: basis(draw) })),
    tallied('a commune', draw => ({ place: one(draw, now.commune), asOf: since(draw), basis: basis(draw) })),
    tallied('the country by star', draw => ({ asOf: anyDay(draw), basis: basis(draw), by: 'star' })),
    tallied('the country by place', draw => ({ asOf: anyDay(draw), basis: basis(draw), by: 'place' })),
    tallied('the country by place of today, then', draw => ({
      asOf: before(draw),
      division: TODAY,
      basis: basis(draw),
      by: 'place'
    })),
    watched('a province by place', draw => ({
      place: one(draw, now.province),
      asOf: since(draw),
      basis: basis(draw),
      by: 'place'
    })),
    watched('an old province, now', draw => ({
      place: one(draw, old.province),
      asOf: since(draw),
      division: OLD_BORDERS,
      basis: basis(draw)
    })),
    watched('a province, as known before', draw => ({
      place: one(draw, now.province),
      asOf: since(draw),
      basis: basis(draw),
      knownAt
    })),
    watched('the country, as known before', draw => ({ asOf: since(draw), basis: basis(draw), knownAt }))
  ]
}

async function timed(parameters: Parameters): Promise<number> {
  const request = new Request(`http://bench.test/api/v1/statistics?${new URLSearchParams(parameters)}`)
  const begun = performance.now()
  const response = await serveApi(request, ['statistics'], TODAY)
  await response.text()
  if (response.status !== 200) throw new Error(`${response.status} for ${request.url}`)
  return performance.now() - begun
}

const round = (value: number): number => Math.round(value * 10) / 10
const quantile = (sorted: readonly number[], part: number): number =>
  round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)

/** The tally against counting row by row, of some places and the country. */
async function compare(): Promise<void> {
  const all = await territory()
  const last = await database().act.aggregate({ _max: { seq: true } })
  const draw = dice(7)
  const provinces = [...all.units.values()].filter(unit => unit.level === 'province' && isValidOn(unit, TODAY))
  for (const unit of [null, ...provinces.slice(0, 2)]) {
    const on = addDays(plainDate('2019-06-01'), draw(2700))
    const unitIds = unit === null ? null : members(all, unit, TODAY)
    for (const basis of unit === null ? (['in-force'] as const) : BASES) {
      const direct = await figures({ unitIds, basis, on, known: last._max.seq ?? 0 })
      deepStrictEqual(await figures({ unitIds, basis, on }), direct)
    }
  }
}

interface Measured {
  readonly products: number
  readonly name: string
  readonly tallied: boolean
  readonly p50: number
  readonly p95: number
}

async function measure(products: number): Promise<readonly Measured[]> {
  const { superUrl, url } = await server.database(`statistics_${products}`)
  process.env['DATABASE_URL'] = url
  if ((await database().tally.findFirst()) === null) {
    if ((await database().act.findFirst()) !== null)
      throw new Error('filled by half: delete the folder of OCOP_BENCH_DIR')
    const begun = performance.now()
    await loadTerritory()
    await fillWithLines(superUrl, await territory(), products, done => console.log(`   ${done}`))
    console.log(`   ${products} products loaded in ${Math.round((performance.now() - begun) / 1000)} s`)
  }
  const lines = await database().recognitionLine.count()
  const middle = await database().act.findFirstOrThrow({
    where: { recordedAt: { gte: new Date('2024-01-01') } },
    orderBy: { seq: 'asc' }
  })
  const results: Measured[] = []
  for (const { name, rounds, tallied, ask } of await kinds(middle.recordedAt.toISOString())) {
    const draw = dice(11)
    for (let warm = 0; warm < 3; warm++) await timed(ask(draw))
    const times = []
    for (let n = 0; n < rounds; n++) times.push(await timed(ask(draw)))
    times.sort((a, b) => a - b)
    results.push({ products, name, tallied, p50: quantile(times, 0.5), p95: quantile(times, 0.95) })
  }
  await compare()
  console.log(`── ${products} products, ${lines} lines; the tally says what counting says`)
  console.table(results)
  await database().$disconnect()
  return results
}

const server = await benchServer(process.env['OCOP_BENCH_DIR'])
try {
  const measured: Measured[] = []
  for (const size of sizes) measured.push(...(await measure(size)))
  const smallest = new Map(measured.filter(({ products }) => products === sizes[0]).map(each => [each.name, each]))
  const results = measured.map(({ tallied, ...each }) => ({
    ...each,
    timesSmallest: round(each.p50 / (smallest.get(each.name)?.p50 ?? 1)),
    budget: tallied ? BUDGET : null
  }))
  console.table(results)
  const load = loadavg().map(round)
  console.log(`load of the machine: ${load.join(' ')}`)
  writeFileSync('bench/statistics.json', `${JSON.stringify({ load, results }, null, 2)}\n`)
  process.exitCode = results.every(({ p95, budget }) => budget === null || p95 <= budget) ? 0 : 1
} finally {
  await server.stop()
}
