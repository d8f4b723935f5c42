import { readCode } from '@/lib/ocop/codes'
import { rulebookOn } from '@/lib/ocop/rulebook/rulebook-for'
import { draftFor } from '@/lib/queries/officer/drafts'
import { officialDocx } from '@/lib/services/docx/official'
import { seatInName } from '@/lib/text/authority-name'
import { rowsOfDraft } from '@/lib/text/papers/annex-rows'
import { decisionPapers } from '@/lib/text/papers/decision-paper'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'draft.document', access: ['decision.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today }) => {
    const read = readCode(String(params.code ?? ''))
    const draft = read?.kind === 'draft' ? await draftFor(actor, read.code, today) : null
    if (!draft) return problem(404, 'DRAFT_NOT_FOUND', refusalText({ code: 'DRAFT_NOT_FOUND' }))
    const papers = decisionPapers({
      ...draft,
      authority: draft.authority.name,
      level: draft.authority.level,
      seat: seatInName(draft.authority.name),
      rows: rowsOfDraft(draft.lines),
      rulebook: rulebookOn(draft.issuedOn ?? today)
    })
    const bytes = await officialDocx(papers, { title: staffText()('officerCertificate.papers.draft') })
    return paperResponse(bytes, 'docx', `du-thao-${draft.code}`, { download: true })
  }
)
