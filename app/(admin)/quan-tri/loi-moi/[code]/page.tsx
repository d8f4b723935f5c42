import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageHeader } from '@/components/ui/page-header'
import { readCode } from '@/lib/ocop/codes'
import { invitableProducers } from '@/lib/queries/accounts/invitable-producers'
import { staffText } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { now } from '@/lib/web/clock'
import { newForm } from '@/lib/web/form-state'
import { printInvitation, printReset } from '../../actions'
import { AdminFrame } from '../../frame'
import { LetterForm } from '../../letter-form'
import { letterWords } from '../../letter-words'

export function generateMetadata(): Metadata {
  return { title: staffText()('admin.letter.inviteTitle') }
}

export default async function InvitePage({ params }: { readonly params: Promise<{ readonly code: string }> }) {
  const actor = await requireActor(['producer.invite'])
  const read = readCode((await params).code)
  if (read?.kind !== 'producer') notFound()
  const producers = await invitableProducers(actor, read.code, await now())
  const producer = producers.find(({ code }) => code === read.code) ?? notFound()
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
}
