'use server'

import { accept } from '@/lib/ocop/result'
import { timeText } from '@/lib/text/dates'
import { closeSession, recordDiscussion, returnDossier } from '@/lib/use-cases/council/close-session'
import { handInSheet, saveScoreDraft } from '@/lib/use-cases/council/hand-in-sheet'
import { declareInterest, keepAttendance, openSession } from '@/lib/use-cases/council/open-session'
import { recordAdvice } from '@/lib/use-cases/council/record-advice'
import { defineAction } from '@/lib/web/define-action'
import { fileAddress, sessionAddress, sheetAddress } from './address'
import {
  adviceSchema,
  attendanceSchema,
  discussionSchema,
  interestSchema,
  returnSchema,
  sessionSchema,
  sheetSchema,
  takePartSchema
} from './schema'
import { sheetProblems } from './sheet-problems'

export const attend = defineAction(
  {
    name: 'council.attend',
    access: ['council.manage'],
    schema: attendanceSchema,
    idempotent: true,
    done: (_, { sessionCode }) => ({ goTo: sessionAddress(sessionCode) })
  },
  keepAttendance
)

export const openScoring = defineAction(
  {
    name: 'council.open',
    access: ['session.run'],
    schema: sessionSchema,
    idempotent: true,
    done: (_, { sessionCode }) => ({ goTo: sessionAddress(sessionCode) })
  },
  (ctx, { sessionCode }) => openSession(ctx, sessionCode)
)

export const close = defineAction(
  {
    name: 'council.close',
    access: ['session.run'],
    schema: sessionSchema,
    idempotent: true,
    done: (_, { sessionCode }) => ({ goTo: sessionAddress(sessionCode) })
  },
  (ctx, { sessionCode }) => closeSession(ctx, sessionCode)
)

export const declare = defineAction(
  {
    name: 'council.declare',
    access: ['council.view'],
    schema: interestSchema,
    idempotent: true,
    done: (_, { sessionCode, number }) => ({ goTo: fileAddress(sessionCode, number) })
  },
  declareInterest
)

export const takePart = defineAction(
  {
    name: 'council.take-part',
    access: ['council.view'],
    schema: takePartSchema,
    idempotent: true,
    done: (_, { sessionCode, number }) => ({ goTo: fileAddress(sessionCode, number) })
  },
  declareInterest
)

export const discuss = defineAction(
  {
    name: 'council.discuss',
    access: ['session.run'],
    schema: discussionSchema,
    idempotent: true,
    fields: { NOTE_MISSING: 'discussion' },
    done: (_, { sessionCode, number }) => ({ goTo: fileAddress(sessionCode, number) })
  },
  recordDiscussion
)

export const sendBack = defineAction(
  {
    name: 'council.return',
    access: ['session.run'],
    schema: returnSchema,
    idempotent: true,
    fields: { RETURN_NEEDS_REASON: 'reason' },
    done: (_, { sessionCode, number }) => ({ goTo: fileAddress(sessionCode, number) })
  },
  returnDossier
)

export const advise = defineAction(
  {
    name: 'council.advise',
    access: ['council.view'],
    schema: adviceSchema,
    idempotent: true,
    fields: { ADVICE_MISSING: 'text' },
    done: (_, { sessionCode }) => ({ goTo: sessionAddress(sessionCode) })
  },
  recordAdvice
)

/** Keeps a sheet as far as it is filled in and goes on to the next place. */
export const save = defineAction(
  {
    name: 'council.save-sheet',
    access: ['council.view'],
    schema: sheetSchema,
    idempotent: true,
    done: (_, { sessionCode, number, seatNumber, next }) => {
      const seat = seatNumber === null ? null : Number(seatNumber)
      return { goTo: sheetAddress(sessionCode, number, next === 'nop' ? { seat, check: true } : { seat, at: next }) }
    }
  },
  saveScoreDraft
)

/** Keeps a sheet while somebody scores on. */
export const keep = defineAction(
  {
    name: 'council.keep-sheet',
    access: ['council.view'],
    schema: sheetSchema,
    idempotent: true,
    done: ({ version, time }: { readonly version: number; readonly time: string }) => ({
      show: { version: String(version), time }
    })
  },
  async (ctx, input) => {
    const kept = await saveScoreDraft(ctx, input)
    return kept.ok ? accept({ ...kept.value, time: timeText(ctx.at) }) : kept
  }
)

export const handIn = defineAction(
  {
    name: 'council.hand-in',
    access: ['council.view'],
    schema: sheetSchema,
    idempotent: true,
    explain: refusal => (refusal.code === 'SHEET_NOT_READY' ? sheetProblems(refusal.problems) : null),
    done: (_, { sessionCode }) => ({ goTo: sessionAddress(sessionCode) })
  },
  handInSheet
)
