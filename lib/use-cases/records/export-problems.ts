import type { RecordsProblem } from './problem'
import type { Records } from './records-schema'

/** What only a registry can know: later readings, and what a line said word for word. */
const LATER = [
  'readings',
  'laterNumbers',
  'laterOutcomes',
  'laterHandovers',
  'flags',
  'paper',
  'latestOn',
  'lines',
  'certificateCount'
] as const
const ALLOWED_BY_HAND: Readonly<Record<string, readonly string[]>> = {
  decisions: ['latestOn', 'lines'],
  referrals: ['latestOn'],
  products: [],
  openingBalances: []
}

const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)

/**
 * What is wrong with a file as an export or as one written by hand. An export lists its acts in their order, every record names
 * its own and every line states its term; a file written by hand says nothing that only an export can say.
 */
export function exportProblems(records: Records): readonly RecordsProblem[] {
  return records.acts.length > 0 ? problemsOfExport(records) : problemsByHand(records)
}

function problemsOfExport(records: Records): readonly RecordsProblem[] {
  const problems: RecordsProblem[] = []
  records.acts.forEach(({ recordedAt }, index) => {
    const before = records.acts[index - 1]
    if (before && Date.parse(before.recordedAt) > Date.parse(recordedAt))
      problems.push({ path: `acts.${index}`, code: 'ACTS_OUT_OF_ORDER', detail: recordedAt })
  })
  for (const [list, items] of Object.entries(records)) {
    if (!Array.isArray(items) || list === 'acts') continue
    items.forEach((item: { readonly act?: string | null }, index) => {
      if (!item.act) problems.push({ path: `${list}.${index}.act`, code: 'ACT_MISSING', detail: '' })
    })
  }
  for (const list of ['decisions', 'openingBalances'] as const)
    records[list].forEach(({ lines }, index) => {
      lines.forEach((line, position) => {
        if (line.place === null || line.latestOn === null || line.endsOn === null)
          problems.push({ path: `${list}.${index}.lines.${position}`, code: 'TERM_MISSING', detail: line.ref })
      })
    })
  return problems
}

function problemsByHand(records: Records): readonly RecordsProblem[] {
  const problems: RecordsProblem[] = []
  const look = (item: object, path: string, allowed: readonly string[]) => {
    for (const [key, value] of Object.entries(item))
      if (LATER.some(name => name === key) && !allowed.includes(key) && isSaid(value))
        problems.push({ path: `${path}.${key}`, code: 'ONLY_IN_EXPORTS', detail: key })
  }
  for (const list of ['decisions', 'referrals', 'products', 'openingBalances', 'events'] as const)
    records[list].forEach((item, index) => {
      look(item, `${list}.${index}`, ALLOWED_BY_HAND[list] ?? [])
    })
  records.decisions.forEach(({ lines }, index) => {
    lines.forEach((line, position) => {
      look(line, `decisions.${index}.lines.${position}`, [])
    })
  })
  records.products.forEach(({ changes }, index) => {
    if (changes.length > 0)
      problems.push({ path: `products.${index}.changes`, code: 'ONLY_IN_EXPORTS', detail: 'changes' })
  })
  for (const list of ['replacements', 'producerEvents', 'identities'] as const)
    if (records[list].length > 0) problems.push({ path: list, code: 'ONLY_IN_EXPORTS', detail: list })
  records.openingBalances.forEach(({ groups }, index) => {
    if (groups.length === 0)
      problems.push({ path: `openingBalances.${index}.groups`, code: 'MALFORMED', detail: 'no group of products' })
  })
  return problems
}
