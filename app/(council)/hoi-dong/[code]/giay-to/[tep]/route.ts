import type { Actor } from '@/lib/ocop/access/actor'
import type { SessionRecord } from '@/lib/ocop/council/record'
import { sessionRecord } from '@/lib/queries/council/record'
import { officialDocx } from '@/lib/services/docx/official'
import { officialPdf } from '@/lib/services/pdf/official'
import { minutesPaper } from '@/lib/text/papers/council/minutes-paper'
import { noticePapers } from '@/lib/text/papers/council/notice-paper'
import { reportPaper } from '@/lib/text/papers/council/report-paper'
import { sheetPapers } from '@/lib/text/papers/council/sheet-paper'
import { submissionPaper } from '@/lib/text/papers/council/submission-paper'
import type { OfficialPaper } from '@/lib/text/papers/official-paper'
import { refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { codeInPath } from '@/lib/web/code-in-path'
import { defineRoute } from '@/lib/web/define-route'
import { paperResponse } from '@/lib/web/paper-response'
import { problem } from '@/lib/web/problem'
import { type AskedPaper, paperOfName } from '../../../paper-address'

/** The papers that a name asks for; `null` = there are none for the actor. */
async function papersOf(
  actor: Actor,
  code: string,
  { paper, number, seat }: AskedPaper
): Promise<readonly OfficialPaper[] | null> {
  const record = await sessionRecord(actor, code, paper, number ?? undefined)
  if (record === null) return null
  switch (paper) {
    case 'minutes':
      return [minutesPaper(record)]
    case 'report':
      return [reportPaper(record)]
    case 'submission':
      return [submissionPaper(record)]
    case 'notices':
      return noticePapers(record)
    default:
      return sheetsOf(record, seat)
  }
}

function sheetsOf(record: SessionRecord, seat: number | null): readonly OfficialPaper[] | null {
  const person = record.people.find(({ number }) => number === seat)
  if (seat !== null && person === undefined) return null
  const papers = record.files.flatMap(file => sheetPapers(record, file, person?.member ?? null))
  return papers.length === 0 ? null : papers
}

export const GET = defineRoute(
  { name: 'council.paper', access: ['council.view'], schema: null, idempotent: true },
  async (_request, { actor, params, at }) => {
    const code = codeInPath(String(params.code ?? ''), 'session')
    const asked = paperOfName(String(params.tep ?? ''))
    const papers = code !== null && asked !== null ? await papersOf(actor, code, asked) : null
    if (code === null || asked === null || papers === null)
      return problem(404, 'COUNCIL_SESSION_NOT_FOUND', refusalText({ code: 'COUNCIL_SESSION_NOT_FOUND' }))
    const title = staffText()(`councilPaper.titles.${asked.paper}`)
    const bytes =
      asked.format === 'pdf' ? await officialPdf(papers, { title, at }) : await officialDocx(papers, { title })
    return paperResponse(bytes, asked.format, `${asked.name}-${code}`, { download: asked.format === 'docx' })
  }
)
