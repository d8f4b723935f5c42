'use server'

import { accept } from '@/lib/ocop/result'
import { defineAction } from '@/lib/web/define-action'
import {
  asTyped,
  entrySchema,
  eventSchema,
  figureSchema,
  periodSchema,
  supportSchema,
  targetSchema,
  undertakingSchema
} from '../schema'

export const checkTarget = defineAction(
  {
    name: 'programme.check-target',
    access: ['programme.record'],
    schema: asTyped(targetSchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)

export const checkFigure = defineAction(
  {
    name: 'programme.check-figure',
    access: ['programme.record'],
    schema: asTyped(figureSchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)

export const checkEntry = defineAction(
  {
    name: 'programme.check-entry',
    access: ['programme.record'],
    schema: asTyped(entrySchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)

export const checkSupport = defineAction(
  {
    name: 'programme.check-support',
    access: ['programme.record'],
    schema: asTyped(supportSchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)

export const checkPeriod = defineAction(
  {
    name: 'programme.check-period',
    access: ['programme.record'],
    schema: asTyped(periodSchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)

export const checkUndertaking = defineAction(
  {
    name: 'programme.check-undertaking',
    access: ['programme.record'],
    schema: asTyped(undertakingSchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)

export const checkEvent = defineAction(
  {
    name: 'programme.check-event',
    access: ['programme.record'],
    schema: asTyped(eventSchema),
    idempotent: false,
    done: (_, typed) => ({ show: typed })
  },
  async () => accept(null)
)
