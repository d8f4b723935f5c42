import { lockHistory, recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { notesOfMatter, unitsOfMatter } from '@/lib/data/matters'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { type MatterNote, type MatterState, matterState, readMatterKey } from '@/lib/ocop/registry/matter'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'

export type MatterRefusal =
  | { readonly code: 'MATTER_NOT_FOUND' }
  | { readonly code: 'MATTER_ALREADY_CLOSED' }
  | { readonly code: 'MATTER_ALREADY_OPEN' }
  | { readonly code: 'MATTER_OWNER_NOT_FOUND' }

export interface NotedMatter {
  readonly matter: string
}

/** What is to be written about a matter, after a look at how it stands. */
interface Note {
  readonly kind: MatterNote['kind']
  readonly note: string | null
  /** Whose it becomes; `null` = the actor's name stands under it. */
  readonly owner: (tx: Tx, units: readonly string[]) => Promise<Result<string | null, MatterRefusal>>
  readonly fits: (state: MatterState) => Result<null, MatterRefusal>
}

/**
 * Writes one note about a matter, in the order in which people wrote them. A matter of another place is not told of. The records
 * stay as they are: mending them is an act of its own.
 */
export async function noteOnMatter(
  ctx: UseCaseContext,
  key: string,
  { kind, note, owner, fits }: Note
): Promise<Result<NotedMatter, MatterRefusal | AccessRefusal | TransactionRefusal>> {
  const matter = readMatterKey(key)
  if (!matter) return refuse({ code: 'MATTER_NOT_FOUND' })
  return transaction<NotedMatter, MatterRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    await lockHistory(tx)
    const units = await unitsOfMatter(tx, matter)
    if (units === null) return refuse({ code: 'MATTER_NOT_FOUND' })
    const allowed = can(ctx.actor, 'matter.settle', { unitIds: units })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'MATTER_NOT_FOUND' }) : allowed
    const fitting = fits(matterState(await notesOfMatter(tx, key)))
    if (!fitting.ok) return fitting
    const given = await owner(tx, units)
    if (!given.ok) return given
    const by = authorOf(ctx)
    const accountId = given.value ?? by
    if (accountId === null) throw new Error('a matter is looked into by a person')
    const act = await recordAct(tx, {
      kind: `matter.${kind}`,
      visibility: 'internal',
      accountId: by,
      subject: key,
      body: { note, account: accountId },
      at: ctx.at
    })
    await tx.matterNote.create({ data: { id: ctx.newId(), matter: key, kind, note, accountId, at: ctx.at, act } })
    return accept({ matter: key })
  })
}
