import type { Actor } from '@/lib/ocop/access/actor'
import { type GridView, gridOf } from '@/lib/queries/officer/grid'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'

/** The batch that an address names, for whoever may see it; for everybody else there is no such page. */
export async function gridOfPath(
  params: Promise<{ readonly code: string }>
): Promise<{ readonly actor: Actor & { readonly kind: 'account' }; readonly grid: GridView }> {
  const actor = await requireActor(['batch.view'])
  const code = codeInPath((await params).code, 'batch')
  const grid = code === null ? null : await gridOf(actor, code, actor.on)
  return grid ? { actor, grid } : missing()
}
