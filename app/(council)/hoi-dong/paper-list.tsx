import { draftAddress } from '@/app/(officer)/can-bo/quyet-dinh/address'
import { draftTitle } from '@/app/(officer)/can-bo/quyet-dinh/draft-title'
import { HiddenWords } from '@/components/ui/hidden-words'
import type { FileView } from '@/lib/queries/council/file'
import type { CouncilPaper } from '@/lib/queries/council/seen'
import type { SessionView } from '@/lib/queries/council/session'
import { staffText } from '@/lib/text/text'
import { sessionPaperAddress, sheetPaperAddress } from './paper-address'

interface PaperProps {
  readonly title: string
  readonly pdf: string
  readonly docx: string
}

/** A paper in both of its formats. */
function Paper({ title, pdf, docx }: PaperProps) {
  const t = staffText()
  const of = <HiddenWords> {t('council.papers.of', { paper: title })}</HiddenWords>
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
      <span className="min-w-0 flex-1 basis-64">{title}</span>
      <a href={pdf}>
        {t('council.papers.pdf')}
        {of}
      </a>
      <a href={docx} download>
        {t('council.papers.docx')}
        {of}
      </a>
    </li>
  )
}

interface PaperRowsProps {
  readonly code: string
  readonly papers: readonly CouncilPaper[]
}

/** The papers of a closed session, those of single files left out. */
function PaperRows({ code, papers }: PaperRowsProps) {
  return papers.map(paper =>
    paper === 'sheets' ? null : (
      <Paper
        key={paper}
        title={staffText()(`councilPaper.titles.${paper}`)}
        pdf={sessionPaperAddress(code, paper, 'pdf')}
        docx={sessionPaperAddress(code, paper, 'docx')}
      />
    )
  )
}

/** The papers of a closed session in a list of their own. */
export function PaperList(rows: PaperRowsProps) {
  return (
    <ul className="border-t border-rule">
      <PaperRows {...rows} />
    </ul>
  )
}

/** What can be printed of a closed session, and the drafts of decisions on its batch. Nothing before closing. */
export function SessionPapers({ session }: { readonly session: SessionView }) {
  const t = staffText()
  const { code, papers, drafts, mayDraft, batch } = session
  if (papers.length === 0) return null
  return (
    <section className="grid gap-3">
      <h2>{t('council.papers.title')}</h2>
      <p className="max-w-measure">
        {t('council.papers.lead')} {t('council.papers.sheets')}
      </p>
      <ul className="border-t border-rule">
        <PaperRows code={code} papers={papers} />
        {drafts.map(draft => (
          <li key={draft.code} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-b border-rule py-2">
            <a href={draftAddress(draft.code, 'du-thao.docx')} download className="min-w-0 flex-1 basis-64">
              {t('council.papers.draft', { title: draftTitle(draft) })}
            </a>
            <a href={draftAddress(draft.code, 'phu-luc.pdf')}>{t('council.papers.annex')}</a>
          </li>
        ))}
      </ul>
      {mayDraft && drafts.length === 0 && (
        <p>
          <a href={`/can-bo/quyet-dinh/moi?dot=${batch.code}`}>{t('council.papers.draw')}</a>
        </p>
      )}
    </section>
  )
}

/** The sheets of a file to be printed: all of them, and each member's alone. Nothing before closing. */
export function SheetPapers({ file }: { readonly file: FileView }) {
  const t = staffText()
  const { sessionCode, entry, seats, sheets, closed } = file
  if (!closed || sheets.length === 0) return null
  const papers = [
    { title: t('councilPaper.titles.sheets'), seat: null },
    ...seats
      .filter(({ seatId }) => sheets.some(({ member }) => member === seatId))
      .map(({ number, name }) => ({ title: t('councilPaper.titles.sheetOf', { name }), seat: number }))
  ]
  return (
    <section className="grid gap-3">
      <h2>{t('council.papers.title')}</h2>
      <ul className="border-t border-rule">
        {papers.map(({ title, seat }) => (
          <Paper
            key={title}
            title={title}
            pdf={sheetPaperAddress(sessionCode, entry.number, 'pdf', seat)}
            docx={sheetPaperAddress(sessionCode, entry.number, 'docx', seat)}
          />
        ))}
      </ul>
    </section>
  )
}
