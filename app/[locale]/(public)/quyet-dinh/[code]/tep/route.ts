import { decisionFile } from '@/lib/queries/registry/decision-file'
import { keptFile } from '@/lib/services/files'
import { refusalText } from '@/lib/text/refusals'
import { codeInPath } from '@/lib/web/code-in-path'
import { defineRoute } from '@/lib/web/define-route'
import { problem } from '@/lib/web/problem'

const missing = () => problem(404, 'FILE_NOT_FOUND', refusalText({ code: 'FILE_NOT_FOUND' }))

/** The signed paper of a published decision. */
export const GET = defineRoute(
  { name: 'decision.file', access: 'anyone', schema: null, idempotent: true },
  async (_request, { params }) => {
    const code = codeInPath(String(params.code ?? ''), 'decision')
    const file = code === null ? null : await decisionFile(code)
    const bytes = file && (await keptFile(file.sha256))
    if (!file || !bytes) return missing()
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${code}.pdf"`,
        'Content-Security-Policy': "default-src 'none'; sandbox"
      }
    })
  }
)
