import { readCode } from '@/lib/ocop/codes'
import { draftFor } from '@/lib/queries/officer/drafts'
import { csvText } from '@/lib/text/csv'
import { pointsText } from '@/lib/text/numbers'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'draft.annex-csv', access: ['decision.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today }) => {
    const read = readCode(String(params.code ?? ''))
    const draft = read?.kind === 'draft' ? await draftFor(actor, read.code, today) : null
    if (!draft) return problem(404, 'DRAFT_NOT_FOUND', refusalText({ code: 'DRAFT_NOT_FOUND' }))
    const t = staffText()
    const ends = draft.lines.some(({ certificate }) => certificate !== null)
    const columns = ['position', 'product', 'producer', 'place', ends ? 'certificate' : 'points', 'star'] as const
    const kept = draft.lines.filter(({ struckReason }) => struckReason === null)
    const csv = csvText([
      columns.map(column => t(`officerDecision.draft.columns.${column}`)),
      ...kept.map(({ productName, producerName, place, points, star, certificate }, index) => [
        index + 1,
        productName,
        producerName,
        place,
        ends ? certificate : points === null ? null : pointsText(points),
        star
      ])
    ])
    return new Response(csv, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="phu-luc-${draft.code}.csv"`,
        'Cache-Control': 'no-store'
      }
    })
  }
)
