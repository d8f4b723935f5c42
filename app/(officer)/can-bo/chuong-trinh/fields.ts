import { ENTRY_TRAITS, type EntryKind, INDICATOR_NAMES } from '@/lib/ocop/programme/indicator'
import { OPERATORS } from '@/lib/ocop/programme/quantity'
import { isEntry, type ProgrammeShape } from '@/lib/ocop/programme/register'
import { REPORTED_INDICATORS } from '@/lib/ocop/programme/reported'
import { SUPPORT_CATEGORIES } from '@/lib/ocop/programme/support'
import { UNDERTAKING_KINDS, UNDERTAKING_STATES } from '@/lib/ocop/programme/undertaking'
import { EVENT_KINDS, eventKindText } from '@/lib/text/event-kind'
import { staffText } from '@/lib/text/text'
import type { FieldSpec } from '../quyet-dinh/fields-form'

type Choices = NonNullable<FieldSpec['choices']>

const optional = { optional: true } as const

/** The fields of each form, in the order in which a source says things. */
export function fieldsOf(shape: ProgrammeShape, places: Choices, wholeCountry: boolean): readonly FieldSpec[] {
  return [...ownFields(shape, places, wholeCountry), ...closing()]
}

function placeFields(places: Choices, { country = false, commune = true } = {}): readonly FieldSpec[] {
  const t = staffText()
  return [
    {
      type: 'choice',
      name: 'unitId',
      label: t('officerProgramme.fields.place'),
      choices: places,
      ...(country && { none: t('officerMatter.country') }),
      width: 'full'
    },
    ...(commune
      ? [
          {
            type: 'line' as const,
            name: 'commune',
            label: t('officerProgramme.fields.commune'),
            hint: t('officerProgramme.fields.communeHint'),
            ...optional
          }
        ]
      : [])
  ]
}

function quantityFields(bases: readonly ('not-stated' | 'ever' | 'in-force' | 'lines')[]): readonly FieldSpec[] {
  const t = staffText()
  return [
    {
      type: 'choice',
      name: 'star',
      label: t('officerProgramme.fields.star'),
      none: t('officerProgramme.fields.anyStar'),
      choices: [5, 4, 3].map(stars => ({ value: String(stars), label: t('common.star', { stars }) }))
    },
    {
      type: 'choice',
      name: 'operator',
      label: t('officerProgramme.fields.operator'),
      choices: OPERATORS.map(operator => ({ value: operator, label: t(`officerProgramme.operators.${operator}`) }))
    },
    { type: 'line', name: 'value', label: t('officerProgramme.fields.value'), width: 'short' },
    {
      type: 'line',
      name: 'valueTo',
      label: t('officerProgramme.fields.valueTo'),
      hint: t('officerProgramme.fields.valueToHint'),
      width: 'short',
      ...optional
    },
    { type: 'line', name: 'measure', label: t('officerProgramme.fields.measure'), width: 'short', ...optional },
    {
      type: 'choice',
      name: 'basis',
      label: t('officerProgramme.fields.basis'),
      choices: bases.map(basis => ({ value: basis, label: t(`officerProgramme.bases.${basis}`) }))
    }
  ]
}

function spanFields(): readonly FieldSpec[] {
  const t = staffText()
  return [
    { type: 'day', name: 'from', label: t('officerProgramme.fields.from'), ...optional },
    { type: 'day', name: 'due', label: t('officerProgramme.fields.due'), ...optional }
  ]
}

function closing(): readonly FieldSpec[] {
  const t = staffText()
  return [
    { type: 'lines', name: 'note', label: t('officerProgramme.fields.note'), rows: 2, ...optional },
    {
      type: 'line',
      name: 'publisher',
      label: t('officerProgramme.fields.publisher'),
      hint: t('officerProgramme.fields.publisherHint'),
      width: 'full',
      ...optional
    },
    { type: 'line', name: 'sourceTitle', label: t('officerProgramme.fields.sourceTitle'), width: 'full', ...optional },
    { type: 'line', name: 'author', label: t('officerProgramme.fields.author'), ...optional },
    { type: 'line', name: 'sourceUrl', label: t('officerProgramme.fields.sourceUrl'), width: 'full', ...optional },
    { type: 'day', name: 'publishedOn', label: t('officerProgramme.fields.publishedOn'), ...optional },
    { type: 'line', name: 'sourceNote', label: t('officerProgramme.fields.sourceNote'), width: 'full', ...optional },
    { type: 'lines', name: 'quote', label: t('officerProgramme.fields.quote'), rows: 3, ...optional }
  ]
}

const code = (name: string, label: string): FieldSpec => ({ type: 'line', name, label, width: 'short', optional: true })

function entryFields(kind: EntryKind, places: Choices): readonly FieldSpec[] {
  const t = staffText()
  return [
    ...placeFields(places),
    { type: 'line', name: 'placeText', label: t('officerProgramme.fields.placeText'), width: 'full', ...optional },
    { type: 'line', name: 'name', label: t('officerProgramme.fields.name'), width: 'full', ...optional },
    code('producerCode', t('officerProgramme.fields.producer')),
    code('productCode', t('officerProgramme.fields.product')),
    code('decisionCode', t('officerProgramme.fields.decision')),
    { type: 'day', name: 'from', label: t('officerProgramme.fields.from'), ...optional },
    {
      type: 'day',
      name: 'latestOn',
      label: t('officerProgramme.fields.latestOn'),
      hint: t('officerProgramme.fields.latestOnHint'),
      ...optional
    },
    { type: 'day', name: 'until', label: t('officerProgramme.fields.until'), ...optional },
    ...(kind === 'online-channel' || kind === 'point-of-sale'
      ? [
          {
            type: 'line' as const,
            name: 'url',
            label: t('officerProgramme.fields.url'),
            width: 'full' as const,
            ...optional
          }
        ]
      : []),
    ...ENTRY_TRAITS[kind].map(trait => ({
      type: 'choice' as const,
      name: `trait.${trait}`,
      label: t(`officerProgramme.traits.${trait as 'circular'}`),
      none: t('officerProgramme.fields.no'),
      choices: [{ value: 'on', label: t('officerProgramme.fields.yes') }]
    }))
  ]
}

function ownFields(shape: ProgrammeShape, places: Choices, wholeCountry: boolean): readonly FieldSpec[] {
  const t = staffText()
  if (isEntry(shape)) return entryFields(shape, places)
  switch (shape) {
    case 'target':
      return [
        ...placeFields(places, { country: wholeCountry, commune: false }),
        {
          type: 'choice',
          name: 'indicator',
          label: t('officerProgramme.fields.indicator'),
          choices: INDICATOR_NAMES.map(name => ({ value: name, label: t(`programme.indicators.${name}`) })),
          width: 'full'
        },
        ...quantityFields(['not-stated', 'ever', 'in-force']),
        ...spanFields(),
        {
          type: 'line',
          name: 'denominator',
          label: t('officerProgramme.fields.denominator'),
          hint: t('officerProgramme.fields.denominatorHint'),
          width: 'full',
          ...optional
        }
      ]
    case 'figure':
      return [
        ...placeFields(places, { country: wholeCountry, commune: false }),
        { type: 'day', name: 'asOf', label: t('officerProgramme.fields.asOf') },
        {
          type: 'choice',
          name: 'indicator',
          label: t('officerProgramme.fields.indicator'),
          choices: REPORTED_INDICATORS.map(name => ({ value: name, label: t(`programme.figures.${name}`) })),
          width: 'full'
        },
        ...quantityFields(['not-stated', 'ever', 'in-force', 'lines'])
      ]
    case 'support':
      return [
        ...placeFields(places),
        {
          type: 'choice',
          name: 'category',
          label: t('officerProgramme.fields.category'),
          choices: SUPPORT_CATEGORIES.map(name => ({ value: name, label: t(`programme.supportCategories.${name}`) }))
        },
        { type: 'line', name: 'year', label: t('officerProgramme.fields.year'), width: 'tiny' },
        { type: 'line', name: 'yearTo', label: t('officerProgramme.fields.yearTo'), width: 'tiny', ...optional },
        code('producerCode', t('officerProgramme.fields.producer')),
        { type: 'line', name: 'recipient', label: t('officerProgramme.fields.recipient'), width: 'full', ...optional },
        {
          type: 'line',
          name: 'amount',
          label: t('officerProgramme.fields.amount'),
          hint: t('officerProgramme.fields.amountHint'),
          ...optional
        }
      ]
    case 'period':
      return [
        ...placeFields(places, { commune: false }),
        { type: 'line', name: 'title', label: t('officerProgramme.fields.title'), width: 'full' },
        ...spanFields(),
        { type: 'line', name: 'localName', label: t('officerProgramme.fields.localName'), width: 'full', ...optional }
      ]
    case 'undertaking':
      return [
        ...placeFields(places, { commune: false }),
        {
          type: 'choice',
          name: 'kind',
          label: t('officerProgramme.fields.kind'),
          choices: UNDERTAKING_KINDS.map(kind => ({ value: kind, label: t(`programme.undertakingKinds.${kind}`) }))
        },
        { type: 'line', name: 'title', label: t('officerProgramme.fields.title'), width: 'full' },
        { type: 'line', name: 'position', label: t('officerProgramme.fields.position'), width: 'tiny', ...optional },
        code('eventCode', t('officerProgramme.fields.event')),
        { type: 'line', name: 'addressee', label: t('officerProgramme.fields.addressee'), width: 'full', ...optional },
        ...spanFields(),
        {
          type: 'choice',
          name: 'state',
          label: t('officerProgramme.fields.state'),
          none: t('officerProgramme.fields.stateUnknown'),
          choices: UNDERTAKING_STATES.map(state => ({ value: state, label: t(`programme.undertakingStates.${state}`) }))
        },
        { type: 'day', name: 'stateOn', label: t('officerProgramme.fields.stateOn'), ...optional }
      ]
    case 'event':
      return [
        ...placeFields(places),
        { type: 'day', name: 'on', label: t('officerProgramme.fields.on') },
        {
          type: 'choice',
          name: 'kind',
          label: t('officerProgramme.fields.kind'),
          choices: EVENT_KINDS.map(kind => ({ value: kind, label: eventKindText(kind) }))
        },
        { type: 'line', name: 'title', label: t('officerProgramme.fields.title'), width: 'full' },
        { type: 'line', name: 'organiser', label: t('officerProgramme.fields.organiser'), width: 'full', ...optional },
        code('batchCode', t('officerProgramme.fields.batch')),
        {
          type: 'lines',
          name: 'attendees',
          label: t('officerProgramme.fields.attendees'),
          hint: t('officerProgramme.fields.attendeesHint'),
          ...optional
        }
      ]
  }
}
