import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { staffText } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { attend } from '../../actions'
import { sessionAddress } from '../../address'
import { CouncilFrame } from '../../frame'
import { type SessionParams, sessionOfPath } from '../../of-path'
import { AttendanceForm } from './attendance-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.attendance.title') }
}

export default orMissing(async function AttendancePage({ params }: { params: SessionParams }) {
  const { actor, session } = await sessionOfPath(params)
  if (!session.rights.manage || session.state === 'closed') missing()
  const t = staffText()
  const { attendance } = session
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('council.session.crumb'), href: sessionAddress(session.code) }]} />
      <PageHeader
        title={t('council.attendance.title')}
        lead={
          <>
            {t('council.session.quorum', attendance)}{' '}
            {attendance.withChair ? t('council.session.withChair') : t('council.session.withoutChair')}
          </>
        }
      />
      <AttendanceForm
        action={attend}
        initial={newForm({
          presentSeatIds: session.seats.filter(({ present }) => present).map(({ seatId }) => seatId)
        })}
        sessionCode={session.code}
        label={t('council.attendance.present')}
        hint={t('council.attendance.hint')}
        choices={session.seats.map(seat => ({
          value: seat.seatId,
          label: t('council.attendance.seat', { name: seat.name, role: t(`council.role.${seat.role}`) }),
          ...(seat.organisation && { hint: seat.organisation })
        }))}
        submit={t('council.attendance.save')}
      />
    </CouncilFrame>
  )
})
