'use server'

import type { EntryKind } from '@/lib/ocop/programme/indicator'
import type { ProgrammeShape } from '@/lib/ocop/programme/register'
import { addMember } from '@/lib/use-cases/programme/add-member'
import { endEntry } from '@/lib/use-cases/programme/end-entry'
import { recordEntryOf } from '@/lib/use-cases/programme/record-entry'
import { recordEvent } from '@/lib/use-cases/programme/record-event'
import { recordFigure } from '@/lib/use-cases/programme/record-figure'
import { recordPeriodOf } from '@/lib/use-cases/programme/record-period'
import { recordSupportOf } from '@/lib/use-cases/programme/record-support'
import { recordTargetOf } from '@/lib/use-cases/programme/record-target'
import { recordUndertakingOf } from '@/lib/use-cases/programme/record-undertaking'
import { reportState } from '@/lib/use-cases/programme/report-state'
import { defineAction } from '@/lib/web/define-action'
import { listAddress } from './address'
import {
  endSchema,
  entrySchema,
  eventSchema,
  figureSchema,
  memberSchema,
  periodSchema,
  stateSchema,
  supportSchema,
  targetSchema,
  undertakingSchema
} from './schema'

const to = (shape: ProgrammeShape) => () => ({ goTo: `${listAddress(shape)}?da=ghi` })
const toRegister = (_: unknown, { kind }: { readonly kind: EntryKind }) => ({ goTo: `${listAddress(kind)}?da=ghi` })

const PLACE = { PROGRAMME_PLACE_NOT_OFFERED: 'unitId', PROGRAMME_PLACE_NOT_UNDERSTOOD: 'commune' } as const
const CODES = {
  PRODUCER_NOT_FOUND: 'producerCode',
  PRODUCT_NOT_FOUND: 'productCode',
  DECISION_NOT_FOUND: 'decisionCode'
} as const

export const writeTarget = defineAction(
  {
    name: 'programme.target',
    access: ['programme.record'],
    schema: targetSchema,
    idempotent: true,
    fields: { ...PLACE, QUANTITY_NOT_WHOLE: 'valueTo', SPAN_REVERSED: 'due' },
    done: to('target')
  },
  recordTargetOf
)

export const writeFigure = defineAction(
  {
    name: 'programme.figure',
    access: ['programme.record'],
    schema: figureSchema,
    idempotent: true,
    fields: { ...PLACE, QUANTITY_NOT_WHOLE: 'valueTo', DAY_IN_FUTURE: 'asOf' },
    done: to('figure')
  },
  (ctx, { corrects: _, ...input }) => recordFigure(ctx, input)
)

export const writeEntry = defineAction(
  {
    name: 'programme.entry',
    access: ['programme.record'],
    schema: entrySchema,
    idempotent: true,
    fields: { ...PLACE, ...CODES, DAY_MISSING: 'from', DAY_IN_FUTURE: 'latestOn', SPAN_REVERSED: 'until' },
    done: toRegister
  },
  recordEntryOf
)

export const writeSupport = defineAction(
  {
    name: 'programme.support',
    access: ['programme.record'],
    schema: supportSchema,
    idempotent: true,
    fields: { ...PLACE, ...CODES, YEARS_REVERSED: 'yearTo' },
    done: to('support')
  },
  recordSupportOf
)

export const writePeriod = defineAction(
  {
    name: 'programme.period',
    access: ['programme.record'],
    schema: periodSchema,
    idempotent: true,
    fields: { ...PLACE, SPAN_REVERSED: 'due' },
    done: to('period')
  },
  recordPeriodOf
)

export const writeUndertaking = defineAction(
  {
    name: 'programme.undertaking',
    access: ['programme.record'],
    schema: undertakingSchema,
    idempotent: true,
    fields: {
      ...PLACE,
      SPAN_REVERSED: 'due',
      DAY_MISSING: 'stateOn',
      DAY_IN_FUTURE: 'stateOn',
      PROGRAMME_EVENT_NOT_FOUND: 'eventCode'
    },
    done: to('undertaking')
  },
  recordUndertakingOf
)

export const writeEvent = defineAction(
  {
    name: 'programme.event',
    access: ['programme.record'],
    schema: eventSchema,
    idempotent: true,
    fields: { ...PLACE, DAY_IN_FUTURE: 'on', BATCH_NOT_FOUND: 'batchCode' },
    done: to('event')
  },
  recordEvent
)

export const end = defineAction(
  {
    name: 'programme.end-entry',
    access: ['programme.record'],
    schema: endSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'on' },
    done: toRegister
  },
  endEntry
)

export const join = defineAction(
  {
    name: 'programme.add-member',
    access: ['programme.record'],
    schema: memberSchema,
    idempotent: true,
    fields: { ...CODES, MEMBER_MISSING: 'producerCode', DAY_IN_FUTURE: 'on', SPAN_REVERSED: 'until' },
    done: toRegister
  },
  addMember
)

export const report = defineAction(
  {
    name: 'programme.report-state',
    access: ['programme.record'],
    schema: stateSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'on' },
    done: to('undertaking')
  },
  reportState
)
