import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeMerge, type MergedLine } from '@/lib/ocop/identity/merge'
import { addDays, plainDate } from '@/lib/ocop/plain-date'
import { timeline } from '@/lib/ocop/registry/timeline'

const DAY_ZERO = plainDate('2020-01-01')
const NOW = Number.MAX_SAFE_INTEGER

const made = fc.record({
  day: fc.integer({ min: 0, max: 3000 }),
  term: fc.integer({ min: 1, max: 1200 }),
  kind: fc.constantFrom('new', 'upgrade', 'renewal', 'downgrade', 'unknown' as const),
  decision: fc.integer({ min: 1, max: 40 }),
  revokedAfter: fc.option(fc.integer({ min: 1, max: 900 }))
})

const linesOf = (prefix: string) =>
  fc.array(made, { maxLength: 4 }).map(all =>
    all.map(({ day, term, kind, decision, revokedAfter }, index): MergedLine => {
      const since = addDays(DAY_ZERO, day)
      const id = `${prefix}${index}`
      return {
        id,
        act: index + 1,
        position: index,
        kind: kind as MergedLine['kind'],
        decisionId: `decision ${decision}`,
        readings: [{ act: index + 1, star: 3, effectiveOn: since, latestOn: since, endsOn: addDays(since, term) }],
        events:
          revokedAfter === null
            ? []
            : [{ id: `${id} end`, act: index + 1, kind: 'revoked', onDay: addDays(since, revokedAfter), undoes: null }]
      }
    })
  )

const until = (lines: readonly MergedLine[]) => new Map(timeline(lines, NOW).map(row => [row.lineId, row.until]))

describe('Two products as one', () => {
  test('are accepted only where every line keeps its end, or the next one says that it takes its place', () => {
    fc.assert(
      fc.property(linesOf('a'), linesOf('b'), (one, other) => {
        const { objections, ended } = judgeMerge(one, other)
        const together = until([...one, ...other])
        const alone = new Map([...until(one), ...until(other)])
        const earlier = [...together].filter(([id, on]) => on < (alone.get(id) ?? on)).map(([id]) => id)
        expect(ended.map(({ lineId }) => lineId).sort()).toEqual(earlier.sort())
        if (objections.length > 0) return
        const kindOf = new Map([...one, ...other].map(({ id, kind }) => [id, kind]))
        for (const { byLineId } of ended) expect(['upgrade', 'renewal', 'downgrade']).toContain(kindOf.get(byLineId))
      })
    )
  })

  test('mean the same whichever is called the double', () => {
    fc.assert(
      fc.property(linesOf('a'), linesOf('b'), (one, other) => {
        expect(judgeMerge(one, other).objections.length > 0).toBe(judgeMerge(other, one).objections.length > 0)
      })
    )
  })

  test('never have two lines in force on one day', () => {
    fc.assert(
      fc.property(linesOf('a'), linesOf('b'), fc.integer({ min: 0, max: 4200 }), (one, other, offset) => {
        if (judgeMerge(one, other).objections.length > 0) return
        const on = addDays(DAY_ZERO, offset)
        expect(timeline([...one, ...other], NOW).filter(row => row.since <= on && on < row.until).length).toBeLessThan(
          2
        )
      })
    )
  })

  test('were two where one decision recognised both', () => {
    fc.assert(
      fc.property(linesOf('a'), linesOf('b'), (one, other) => {
        const shared = one.some(line => other.some(({ decisionId }) => decisionId === line.decisionId))
        const said = judgeMerge(one, other).objections.some(({ kind }) => kind === 'in-one-decision')
        expect(said).toBe(shared)
      })
    )
  })
})
