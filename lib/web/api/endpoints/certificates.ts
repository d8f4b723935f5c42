import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { type CertificateView, certificateByCode } from '@/lib/queries/registry/certificate'
import { decisionsHeld } from '@/lib/queries/registry/coverage'
import { isReservedCertificate } from '@/lib/queries/registry/reserved-certificate'
import { answer } from '../answer'
import { day } from '../day'
import { endpoint } from '../endpoint'
import { momentOf, momentShape } from '../moment'
import { certificateSchema } from '../shapes'
import * as shown from '../shown'

const query = z.strictObject({
  on: day.optional(),
  knownAt: momentShape.knownAt
})

const unknown = (code: string, { mistyped = false, reserved = false }, held: number) => ({
  code,
  number: null,
  verdict: 'unknown' as const,
  mistyped,
  reserved,
  product: null,
  nameOnPaper: null,
  producer: null,
  currentProducer: null,
  place: null,
  star: null,
  ...shown.NO_TERM,
  endedOn: null,
  reEvaluation: null,
  transcribed: null,
  flags: [],
  acts: [],
  supersededBy: null,
  coverage: { place: null, decisionsHeld: held, laterDecisionsHeld: null },
  sources: []
})

const known = (found: CertificateView) => ({
  code: found.code,
  number: found.number,
  verdict: found.verdict,
  mistyped: false,
  reserved: false,
  product: found.product,
  nameOnPaper: found.nameOnPaper,
  producer: found.producer,
  currentProducer: found.producerNow,
  place: found.place,
  star: found.star,
  ...shown.term(found),
  endedOn: found.endedOn,
  reEvaluation: found.reEvaluation,
  transcribed: found.transcribed,
  flags: found.flags,
  acts: found.acts.map(act => ({ ...act, decision: shown.decision(act.decision) })),
  supersededBy: found.successor?.code ?? null,
  coverage: {
    place: found.coverage.place,
    decisionsHeld: found.coverage.decisions,
    laterDecisionsHeld: found.coverage.laterHeld
  },
  sources: found.sources
})

/** A certificate nobody knows is an answer too, not an error: it says how much is held, and that this proves nothing. */
export const certificate = endpoint(
  { name: 'certificate', path: '/certificates/{code}', query, gives: certificateSchema },
  async ({ request, today, code: typed, query: asked }) => {
    const moment = await momentOf({ asOf: asked.on, knownAt: asked.knownAt }, today)
    const { asOf: on, knownAt } = moment
    const read = readCode(typed)
    const found = read?.kind === 'certificate' ? await certificateByCode(read.code, on, today, moment.known) : null
    const body = found
      ? known(found)
      : unknown(
          read?.code ?? typed.slice(0, 100),
          {
            mistyped: read?.kind === 'mistyped',
            reserved: read?.kind === 'certificate' && (await isReservedCertificate(read.code))
          },
          await decisionsHeld(moment.known)
        )
    return answer(request, { ...body, on, asOf: on, knownAt })
  }
)
