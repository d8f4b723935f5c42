import { readCode } from '@/lib/ocop/codes'
import { draftFor } from '@/lib/queries/officer/drafts'
import { keptFile } from '@/lib/services/files'
import { refusalText } from '@/lib/text/refusals'
import { defineRoute } from '@/lib/web/define-route'
import { problem } from '@/lib/web/problem'

export const GET = defineRoute(
  { name: 'draft.signed-file', access: ['decision.view'], schema: null, idempotent: true },
  async (_request, { actor, params, today }) => {
    const read = readCode(String(params.code ?? ''))
    const draft = read?.kind === 'draft' ? await draftFor(actor, read.code, today) : null
    const bytes = draft?.file ? await keptFile(draft.file.sha256) : null
    if (!bytes) return problem(404, 'DRAFT_NOT_FOUND', refusalText({ code: 'DRAFT_NOT_FOUND' }))
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `inline; filename="${read?.code ?? ''}.pdf"`,
        'Cache-Control': 'no-store'
      }
    })
  }
)
