import { readCode } from '@/lib/ocop/codes'
import { draftFor } from '@/lib/queries/officer/drafts'
import { officialPdf } from '@/lib/services/pdf/official'
import { annexPaper } from '@/lib/text/papers/annex-paper'
import { rowsOfDraft } from '@/lib/text/papers/annex-rows'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'draft.annex-pdf', access: ['decision.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today, at }) => {
    const read = readCode(String(params.code ?? ''))
    const draft = read?.kind === 'draft' ? await draftFor(actor, read.code, today) : null
    if (!draft) return problem(404, 'DRAFT_NOT_FOUND', refusalText({ code: 'DRAFT_NOT_FOUND' }))
    const { kind, authority, number, issuedOn, lines } = draft
    const annex = annexPaper({ kind, authority: authority.name, number, issuedOn, rows: rowsOfDraft(lines) })
    const bytes = await officialPdf([annex], { title: staffText()('officerDecision.annex.title'), at })
    return paperResponse(bytes, 'pdf', `phu-luc-${draft.code}`)
  }
)
