import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { PRODUCER_CHANGES } from '@/lib/ocop/producer/succession'
import { PRODUCER_KINDS } from '@/lib/text/producer-kind'
import { choice, day, id, line, optionalLine, optionalParagraph } from '@/lib/web/fields'

type Coded = 'producer' | 'product'

const read = (kind: Coded, typed: string): string | null => {
  const found = readCode(typed)
  return found?.kind === kind ? found.code : null
}

const code = (kind: Coded) =>
  line(40).transform((typed, context) => {
    const found = read(kind, typed)
    if (found !== null) return found
    context.addIssue({ code: 'custom', message: 'FIELD_MALFORMED' })
    return z.NEVER
  })

const typedChange = z.object({
  producerCode: code('producer'),
  kind: choice(PRODUCER_CHANGES),
  on: day(),
  paper: line(500),
  note: optionalParagraph(1_000),
  name: optionalLine(300),
  producerKind: z.preprocess(value => value ?? '', z.enum(['', ...PRODUCER_KINDS], 'FIELD_NOT_A_CHOICE')),
  other: optionalLine(40),
  product: optionalLine(40)
})

type Typed = z.output<typeof typedChange>

/** What is still missing for the kind of change, by field. */
function missing({ kind, name, producerKind, other, product }: Typed): readonly (readonly [string, string])[] {
  const needed = (field: string, typed: string | null, meant: string | null) =>
    typed === null || typed === ''
      ? [[field, 'FIELD_REQUIRED'] as const]
      : meant === null
        ? [[field, 'FIELD_MALFORMED'] as const]
        : []
  const otherMissing = () => needed('other', other, other === null ? null : read('producer', other))
  if (kind === 'renamed') return needed('name', name, name)
  if (kind === 'converted') return needed('producerKind', producerKind, producerKind)
  if (kind === 'merged') return otherMissing()
  if (kind === 'transferred')
    return [...otherMissing(), ...needed('product', product, product === null ? null : read('product', product))]
  return []
}

function changeOf({ kind, name, producerKind, other, product }: Typed) {
  const otherCode = read('producer', other ?? '') ?? ''
  if (kind === 'renamed') return { kind, name: name ?? '' }
  if (kind === 'converted') return { kind, producerKind: producerKind === '' ? 'other' : producerKind, name }
  if (kind === 'merged') return { kind, otherCode }
  if (kind === 'transferred') return { kind, otherCode, productCode: read('product', product ?? '') ?? '' }
  return { kind }
}

function complete(typed: Typed, context: z.RefinementCtx): void {
  for (const [field, message] of missing(typed)) context.addIssue({ code: 'custom', message, path: [field] })
}

export const changeSchema = typedChange.superRefine(complete).transform(typed => ({
  producerCode: typed.producerCode,
  on: typed.on,
  paper: typed.paper,
  note: typed.note,
  change: changeOf(typed)
}))

export const checkChangeSchema = typedChange.extend({ again: optionalLine(1) }).superRefine(complete)

export const undoSchema = z.object({ producerCode: code('producer'), eventId: id(), reason: line(500) })

const SUBJECTS = ['product', 'producer'] as const

export const mergeSchema = z.object({
  subject: choice(SUBJECTS),
  fromCode: line(40),
  intoCode: line(40),
  reason: line(500)
})
export const checkMergeSchema = mergeSchema.extend({ again: optionalLine(1) })

export const splitSchema = z.object({ subject: choice(SUBJECTS), fromCode: line(40), reason: line(500) })
