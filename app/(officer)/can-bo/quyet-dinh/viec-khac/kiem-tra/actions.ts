'use server'

import { accept } from '@/lib/ocop/result'
import { defineAction } from '@/lib/web/define-action'
import { echo } from '../echo'
import {
  checkAnnulmentSchema,
  checkCentralSchema,
  checkClosingSchema,
  checkCorrectionSchema,
  checkFilingSchema,
  checkHandDownSchema,
  checkOpinionSchema,
  checkSurrenderSchema,
  checkWithdrawalSchema
} from '../schema'

export const checkFiling = defineAction(
  {
    name: 're-evaluation.check-filing',
    access: ['decision.draft'],
    schema: checkFilingSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkClosing = defineAction(
  {
    name: 're-evaluation.check-closing',
    access: ['decision.draft'],
    schema: checkClosingSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkOpinion = defineAction(
  {
    name: 're-evaluation.check-opinion',
    access: ['decision.draft'],
    schema: checkOpinionSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkHandDown = defineAction(
  {
    name: 're-evaluation.check-hand-down',
    access: ['decision.draft'],
    schema: checkHandDownSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkSurrender = defineAction(
  {
    name: 'certificate.check-surrender',
    access: ['decision.draft'],
    schema: checkSurrenderSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkCentral = defineAction(
  {
    name: 'decision.check-central-outcome',
    access: ['decision.transcribe'],
    schema: checkCentralSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkWithdrawal = defineAction(
  {
    name: 'draft.check-withdrawal',
    access: ['decision.draft'],
    schema: checkWithdrawalSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkAnnulment = defineAction(
  {
    name: 'draft.check-annulment',
    access: ['decision.draft'],
    schema: checkAnnulmentSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)

export const checkCorrection = defineAction(
  {
    name: 'draft.check-correction',
    access: ['decision.draft'],
    schema: checkCorrectionSchema,
    idempotent: false,
    done: (_, typed) => ({ show: echo(typed) })
  },
  async () => accept(null)
)
