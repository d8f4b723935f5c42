/** A record as a statement of the export gives it. */
export type Row = Readonly<Record<string, unknown>>

/** What the writer knows that the statements do not: the refs of acts, groups of producers and events. */
export interface Refs {
  readonly act: (seq: number) => string
  readonly producerGroup: (id: string) => string
  readonly lineEvent: (id: string) => string
}

const rowsIn = (value: unknown): readonly Row[] => (Array.isArray(value) ? (value as readonly Row[]) : [])

/** The first reading becomes what the record says, the later ones what became known afterwards. */
function unfolded({ readings, ...record }: Row, later: string, own: (first: Row) => Row = first => first): Row {
  const [first, ...others] = rowsIn(readings)
  if (!first) throw new Error(`a record without a reading: ${String(record['ref'])}`)
  const { act: _, ...said } = first
  return { ...record, ...own(said), [later]: others }
}

const lineOf = (line: Row): Row => unfolded(line, 'readings')
const withLines = ({ lines, ...record }: Row): Row => ({ ...record, lines: rowsIn(lines).map(lineOf) })

function productOf({ numbers, ...product }: Row): Row {
  const all = rowsIn(numbers)
  const own = (kind: string) =>
    all.filter(number => number['kind'] === kind && number['act'] === product['act']).map(({ value }) => value)
  return {
    ...unfolded(product, 'changes'),
    officialCodes: own('official'),
    barcodes: own('barcode'),
    laterNumbers: all.filter(({ act }) => act !== product['act'])
  }
}

function eventOf({ handovers, ...event }: Row): Row {
  const all = rowsIn(handovers)
  return {
    ...event,
    handedOver: all.filter(({ act }) => act === event['act']).map(({ line }) => line),
    laterHandovers: all.filter(({ act }) => act !== event['act'])
  }
}

function referralOf({ outcomes, ...referral }: Row): Row {
  const [outcome = null, ...laterOutcomes] = rowsIn(outcomes)
  return { ...referral, outcome, laterOutcomes }
}

const SHAPES: Readonly<Record<string, (row: Row) => Row>> = {
  producers: row => unfolded(row, 'changes'),
  products: productOf,
  decisions: row => withLines(unfolded(row, 'readings')),
  openingBalances: withLines,
  referrals: referralOf,
  events: eventOf
}

/** A record of a list as the exchange format writes it, with every act, group and event by its ref. */
export function shaped(list: string, row: Row, refs: Refs): Row {
  const { id, ...record } = (SHAPES[list] ?? (each => each))(row)
  return named(typeof id === 'string' ? { ...record, ref: refs.lineEvent(id) } : record, refs)
}

function named(record: Row, refs: Refs): Row {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, namedValue(key, value, refs)]))
}

function namedValue(key: string, value: unknown, refs: Refs): unknown {
  if (key === 'act' && typeof value === 'number') return refs.act(value)
  if (key === 'producerGroup' && typeof value === 'string') return refs.producerGroup(value)
  if (key === 'undoes' && typeof value === 'string') return refs.lineEvent(value)
  if (Array.isArray(value))
    return value.map(item => (typeof item === 'object' && item !== null ? named(item as Row, refs) : (item as unknown)))
  return typeof value === 'object' && value !== null ? named(value as Row, refs) : value
}
