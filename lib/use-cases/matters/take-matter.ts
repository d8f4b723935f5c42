import { peopleWhoMay } from '@/lib/data/accounts/grants'
import { accept, refuse } from '@/lib/ocop/result'
import type { UseCaseContext } from '../context'
import { noteOnMatter } from './note-on-matter'

interface TakeMatterInput {
  readonly matter: string
  /** The account of whoever is to look into it: somebody who may settle it. */
  readonly ownerId: string
  readonly note: string | null
}

/** Makes a matter somebody's: one's own or a colleague's. Nobody is given what they may not settle. */
export const takeMatter = (ctx: UseCaseContext, { matter, ownerId, note }: TakeMatterInput) =>
  noteOnMatter(ctx, matter, {
    kind: 'taken',
    note,
    owner: async (tx, unitIds) => {
      const people = await peopleWhoMay(tx, 'matter.settle', { unitIds }, ctx.today)
      return people.some(({ accountId }) => accountId === ownerId)
        ? accept(ownerId)
        : refuse({ code: 'MATTER_OWNER_NOT_FOUND' })
    },
    fits: ({ closed }) => (closed ? refuse({ code: 'MATTER_ALREADY_CLOSED' }) : accept(null))
  })
