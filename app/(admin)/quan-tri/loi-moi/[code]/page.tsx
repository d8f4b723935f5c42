import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { PageHeader } from '@/components/ui/page-header'
import { readCode } from '@/lib/ocop/codes'
import { invitableProducers } from '@/lib/queries/accounts/invitable-producers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { now } from '@/lib/web/clock'
import { newForm } from '@/lib/web/form-state'
import { missing } from '@/lib/web/missing'
import { printInvitation, printReset } from '../../actions'
import { AdminFrame } from '../../frame'
import { LetterForm } from '../../letter-form'
import { letterWords } from '../../letter-words'

export function generateMetadata(): Metadata {
  return { title: staffText()('admin.letter.inviteTitle') }
}

export default orMissing(async function InvitePage({
  params
}: {
  readonly params: Promise<{ readonly code: string }>
}) {
  const actor = await requireActor(['producer.invite'])
  const read = readCode((await params).code)
  if (read?.kind !== 'producer') missing()
  const producers = await invitableProducers(actor, read.code, await now())
  const producer = producers.find(({ code }) => code === read.code) ?? missing()
  const t = staffText()
  return (
    <AdminFrame actor={actor}>
      <div className="print:hidden">
        <PageHeader title={t('admin.invite.title', { name: producer.name })} lead={t('admin.invite.explain')} />
      </div>
      <LetterForm
        action={printInvitation}
        initial={newForm()}
        sends={{ producerCode: producer.code }}
        words={letterWords('invite')}
      />
      {producer.accounts.map(({ id, login }) => (
        <section key={id} className="grid gap-4">
          <h2 className="print:hidden">{t('admin.invitations.resetFor', { login })}</h2>
          <LetterForm action={printReset} initial={newForm()} sends={{ accountId: id }} words={letterWords('reset')} />
        </section>
      ))}
    </AdminFrame>
  )
})
