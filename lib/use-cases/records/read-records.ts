import { accept, type Result, refuse } from '@/lib/ocop/result'
import { PROGRAMME_REFS, REPLACEABLE } from '../programme/programme-records'
import { exportProblems } from './export-problems'
import type { ImportRefusal, RecordsProblem } from './problem'
import { type Records, recordsSchema } from './records-schema'

const PROBLEMS_SHOWN = 100

/** Reads a file of records: its shape, and that every `ref` is unique and points at something. Refuses with the places. */
export function readRecords(input: unknown): Result<Records, ImportRefusal> {
  const parsed = recordsSchema.safeParse(input)
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, PROBLEMS_SHOWN)
      .map((issue): RecordsProblem => ({ path: issue.path.join('.'), code: 'MALFORMED', detail: issue.message }))
    return refuse({ code: 'RECORDS_INVALID', problems })
  }
  const problems = [...refProblems(parsed.data), ...exportProblems(parsed.data)]
  return problems.length === 0
    ? accept(parsed.data)
    : refuse({ code: 'RECORDS_INVALID', problems: problems.slice(0, PROBLEMS_SHOWN) })
}

/** The refs that other records use, by the field that names them. */
const TARGETS: Readonly<Record<string, string>> = {
  source: 'sources',
  producer: 'producers',
  producerGroup: 'producerGroups',
  product: 'products',
  batch: 'batches',
  decision: 'decisions',
  line: 'lines',
  handedOver: 'lines',
  act: 'acts',
  undoes: 'lineEvents',
  other: 'producers',
  takesBack: 'producerEvents',
  intoProduct: 'products',
  intoProducer: 'producers',
  ...PROGRAMME_REFS
}

function refProblems(records: Records): RecordsProblem[] {
  const problems: RecordsProblem[] = []
  const known = new Map<string, Set<string>>([['lines', new Set()]])
  const define = (kind: string, ref: string, path: string) => {
    const refs = known.get(kind) ?? new Set<string>()
    known.set(kind, refs)
    if (refs.has(ref)) problems.push({ path, code: 'REF_TWICE', detail: ref })
    refs.add(ref)
  }
  for (const [kind, items] of Object.entries(records)) {
    if (!Array.isArray(items)) continue
    items.forEach((item: { ref?: string }, index) => {
      if (item.ref !== undefined) define(kind, item.ref, `${kind}.${index}.ref`)
    })
  }
  for (const kind of ['decisions', 'openingBalances'] as const)
    records[kind].forEach(({ lines }, index) => {
      lines.forEach(({ ref }, position) => {
        define('lines', ref, `${kind}.${index}.lines.${position}.ref`)
      })
    })
  // What a replacement points at may be in any of these lists.
  known.set('replaceable', new Set(REPLACEABLE.flatMap(kind => [...(known.get(kind) ?? [])])))
  const walk = (value: unknown, path: string, field: string): void => {
    const target = TARGETS[field]
    if (typeof value === 'string' && target && !known.get(target)?.has(value))
      problems.push({ path, code: 'REF_UNKNOWN', detail: value })
    else if (Array.isArray(value)) {
      value.forEach((item, index) => {
        walk(item, `${path}.${index}`, field)
      })
    } else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value))
        if (key !== 'body') walk(item, path === '' ? key : `${path}.${key}`, key)
  }
  walk(records, '', '')
  return problems
}
