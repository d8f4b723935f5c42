import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rateTyped } from '@/lib/ocop/rating/rate-typed'
import { ratingJson } from '@/scripts/commands/rating-answer'
import { readRatingFile } from '@/scripts/commands/rating-file'

/** A file of score sheets with the rating that was worked out from the legal sheets without the code under test. */
interface GoldenCase {
  readonly case: string
  readonly byHand: string
  readonly input: unknown
  readonly expected: Readonly<Record<string, unknown>>
}

const folder = new URL('../../cases/rating/', import.meta.url)
const files = readdirSync(folder).sort()

const casesOf = (file: string): readonly GoldenCase[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

async function rated(input: unknown) {
  const { questions } = await readRatingFile(input)
  const [question] = questions
  if (question === undefined) throw new Error('a case is one file')
  const { suspects, ...answer } = ratingJson(question, rateTyped(question))
  return answer
}

describe.each(files)('the golden cases of %s', file => {
  it.each(casesOf(file))('$case: $byHand', async ({ input, expected }) => {
    const { problems, ...rest } = await rated(input)
    const { problems: expectedProblems, ...expectedRest } = expected
    expect(rest).toEqual(expectedRest)
    expect(problems).toEqual(expectedProblems)
  })
})

it('the golden cases hold at least thirty complete sheets of all six sectors', () => {
  const complete = files.flatMap(casesOf).filter(({ expected }) => expected['total'] !== null)
  expect(complete.length).toBeGreaterThanOrEqual(80)
})
