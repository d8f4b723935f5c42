import { accept, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { noteOnMatter } from './note-on-matter'

/** Closes a matter once somebody has looked into it, with what was found. It stays closed though the records say the same. */
export const closeMatter = (
  ctx: UseCaseContext,
  { matter, note }: { readonly matter: string; readonly note: string }
) =>
  noteOnMatter(ctx, matter, {
    kind: 'closed',
    note,
    owner: async () => accept(null),
    fits: ({ closed }) => (closed ? refuse({ code: 'MATTER_ALREADY_CLOSED' }) : accept(null))
  })
