import { z } from 'zod'
import { readCode } from '@/lib/ocop/codes'
import { certificateByCode } from '@/lib/queries/registry/certificate'
import { decisionsHeld } from '@/lib/queries/registry/coverage'
import { answer } from '../answer'
import { endpoint } from '../endpoint'
import { day, knownAt } from '../moment'

export const certificate = endpoint(
  {
    path: '/certificates/{code}',
    summary: 'The verdict over a certificate on a day, and why',
    query: z.strictObject({ on: day.optional() })
  },
  async ({ request, today, code: typed, query }) => {
    const on = query.on ?? today
    const read = readCode(typed)
    const code = read?.code ?? typed
    const found = read?.kind === 'certificate' ? await certificateByCode(code, on, today) : null
    const moment = { on, asOf: on, knownAt: await knownAt() }
    if (!found)
      return answer(request, {
        code,
        verdict: 'unknown',
        mistyped: read?.kind === 'mistyped',
        ...moment,
        product: null,
        producer: null,
        star: null,
        effectiveOn: null,
        expiresOn: null,
        endedOn: null,
        acts: [],
        supersededBy: null,
        coverage: { place: null, decisionsHeld: await decisionsHeld(), laterDecisionsHeld: null },
        sources: []
      })
    const { decision, endedBy, coverage, ...rest } = found
    return answer(request, {
      code,
      number: rest.number,
      verdict: rest.verdict,
      ...moment,
      product: rest.product,
      producer: rest.producer,
      place: rest.place,
      star: rest.star,
      effectiveOn: rest.effectiveOn,
      latestOn: rest.latestOn,
      expiresOn: rest.expiresOn,
      endedOn: rest.endedOn,
      transcribed: rest.transcribed,
      flags: rest.flags,
      acts: [
        ...(decision ? [{ kind: 'recognised', decision, ground: null }] : []),
        ...(endedBy ? [{ kind: rest.verdict, ...endedBy }] : [])
      ],
      supersededBy: rest.supersededBy,
      coverage: { place: coverage.place, decisionsHeld: coverage.decisions, laterDecisionsHeld: coverage.laterHeld },
      sources: rest.sources.map(({ code: source, publisher, url }) => ({ code: source, publisher, url }))
    })
  }
)
