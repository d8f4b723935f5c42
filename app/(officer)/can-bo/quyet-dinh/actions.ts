'use server'

import { accept } from '@/lib/ocop/result'
import { dateText } from '@/lib/text/dates'
import { completeDecision } from '@/lib/use-cases/decisions/complete-decision'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { approveDraft, sendBackDraft } from '@/lib/use-cases/drafts/approve-draft'
import { draftFromBatch } from '@/lib/use-cases/drafts/draft-from-batch'
import { draftRevocation } from '@/lib/use-cases/drafts/draft-revocation'
import { issueDraft } from '@/lib/use-cases/drafts/issue-draft'
import { discardDraft, returnDraft, submitDraft } from '@/lib/use-cases/drafts/move-draft'
import { strikeLine } from '@/lib/use-cases/drafts/strike-line'
import { transcribeDecision } from '@/lib/use-cases/drafts/transcribe-decision'
import { defineAction } from '@/lib/web/define-action'
import { draftAddress } from './address'
import {
  beginSchema,
  checkCompletionSchema,
  completeSchema,
  draftSchema,
  issueSchema,
  pastSchema,
  restoreSchema,
  revocationSchema,
  sendBackSchema,
  strikeSchema
} from './schema'

interface Drafted {
  readonly draftCode: string
}

export const beginDraft = defineAction(
  {
    name: 'draft.begin',
    access: ['decision.draft'],
    schema: beginSchema,
    idempotent: true,
    fields: { AUTHORITY_NOT_OFFERED: 'authorityUnitId' },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  draftFromBatch
)

export const beginRevocation = defineAction(
  {
    name: 'draft.begin-revocation',
    access: ['decision.draft'],
    schema: revocationSchema,
    idempotent: true,
    fields: {
      CERTIFICATE_NOT_IN_FORCE: 'certificates',
      CERTIFICATE_OF_CENTRE: 'certificates',
      CERTIFICATES_OF_SEVERAL_PROVINCES: 'certificates'
    },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  (ctx, { certificates, ...input }) => draftRevocation(ctx, { ...input, certificateCodes: certificates })
)

export const strike = defineAction(
  {
    name: 'draft.strike',
    access: ['decision.draft'],
    schema: strikeSchema,
    idempotent: true,
    fields: { LINE_NOT_IN_DRAFT: 'position' },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  strikeLine
)

export const restore = defineAction(
  {
    name: 'draft.restore',
    access: ['decision.draft'],
    schema: restoreSchema,
    idempotent: true,
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  (ctx, input) => strikeLine(ctx, { ...input, reason: null })
)

export const submit = defineAction(
  {
    name: 'draft.submit',
    access: ['decision.submit'],
    schema: draftSchema,
    idempotent: true,
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  submitDraft
)

export const takeBack = defineAction(
  {
    name: 'draft.take-back',
    access: ['decision.draft'],
    schema: draftSchema,
    idempotent: true,
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  returnDraft
)

export const discard = defineAction(
  {
    name: 'draft.discard',
    access: ['decision.draft'],
    schema: draftSchema,
    idempotent: true,
    done: () => ({ goTo: '/can-bo' })
  },
  discardDraft
)

export const issue = defineAction(
  {
    name: 'draft.issue',
    access: ['decision.issue'],
    schema: issueSchema,
    idempotent: true,
    fields: {
      DECISION_DATE_IN_FUTURE: 'issuedOn',
      AUTHORITY_NOT_IN_OFFICE: 'issuedOn',
      EFFECT_BEFORE_ISSUE: 'effectiveOn',
      FILE_EMPTY: 'file',
      FILE_TOO_LARGE: 'file',
      FILE_NOT_A_PDF: 'file'
    },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode, 'cong-bo') })
  },
  async (ctx, { file, ...input }) =>
    issueDraft(ctx, {
      ...input,
      file: file === null ? null : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
    })
)

export const publish = defineAction(
  {
    name: 'decision.publish',
    access: ['decision.publish'],
    schema: draftSchema,
    idempotent: true,
    done: (_, { draftCode }) => ({ goTo: draftAddress(draftCode, 'da-cong-bo') })
  },
  publishDecision
)

export const second = defineAction(
  {
    name: 'decision.second',
    access: ['decision.approve'],
    schema: draftSchema,
    idempotent: true,
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode, 'cong-bo') })
  },
  approveDraft
)

export const sendBack = defineAction(
  {
    name: 'decision.send-back',
    access: ['decision.approve'],
    schema: sendBackSchema,
    idempotent: true,
    done: () => ({ goTo: '/can-bo' })
  },
  sendBackDraft
)

/** Shows what was typed once more, or gives it back to be typed on. Does nothing else. */
export const checkCompletion = defineAction(
  {
    name: 'decision.check-completion',
    access: ['decision.transcribe'],
    schema: checkCompletionSchema,
    idempotent: false,
    done: (_, { number, issuedOn, publisher, sourceTitle, url, quote, again }) => ({
      show: {
        number: number ?? '',
        issuedOn: issuedOn === null ? '' : dateText(issuedOn),
        publisher,
        sourceTitle: sourceTitle ?? '',
        url,
        quote,
        ...(again !== null && { again })
      }
    })
  },
  async () => accept(null)
)

export const complete = defineAction(
  {
    name: 'decision.complete',
    access: ['decision.transcribe'],
    schema: completeSchema,
    idempotent: true,
    fields: {
      DECISION_NUMBER_TAKEN: 'number',
      DECISION_DATE_IN_FUTURE: 'issuedOn',
      DECISION_DATE_AFTER_BOUND: 'issuedOn'
    },
    done: ({ decisionCode }: { readonly decisionCode: string }) => ({ goTo: `/quyet-dinh/${decisionCode}` })
  },
  (ctx, { publisher, sourceTitle: title, url, quote, ...input }) =>
    completeDecision(ctx, { ...input, source: { publisher, title, url, quote } })
)

export const recordPast = defineAction(
  {
    name: 'decision.record-past',
    access: ['decision.transcribe'],
    schema: pastSchema,
    idempotent: true,
    fields: {
      AUTHORITY_NOT_OFFERED: 'authority',
      AUTHORITY_NOT_IN_OFFICE: 'authority',
      DECISION_DATE_IN_FUTURE: 'issuedOn',
      LATEST_DAY_IN_FUTURE: 'latestOn',
      EFFECT_BEFORE_ISSUE: 'effectiveOn',
      ANNEX_ROW_MALFORMED: 'annex',
      ANNEX_TOO_LONG: 'annex',
      DECISION_HAS_NO_LINES: 'annex',
      PRINTED_SO: 'asPrinted',
      LINES_LIKE_KNOWN: 'othersThanKnown'
    },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode, 'cong-bo') })
  },
  (ctx, { publisher, sourceTitle: title, url, quote, numberUnknown, dayUnknown, ...input }) =>
    transcribeDecision(ctx, {
      ...input,
      number: numberUnknown ? null : input.number,
      issuedOn: dayUnknown ? null : input.issuedOn,
      source: { publisher, title, url, quote }
    })
)
