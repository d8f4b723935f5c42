import { decisionByCode } from '@/lib/queries/registry/decision'
import { officialPdf } from '@/lib/services/pdf/official'
import { decisionName } from '@/lib/text/decision-name'
import { annexPaper } from '@/lib/text/papers/annex-paper'
import { refusalText } from '@/lib/text/refusals'
import { codeInPath } from '@/lib/web/code-in-path'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'

/** The annex of a published decision on paper, as the registry has it: the signed paper is another file. */
export const GET = defineRoute(
  { name: 'decision.annex-pdf', access: 'anyone', schema: null, idempotent: true },
  async (_request, { params, today, at }) => {
    const code = codeInPath(String(params.code ?? ''), 'decision')
    const decision = code === null ? null : await decisionByCode(code, today, today)
    const rows = decision
      ? [
          ...decision.lines.map(({ name, producer, place, points, star }) => ({
            product: name,
            producer: producer?.name ?? null,
            place,
            points,
            star
          })),
          ...decision.touched.map(({ name, ground }) => ({
            product: name,
            producer: null,
            place: null,
            points: null,
            star: null,
            ground
          }))
        ]
      : []
    if (!decision || rows.length === 0) return problem(404, 'FILE_NOT_FOUND', refusalText({ code: 'FILE_NOT_FOUND' }))
    const { kind, authority, number, issuedOn } = decision
    const annex = annexPaper({ kind, authority, number, issuedOn, rows })
    const bytes = await officialPdf([annex], { title: decisionName(decision), at })
    return paperResponse(bytes, 'pdf', `phu-luc-${decision.code}`)
  }
)
