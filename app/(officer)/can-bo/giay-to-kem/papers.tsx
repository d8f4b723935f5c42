import { Details } from '@/components/ui/details'
import type { AttachedPaperView } from '@/lib/queries/papers/attached-papers'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { FieldsForm } from '../quyet-dinh/fields-form'
import { attach } from './actions'

interface PapersProps {
  readonly kind: 'certificate-event' | 'opinion' | 'visit'
  readonly placeId: string
  readonly papers: readonly AttachedPaperView[]
  /** Where the page is, to come back to. */
  readonly back: string
  readonly mayAttach: boolean
}

/** The papers kept with a record, and the way to keep one more. */
export function AttachedPapers({ kind, placeId, papers, back, mayAttach }: PapersProps) {
  const t = staffText()
  return (
    <div className="grid gap-2">
      {papers.length > 0 && (
        <ul className="grid gap-1">
          {papers.map(({ id, title }) => (
            <li key={id}>
              <a href={`/can-bo/giay-to-kem/${id}`}>{t('officerAct.papers.open', { title })}</a>
            </li>
          ))}
        </ul>
      )}
      {mayAttach && (
        <Details summary={t('officerAct.papers.add')}>
          <FieldsForm
            action={attach}
            initial={newForm()}
            sends={{ kind, placeId, back }}
            fields={[
              {
                type: 'line',
                name: 'paperTitle',
                label: t('officerAct.papers.title'),
                hint: t('officerAct.papers.hint')
              },
              {
                type: 'pdf',
                name: 'paper',
                label: t('officerAct.papers.file'),
                hint: t('officerDecision.draft.fileHint')
              }
            ]}
            submit={t('officerAct.papers.submit')}
            kind="secondary"
          />
        </Details>
      )}
    </div>
  )
}
