import type { Crawl } from './crawl'
import type { Finding } from './inspection'

/** What a whole audit found, for a person and for a machine. */
export interface Summary {
  readonly text: string
  readonly failed: number
  readonly results: readonly Row[]
}

interface Row {
  readonly tool: string
  readonly person: string
  readonly looked: number
  readonly problems: readonly string[]
  readonly measured: string
}

const LONGEST = 20

const linkRow = ([person, { visits, broken, leftOut }]: [string, Crawl]): Row => ({
  tool: 'links',
  person,
  looked: visits.length,
  problems: broken,
  measured: leftOut > 0 ? `${leftOut} more of the same kinds left out` : ''
})

const problemsOf = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ address, problems }) => problems.map(problem => `${address} ${problem}`))

/** One row for what a tool says of all pages of a person; Lighthouse's figures are worth a row each. */
function toolRows(findings: readonly Finding[]): readonly Row[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { tool, person, address } = finding
    const key = [tool, person, tool === 'lighthouse' ? address : ''].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap(group => {
    const [first] = group
    if (!first) return []
    const { tool, person, address, measured } = first
    const figures = tool === 'lighthouse' ? `${address}: ${measured}` : ''
    return [{ tool, person, looked: group.length, problems: problemsOf(group), measured: figures }]
  })
}

function table(rows: readonly Row[]): string {
  const cells = [
    ['', 'tool', 'as', 'looked at', 'problems', ''],
    ...rows.map(({ tool, person, looked, problems, measured }) => [
      problems.length === 0 ? '✓' : '✗',
      tool,
      person,
      String(looked),
      String(problems.length),
      measured
    ])
  ]
  const widths = [0, 1, 2, 3, 4].map(column => Math.max(...cells.map(row => row[column]?.length ?? 0)))
  return cells
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

function problemLines({ tool, person, problems }: Row): readonly string[] {
  if (problems.length === 0) return []
  const rest = problems.length - LONGEST
  return [
    '',
    `${tool}, as ${person}:`,
    ...problems.slice(0, LONGEST).map(problem => `  ${problem}`),
    ...(rest > 0 ? [`  … and ${rest} more (--json lists them all)`] : [])
  ]
}

/** Puts together what the walk and the tools found. */
export function summary(crawls: Readonly<Record<string, Crawl>>, findings: readonly Finding[]): Summary {
  const results = [...Object.entries(crawls).map(linkRow), ...toolRows(findings)]
  const failed = results.filter(({ problems }) => problems.length > 0).length
  const text = [
    table(results),
    ...results.flatMap(problemLines),
    '',
    `${results.length - failed} passed, ${failed} failed`
  ]
  return { text: text.join('\n'), failed, results }
}
