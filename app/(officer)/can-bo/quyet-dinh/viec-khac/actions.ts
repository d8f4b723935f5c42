'use server'

import { handDown, recordOpinion } from '@/lib/use-cases/certificates/accompany-re-evaluation'
import { closeReEvaluation } from '@/lib/use-cases/certificates/close-re-evaluation'
import { fileReEvaluation } from '@/lib/use-cases/certificates/file-re-evaluation'
import { surrenderCertificate } from '@/lib/use-cases/certificates/surrender-certificate'
import { recordCentralOutcome } from '@/lib/use-cases/decisions/record-central-outcome'
import { draftAnnulment } from '@/lib/use-cases/drafts/draft-annulment'
import { draftCorrection } from '@/lib/use-cases/drafts/draft-correction'
import { draftWithdrawal } from '@/lib/use-cases/drafts/draft-withdrawal'
import { defineAction } from '@/lib/web/define-action'
import { draftAddress } from '../address'
import {
  annulmentSchema,
  centralSchema,
  closingSchema,
  correctionSchema,
  filingSchema,
  handDownSchema,
  opinionSchema,
  surrenderSchema,
  withdrawalSchema
} from './schema'

interface Drafted {
  readonly draftCode: string
}

interface Certified {
  readonly certificateCode: string
}

const FILINGS = '/can-bo/danh-gia-lai'

export const fileDossier = defineAction(
  {
    name: 're-evaluation.file',
    access: ['decision.draft'],
    schema: filingSchema,
    idempotent: true,
    fields: {
      CERTIFICATE_NOT_FOUND: 'certificateCode',
      CERTIFICATE_NOT_IN_FORCE: 'certificateCode',
      ALREADY_FILED: 'certificateCode',
      DAY_IN_FUTURE: 'filedOn',
      FILED_BEFORE_WINDOW: 'filedOn',
      FILED_AFTER_END: 'filedOn'
    },
    done: () => ({ goTo: `${FILINGS}?da=nop` })
  },
  fileReEvaluation
)

export const closeDossier = defineAction(
  {
    name: 're-evaluation.close',
    access: ['decision.draft'],
    schema: closingSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'closedOn', NOT_FILED: 'closedOn' },
    done: () => ({ goTo: `${FILINGS}?da=ket-thuc` })
  },
  closeReEvaluation
)

export const giveOpinion = defineAction(
  {
    name: 're-evaluation.opinion',
    access: ['decision.draft'],
    schema: opinionSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'opinionOn', NOT_FILED: 'opinionOn' },
    done: ({ certificateCode }: Certified) => ({ goTo: `${FILINGS}/${certificateCode}` })
  },
  recordOpinion
)

export const passDown = defineAction(
  {
    name: 're-evaluation.hand-down',
    access: ['decision.draft'],
    schema: handDownSchema,
    idempotent: true,
    fields: { DAY_IN_FUTURE: 'handDownOn', NOT_FILED: 'handDownOn', NOBODY_BELOW_DECIDES: 'points' },
    done: ({ certificateCode }: Certified) => ({ goTo: `${FILINGS}/${certificateCode}` })
  },
  handDown
)

export const surrender = defineAction(
  {
    name: 'certificate.surrender',
    access: ['decision.draft'],
    schema: surrenderSchema,
    idempotent: true,
    fields: { CERTIFICATE_NOT_FOUND: 'certificateCode', CERTIFICATE_NOT_IN_FORCE: 'from' },
    done: ({ certificateCode }: Certified) => ({ goTo: `/giay-chung-nhan/${certificateCode}` })
  },
  surrenderCertificate
)

export const centralOutcome = defineAction(
  {
    name: 'decision.central-outcome',
    access: ['decision.transcribe'],
    schema: centralSchema,
    idempotent: true,
    fields: {
      REFERRAL_NOT_FOUND: 'referralId',
      REFERRAL_ALREADY_CLOSED: 'referralId',
      AUTHORITY_NOT_IN_OFFICE: 'centralKey',
      DECISION_DATE_IN_FUTURE: 'issuedOn',
      DECISION_NUMBER_TAKEN: 'number'
    },
    done: ({ decisionCode }: { readonly decisionCode: string }) => ({ goTo: `/quyet-dinh/${decisionCode}` })
  },
  (ctx, { referralId, outcome, points, publisher, sourceTitle: title, url, quote, ...decision }) =>
    recordCentralOutcome(ctx, {
      ...decision,
      outcomes: [{ referralId, kind: outcome, points }],
      source: { publisher, title, url, quote }
    })
)

export const beginWithdrawal = defineAction(
  {
    name: 'draft.begin-withdrawal',
    access: ['decision.draft'],
    schema: withdrawalSchema,
    idempotent: true,
    fields: {
      DECISION_NOT_FOUND: 'decisionCode',
      DECISION_OF_CENTRE: 'decisionCode',
      DECISION_ALREADY_ANNULLED: 'decisionCode',
      CERTIFICATE_NOT_OF_DECISION: 'certificates'
    },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  (ctx, { certificates, ...input }) => draftWithdrawal(ctx, { ...input, certificateCodes: certificates })
)

export const beginAnnulment = defineAction(
  {
    name: 'draft.begin-annulment',
    access: ['decision.draft'],
    schema: annulmentSchema,
    idempotent: true,
    fields: {
      DECISION_NOT_FOUND: 'decisionCode',
      DECISION_OF_CENTRE: 'decisionCode',
      DECISION_ALREADY_ANNULLED: 'decisionCode',
      DECISION_REINSTATED: 'decisionCode'
    },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  draftAnnulment
)

export const beginCorrection = defineAction(
  {
    name: 'draft.begin-correction',
    access: ['decision.draft'],
    schema: correctionSchema,
    idempotent: true,
    fields: {
      DECISION_NOT_FOUND: 'decisionCode',
      DECISION_OF_CENTRE: 'decisionCode',
      DECISION_DATE_IN_FUTURE: 'issuedOn',
      CERTIFICATE_NOT_OF_DECISION: 'line',
      CERTIFICATE_NOT_FOUND: 'meant',
      PRODUCER_NOT_FOUND: 'producer'
    },
    done: ({ draftCode }: Drafted) => ({ goTo: draftAddress(draftCode) })
  },
  draftCorrection
)
