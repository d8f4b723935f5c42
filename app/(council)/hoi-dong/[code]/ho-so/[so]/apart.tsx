import { FieldsForm } from '@/app/(officer)/can-bo/quyet-dinh/fields-form'
import type { FileView } from '@/lib/queries/council/file'
import { criterionPointsText, exactPointsText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { discuss } from '../../../actions'

/** How far the sheets lie apart, for who runs the session, and the way to have the file discussed. */
export function Apart({ file, nameOf }: { readonly file: FileView; readonly nameOf: (seatId: string) => string }) {
  const t = staffText()
  const { apart, rights, entry } = file
  if (apart === null || file.closed) return null
  const names = (seatIds: readonly string[]) => seatIds.map(nameOf).join(', ')
  const mayDiscuss = rights.run && apart.causes.length > 0
  return (
    <section className="grid gap-3">
      <h2>{t('council.apart.title')}</h2>
      {apart.spread !== null && (
        <p className="max-w-measure">
          {t(apart.spread > apart.limit ? 'council.apart.over' : 'council.apart.within', {
            spread: exactPointsText(apart.spread),
            limit: exactPointsText(apart.limit)
          })}{' '}
          {apart.furthest.length > 0 && t('council.apart.furthest', { names: names(apart.furthest) })}
        </p>
      )}
      {apart.causes.map(cause =>
        cause.code === 'KNOCKOUT_DISPUTED' ? (
          <p key={cause.finding.code} className="max-w-measure">
            {t('council.apart.disputed', {
              finding: cause.finding.code,
              text: cause.finding.text,
              names: names(cause.foundBy)
            })}
          </p>
        ) : null
      )}
      {apart.criteria.length > 0 && (
        <ul className="grid list-disc gap-1 ps-5">
          {apart.criteria.map(({ criterion, title, spread, furthest }) => (
            <li key={criterion}>
              {t('council.apart.criterion', {
                criterion,
                title,
                spread: criterionPointsText(spread),
                names: names(furthest)
              })}
            </li>
          ))}
        </ul>
      )}
      {mayDiscuss && (
        <FieldsForm
          action={discuss}
          initial={newForm()}
          fields={[
            {
              type: 'lines',
              name: 'discussion',
              label: t('council.apart.note'),
              hint: t('council.apart.noteHint')
            }
          ]}
          sends={{ sessionCode: file.sessionCode, dossierId: entry.dossierId, number: String(entry.number) }}
          submit={t('council.apart.submit')}
        />
      )}
    </section>
  )
}
