import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** What an answer of the API must say of a file of records that was loaded alone into an empty registry. */
const expectationSchema = z.strictObject({
  title: z.string(),
  request: z.strictObject({ endpoint: z.string(), params: z.record(z.string(), z.string()) }),
  status: z.int().default(200),
  /** A part of the answer: fields not named are free; every element of a list must be found, in any order. */
  expect: z.unknown(),
  /** Number of `items` by the value of a dotted field. */
  countBy: z.record(z.string(), z.record(z.string(), z.int())).default({}),
  /** `total` of the groups of these keys, which must be there even when it is 0. */
  groups: z.record(z.string(), z.int()).default({}),
  /** Number of `items`. */
  rows: z.int().optional()
})

const expectedFileSchema = z.strictObject({
  checks: z.array(z.string().regex(/^(?:K\d\d|S\d[a-d]?)$/)),
  /** What in the records is assumed for the test and stands in no source. */
  note: z.string(),
  /** Another file than the one of the same name: `../../prisma/records/…` where a real file is itself the case. */
  records: z.string().optional(),
  /** Records of other cases, loaded into the same registry before. */
  after: z.array(z.string()).default([]),
  expectations: z.array(expectationSchema).min(1)
})

type Expectation = z.infer<typeof expectationSchema>

interface GoldenCase extends z.infer<typeof expectedFileSchema> {
  readonly name: string
  /** In the order in which they are loaded. */
  readonly recordsFiles: readonly URL[]
}

const folder = new URL('../cases/', import.meta.url)

/** Every pair `NAME.records.json`, `NAME.expected.json` of `tests/cases`. */
export const goldenCases = (): readonly GoldenCase[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.expected.json'))
    .sort()
    .map(file => {
      const name = file.slice(0, -'.expected.json'.length)
      const expected = expectedFileSchema.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
      const files = [...expected.after.map(each => `${each}.records.json`), expected.records ?? `${name}.records.json`]
      return { ...expected, name, recordsFiles: files.map(each => new URL(each, folder)) }
    })

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function partDiffers(actual: unknown, expected: unknown, path: string): readonly string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: no list`]
    if (expected.length === 0 && actual.length > 0) return [`${path}: expected none, got ${JSON.stringify(actual)}`]
    return expected
      .filter(wanted => !actual.some(found => partDiffers(found, wanted, '').length === 0))
      .map(wanted => `${path}: ${JSON.stringify(wanted)} is not in ${JSON.stringify(actual)}`)
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${path}: expected an object, got ${JSON.stringify(actual)}`]
    return Object.entries(expected).flatMap(([key, value]) => partDiffers(actual[key], value, `${path}.${key}`))
  }
  const zeroLeftOut = expected === 0 && actual === undefined
  return actual === expected || zeroLeftOut
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`]
}

const fieldOf = (row: unknown, dotted: string): unknown =>
  dotted.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), row)

function listOf(answer: unknown, field: 'items' | 'groups'): readonly unknown[] {
  const list = isObject(answer) ? answer[field] : undefined
  return Array.isArray(list) ? list : []
}

/** Where an answer's body departs from what is expected, one line each; empty when it does not. */
export function departures(answer: unknown, expectation: Expectation): readonly string[] {
  const items = listOf(answer, 'items')
  const counted = Object.entries(expectation.countBy).flatMap(([field, wanted]) => {
    const found: Record<string, number> = {}
    for (const item of items) {
      const key = String(fieldOf(item, field))
      found[key] = (found[key] ?? 0) + 1
    }
    return partDiffers(found, wanted, `items by ${field}`)
  })
  const totals = Object.fromEntries(
    listOf(answer, 'groups').map(group => [String(fieldOf(group, 'key')), fieldOf(group, 'total')])
  )
  const rows = expectation.rows
  return [
    ...partDiffers(answer, expectation.expect, 'answer'),
    ...counted,
    ...Object.entries(expectation.groups).flatMap(([key, total]) =>
      totals[key] === total ? [] : [`groups.${key}: expected ${total}, got ${JSON.stringify(totals[key])}`]
    ),
    ...(rows === undefined || items.length === rows ? [] : [`items: expected ${rows}, got ${items.length}`])
  ]
}
