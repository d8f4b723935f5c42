import type { Actor } from '@/lib/ocop/access/actor'
import { type DraftView, draftFor } from '@/lib/queries/officer/drafts'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'

/** The draft that an address names, for whoever may see it; for everybody else there is no such page. */
export async function draftOfPath(
  params: Promise<{ readonly code: string }>
): Promise<{ readonly actor: Actor & { readonly kind: 'account' }; readonly draft: DraftView }> {
  const actor = await requireActor(['decision.view'])
  const code = codeInPath((await params).code, 'draft')
  const draft = code === null ? null : await draftFor(actor, code, actor.on)
  return draft ? { actor, draft } : missing()
}
