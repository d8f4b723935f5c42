import { accept, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { noteOnMatter } from './note-on-matter'

/** Opens a closed matter again, with the reason. Its owner stays. */
export const reopenMatter = (
  ctx: UseCaseContext,
  { matter, note }: { readonly matter: string; readonly note: string }
) =>
  noteOnMatter(ctx, matter, {
    kind: 'reopened',
    note,
    owner: async () => accept(null),
    fits: ({ closed }) => (closed ? accept(null) : refuse({ code: 'MATTER_ALREADY_OPEN' }))
  })
