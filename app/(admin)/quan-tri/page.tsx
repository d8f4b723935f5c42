import { redirect } from 'next/navigation'
import { orMissing } from '@/app/or-missing'
import { canSomewhere } from '@/lib/ocop/access/can'
import { requireActor } from '@/lib/web/actor'

export default orMissing(async function AdminPage(): Promise<never> {
  const actor = await requireActor(['account.view', 'producer.invite'])
  redirect(canSomewhere(actor, 'account.view').ok ? '/quan-tri/tai-khoan' : '/quan-tri/loi-moi')
})
