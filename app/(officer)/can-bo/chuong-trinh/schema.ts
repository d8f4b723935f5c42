import { z } from 'zod'
import { type CodeKind, readCode } from '@/lib/ocop/codes'
import { ENTRY_KINDS, isIndicator } from '@/lib/ocop/programme/indicator'
import { OPERATORS } from '@/lib/ocop/programme/quantity'
import { REPORTED_INDICATORS } from '@/lib/ocop/programme/reported'
import { SUPPORT_CATEGORIES } from '@/lib/ocop/programme/support'
import { UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@/lib/ocop/programme/undertaking'
import { EVENT_KINDS } from '@/lib/text/event-kind'
import { parseTypedNumber } from '@/lib/text/parse'
import { choice, day, line, optionalDay, optionalLine, optionalParagraph } from '@/lib/web/fields'

/** A code as people type it: small letters and a missing dash are forgiven. */
const optionalCode = (kind: CodeKind) =>
  optionalLine(40).transform((typed, context) => {
    if (typed === null) return null
    const read = readCode(typed)
    if (read?.kind === kind) return read.code
    context.addIssue({ code: 'custom', message: 'FIELD_MALFORMED' })
    return z.NEVER
  })

const toNumber = (typed: string | null, context: z.RefinementCtx): number | null => {
  if (typed === null) return null
  const value = parseTypedNumber(typed)
  // Kept with at most four decimals.
  if (value !== null && value >= 0 && value < 1e12 && Number.isInteger(Math.round(value * 1e8) / 1e4)) return value
  context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_NUMBER' })
  return z.NEVER
}
const optionalNumber = () => optionalLine(40).transform(toNumber)
const number = () =>
  line(40)
    .transform(toNumber)
    .transform(value => value ?? 0)

const wholeNumber = (least: number, most: number) =>
  optionalLine(40).transform((typed, context) => {
    const value = toNumber(typed, context)
    if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return value
    context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_NUMBER' })
    return z.NEVER
  })

const year = /^(?:20[1-9]\d|21\d\d)$/
const requiredYear = () =>
  line(20)
    .refine(typed => year.test(typed), 'BATCH_YEAR_MALFORMED')
    .transform(Number)
const optionalYear = () =>
  optionalLine(20)
    .refine(typed => typed === null || year.test(typed), 'BATCH_YEAR_MALFORMED')
    .transform(typed => (typed === null ? null : Number(typed)))

/** One of the values that the page offers, or none. */
const optionalChoice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.preprocess(
    typed => (typed === '' || typed === undefined ? null : typed),
    z.enum(values, 'FIELD_NOT_A_CHOICE').nullable()
  )

const optionalStar = () => optionalChoice(['3', '4', '5']).transform(star => (star === null ? null : Number(star)))

const webAddress = () =>
  optionalLine(1_000).refine(
    typed => typed === null || (/^https?:\/\//u.test(typed) && URL.canParse(typed)),
    'SOURCE_ADDRESS_MALFORMED'
  )

const sourceFields = {
  publisher: optionalLine(300),
  sourceTitle: optionalLine(500),
  author: optionalLine(300),
  sourceUrl: webAddress(),
  publishedOn: optionalDay(),
  sourceNote: optionalLine(1_000),
  quote: optionalParagraph(2_000)
}

interface TypedSourceFields {
  readonly publisher: string | null
  readonly sourceTitle: string | null
  readonly author: string | null
  readonly sourceUrl: string | null
  readonly publishedOn: z.output<typeof sourceFields.publishedOn>
  readonly sourceNote: string | null
  readonly quote: string | null
}

const isNamed = ({ publisher, sourceTitle, sourceUrl, sourceNote }: TypedSourceFields): boolean =>
  [publisher, sourceTitle, sourceUrl, sourceNote].some(each => each !== null)
const UNNAMED = { error: 'SOURCE_UNNAMED', path: ['publisher'] }

const withSource = <T extends TypedSourceFields>({
  publisher,
  sourceTitle: title,
  author,
  sourceUrl: url,
  publishedOn,
  sourceNote: note,
  quote,
  ...said
}: T) => ({ ...said, source: { publisher, title, author, url, publishedOn, note, quote } })

const indicator = () =>
  line(60).transform((typed, context) => {
    if (isIndicator(typed)) return typed
    context.addIssue({ code: 'custom', message: 'FIELD_NOT_A_CHOICE' })
    return z.NEVER
  })

const place = { unitId: line(60), commune: optionalLine(200) }
const rest = { note: optionalLine(1_000), corrects: optionalLine(40), ...sourceFields }
const quantity = { operator: choice(OPERATORS), value: number(), valueTo: optionalNumber() }

export const targetSchema = z
  .object({
    unitId: optionalLine(60),
    indicator: indicator(),
    star: optionalStar(),
    basis: choice(['not-stated', 'ever', 'in-force']),
    ...quantity,
    measure: optionalLine(40),
    from: optionalDay(),
    due: optionalDay(),
    denominator: optionalLine(200),
    ...rest
  })
  .refine(isNamed, UNNAMED)
  .transform(withSource)

export const figureSchema = z
  .object({
    unitId: optionalLine(60),
    asOf: day(),
    indicator: choice(REPORTED_INDICATORS),
    star: optionalStar(),
    basis: choice(['not-stated', 'ever', 'in-force', 'lines']),
    ...quantity,
    measure: optionalLine(40),
    ...rest
  })
  .refine(isNamed, UNNAMED)
  .transform(withSource)

/** The ticked traits of an entry, by fields `trait.NAME`. */
const gatheredTraits = (raw: unknown): unknown => {
  if (typeof raw !== 'object' || raw === null) return raw
  const traits = Object.entries(raw).flatMap(([name, value]) =>
    name.startsWith('trait.') && value === 'on' ? [name.slice('trait.'.length)] : []
  )
  return { ...raw, traits }
}

export const entrySchema = z.preprocess(
  gatheredTraits,
  z
    .object({
      ...place,
      kind: choice(ENTRY_KINDS),
      placeText: optionalLine(500),
      name: optionalLine(300),
      producerCode: optionalCode('producer'),
      productCode: optionalCode('product'),
      decisionCode: optionalCode('decision'),
      from: optionalDay(),
      latestOn: optionalDay(),
      until: optionalDay(),
      url: webAddress(),
      traits: z.array(z.string().max(40)),
      ...rest
    })
    .refine(isNamed, UNNAMED)
    .transform(withSource)
)

export const supportSchema = z
  .object({
    ...place,
    category: choice(SUPPORT_CATEGORIES),
    year: requiredYear(),
    yearTo: optionalYear(),
    producerCode: optionalCode('producer'),
    recipient: optionalLine(300),
    amount: wholeNumber(0, 1e12),
    ...rest
  })
  .refine(isNamed, UNNAMED)
  .transform(withSource)

export const periodSchema = z
  .object({
    unitId: line(60),
    title: line(300),
    from: optionalDay(),
    due: optionalDay(),
    localName: optionalLine(200),
    ...rest
  })
  .refine(isNamed, UNNAMED)
  .transform(withSource)

export const undertakingSchema = z
  .object({
    unitId: line(60),
    kind: choice(UNDERTAKING_KINDS),
    title: line(1_000),
    position: wholeNumber(1, 999),
    eventCode: optionalCode('event'),
    addressee: optionalLine(500),
    from: optionalDay(),
    due: optionalDay(),
    state: optionalChoice(UNDERTAKING_STATES),
    stateOn: optionalDay(),
    ...rest
  })
  .refine(isNamed, UNNAMED)
  .transform(withSource)

/** "Nguyễn Văn A, Phó Chủ tịch UBND tỉnh", one person a line. */
const attendees = () =>
  optionalParagraph(5_000).transform(typed =>
    (typed ?? '')
      .split('\n')
      .map(each => each.trim())
      .filter(each => each !== '')
      .map(each => {
        const [name = '', ...title] = each.split(',')
        return { name: name.trim().slice(0, 120), title: title.join(',').trim().slice(0, 200) || null }
      })
  )

export const eventSchema = z
  .object({
    ...place,
    on: day(),
    kind: choice(EVENT_KINDS),
    title: line(500),
    organiser: optionalLine(300),
    batchCode: optionalCode('batch'),
    attendees: attendees(),
    ...rest
  })
  .refine(isNamed, UNNAMED)
  .transform(withSource)

const recordCode = line(40).refine(code => readCode(code) !== null, 'FIELD_MALFORMED')

export const endSchema = z.object({ code: recordCode, on: day(), reason: line(500), kind: choice(ENTRY_KINDS) })
export const memberSchema = z.object({
  code: recordCode,
  kind: choice(ENTRY_KINDS),
  producerCode: optionalCode('producer'),
  productCode: optionalCode('product'),
  on: day(),
  until: optionalDay()
})
export const stateSchema = z.object({
  code: recordCode,
  state: choice(UNDERTAKING_STATES),
  on: day(),
  note: optionalLine(500)
})

/** The same form, to be looked at once more as it was typed before it is sent, or filled in again. */
export const asTyped = (schema: z.ZodType) =>
  z.record(z.string().max(60), z.unknown()).transform((raw, context): Readonly<Record<string, string>> => {
    const texts = Object.entries(raw).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : []
    )
    // Going back shows the form again whatever it says.
    if (raw.again !== undefined) return { ...Object.fromEntries(texts), again: '1' }
    const read = schema.safeParse(raw)
    if (!read.success) for (const issue of read.error.issues) context.issues.push({ ...issue, input: undefined })
    return Object.fromEntries(texts)
  })
