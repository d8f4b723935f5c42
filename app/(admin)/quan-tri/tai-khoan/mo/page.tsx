import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { PageHeader } from '@/components/ui/page-header'
import { staffText, words } from '@/lib/text/text'
import { requireActor } from '@/lib/web/actor'
import { newForm } from '@/lib/web/form-state'
import { open } from '../../actions'
import { AdminFrame } from '../../frame'
import { OpenForm } from './form'

export function generateMetadata(): Metadata {
  return { title: staffText()('admin.open.title') }
}

export default orMissing(async function OpenAccountPage() {
  const actor = await requireActor(['account.manage'])
  const t = staffText()
  return (
    <AdminFrame actor={actor}>
      <PageHeader title={t('admin.open.title')} lead={t('admin.open.lead')} />
      <OpenForm action={open} initial={newForm()} words={words().admin.open} />
    </AdminFrame>
  )
})
