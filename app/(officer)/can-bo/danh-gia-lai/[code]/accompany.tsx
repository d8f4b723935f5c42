import { Details } from '@/components/ui/details'
import type { PlainDate } from '@/lib/ocop/plain-date'
import type { ReEvaluationView } from '@/lib/queries/officer/re-evaluation'
import { dateText } from '@/lib/text/dates'
import { decimalText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { AttachedPapers } from '../../giay-to-kem/papers'
import { ActForm } from '../../quyet-dinh/viec-khac/act-page'
import { giveOpinion, passDown } from '../../quyet-dinh/viec-khac/actions'
import { checkHandDown, checkOpinion } from '../../quyet-dinh/viec-khac/kiem-tra/actions'

interface Props {
  readonly dossier: ReEvaluationView
  readonly code: string
  readonly today: PlainDate
}

/** What the bodies of the council say in writing. */
export function Opinions({ dossier, code, today }: Props) {
  const t = staffText()
  const stars = [3, 4, 5].map(star => ({ value: String(star), label: t('common.star', { stars: star }) }))
  return (
    <section className="grid gap-3">
      <h2>{t('officerAct.dossier.opinions')}</h2>
      <p className="max-w-measure text-ink-2">{t('officerAct.dossier.opinionsLead')}</p>
      {dossier.opinions.length === 0 && <p>{t('officerAct.dossier.noOpinions')}</p>}
      <ol className="grid max-w-measure border-t border-rule">
        {dossier.opinions.map(({ id, body, on, star, text, papers }) => (
          <li key={id} className="grid gap-1 border-b border-rule py-3">
            <strong>
              {body}, {dateText(on)}
              {star !== null && `: ${t('common.star', { stars: star })}`}
            </strong>
            <span className="whitespace-pre-line">{text}</span>
            <AttachedPapers
              kind="opinion"
              placeId={id}
              papers={papers}
              back={`/can-bo/danh-gia-lai/${code}`}
              mayAttach={papers.length === 0}
            />
          </li>
        ))}
      </ol>
      <Details summary={t('officerAct.dossier.addOpinion')}>
        <ActForm
          check={checkOpinion}
          action={giveOpinion}
          sends={{ certificateCode: code }}
          begin={{ opinionOn: dateText(today) }}
          fields={[
            { type: 'line', name: 'body', label: t('officerAct.dossier.body'), width: 'full' },
            { type: 'day', name: 'opinionOn', label: t('officerAct.dossier.opinionOn') },
            {
              type: 'choice',
              name: 'opinionStar',
              label: t('officerAct.dossier.opinionStar'),
              none: t('officerAct.dossier.noStar'),
              choices: stars
            },
            { type: 'lines', name: 'opinionText', label: t('officerAct.dossier.opinionText'), rows: 4 }
          ]}
          submit={t('officerAct.dossier.submitOpinion')}
        />
      </Details>
    </section>
  )
}

/** Where the law lets a lower level decide the star, the dossier is passed down to it. */
export function HandDown({ dossier, code, today }: Props) {
  const t = staffText()
  const { handDown } = dossier
  return (
    <section className="grid gap-3">
      <h2>{t('officerAct.dossier.handDown')}</h2>
      {handDown !== null ? (
        <p>
          {t('officerAct.dossier.handedDown', {
            day: dateText(handDown.on),
            points: decimalText(handDown.points / 100, 2),
            receiver: handDown.receiver,
            star: handDown.star
          })}
          {handDown.note !== null && ` (${handDown.note})`}
        </p>
      ) : (
        <>
          <p className="max-w-measure text-ink-2">{t('officerAct.dossier.handDownLead')}</p>
          <Details summary={t('officerAct.dossier.submitHandDown')}>
            <ActForm
              check={checkHandDown}
              action={passDown}
              sends={{ certificateCode: code }}
              begin={{ handDownOn: dateText(today) }}
              fields={[
                { type: 'day', name: 'handDownOn', label: t('officerAct.dossier.handDownOn') },
                { type: 'line', name: 'points', label: t('officerAct.dossier.handDownPoints'), width: 'short' },
                {
                  type: 'line',
                  name: 'receiver',
                  label: t('officerAct.dossier.receiver'),
                  hint: t('officerAct.dossier.receiverHint'),
                  width: 'full'
                },
                { type: 'line', name: 'note', label: t('officerAct.dossier.note'), width: 'full', optional: true }
              ]}
              submit={t('officerAct.dossier.submitHandDown')}
            />
          </Details>
        </>
      )}
    </section>
  )
}
