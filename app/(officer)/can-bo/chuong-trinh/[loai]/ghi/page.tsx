import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { can } from '@/lib/ocop/access/can'
import { parsePlainDate } from '@/lib/ocop/plain-date'
import { isEntry, type ProgrammeShape } from '@/lib/ocop/programme/register'
import { type ProgrammeValues, programmeForm } from '@/lib/queries/officer/programme-form'
import { programmePlaces } from '@/lib/queries/officer/programme-records'
import { dateText } from '@/lib/text/dates'
import { decimalText, numberText } from '@/lib/text/numbers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import type { FormAction } from '@/lib/web/define-action'
import { type FormValues, newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { type SearchParams, single } from '@/lib/web/search-params'
import { OfficerFrame } from '../../../frame'
import { CheckedForm } from '../../../quyet-dinh/checked-form'
import {
  writeEntry,
  writeEvent,
  writeFigure,
  writePeriod,
  writeSupport,
  writeTarget,
  writeUndertaking
} from '../../actions'
import { listAddress, PROGRAMME, shapeOfSlug } from '../../address'
import { fieldsOf } from '../../fields'
import {
  checkEntry,
  checkEvent,
  checkFigure,
  checkPeriod,
  checkSupport,
  checkTarget,
  checkUndertaking
} from '../../kiem-tra/actions'
import { leadOf } from '../../words'

interface Props {
  readonly params: Promise<{ readonly loai: string }>
  readonly searchParams: Promise<SearchParams>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shape = shapeOfSlug((await params).loai)
  return shape === null ? {} : { title: staffText()(`officerProgramme.shapes.${shape}`) }
}

interface Doing {
  readonly check: FormAction
  readonly action: FormAction
}

function doingOf(shape: ProgrammeShape): Doing {
  if (isEntry(shape)) return { check: checkEntry, action: writeEntry }
  switch (shape) {
    case 'target':
      return { check: checkTarget, action: writeTarget }
    case 'figure':
      return { check: checkFigure, action: writeFigure }
    case 'support':
      return { check: checkSupport, action: writeSupport }
    case 'period':
      return { check: checkPeriod, action: writePeriod }
    case 'undertaking':
      return { check: checkUndertaking, action: writeUndertaking }
    case 'event':
      return { check: checkEvent, action: writeEvent }
  }
}

/** As people write it, so that the form can be sent again unchanged. */
function typed(value: ProgrammeValues[string]): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isInteger(value) ? numberText(value) : decimalText(value, 4)
  const day = parsePlainDate(value)
  return day === null ? value : dateText(day)
}

const formValues = (values: ProgrammeValues): FormValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typed(value)]))

export default orMissing(async function RecordPage({ params, searchParams }: Props) {
  const actor = await requireActor(['programme.record'])
  const shape = shapeOfSlug((await params).loai)
  if (shape === null) missing()
  const corrects = single(await searchParams, 'sua')
  const t = staffText()
  const places = await programmePlaces(actor, actor.on)
  const values = corrects === null ? null : await programmeForm(actor, shape, corrects)
  if (corrects !== null && values === null) missing()
  const begin = values === null ? { unitId: places[0]?.value ?? '', basis: 'not-stated' } : formValues(values)
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('officerDecision.work.title'), href: '/can-bo' },
          { label: t('officerProgramme.title'), href: PROGRAMME },
          { label: t(`officerProgramme.shapes.${shape}`), href: listAddress(shape) }
        ]}
      />
      <PageHeader
        kicker={t(`officerProgramme.shapes.${shape}`)}
        title={corrects === null ? t('officerProgramme.new') : t('officerProgramme.correcting', { code: corrects })}
        lead={corrects === null ? leadOf(shape) : t('officerProgramme.correctingLead')}
      />
      <CheckedForm
        {...doingOf(shape)}
        initial={[newForm(begin), newForm()]}
        sends={{ ...(isEntry(shape) && { kind: shape }), ...(corrects !== null && { corrects }) }}
        fields={fieldsOf(shape, places, can(actor, 'programme.record', { unitId: null }).ok)}
        words={{
          toCheck: t('officerAct.checking.toCheck'),
          title: t('officerAct.checking.title'),
          lead: t('officerAct.checking.lead'),
          submit: t('officerProgramme.submit'),
          back: t('officerAct.checking.back'),
          nothing: t('officerAct.checking.nothing')
        }}
      />
    </OfficerFrame>
  )
})
