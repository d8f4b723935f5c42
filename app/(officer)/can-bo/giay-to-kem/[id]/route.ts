import { paperFor } from '@/lib/queries/papers/attached-papers'
import { keptFile } from '@/lib/services/files'
import { refusalText } from '@/lib/text/refusals'
import { defineRoute } from '@/lib/web/define-route'
import { problem } from '@/lib/web/problem'

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const GET = defineRoute(
  { name: 'paper.attached', access: ['decision.view', 'inspection.view'], schema: null, idempotent: true },
  async (_request, { actor, params }) => {
    const id = String(params.id ?? '')
    const paper = UUID.test(id) ? await paperFor(actor, id) : null
    const bytes = paper && (await keptFile(paper.sha256))
    if (!bytes) return problem(404, 'PAPER_NOT_FOUND', refusalText({ code: 'PAPER_NOT_FOUND' }))
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': 'inline; filename="giay-to.pdf"',
        'Cache-Control': 'no-store'
      }
    })
  }
)
