import { peopleWhoMay } from '@/lib/data/accounts/grants'
import { database } from '@/lib/data/client'
import { notesOfMatter, unitsOfMatter } from '@/lib/data/matters'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type MatterNote, readMatterKey } from '@/lib/ocop/registry/matter'

export interface MatterNoteView {
  readonly id: string
  readonly kind: MatterNote['kind']
  /** `taken`: whose it became; else who did it. */
  readonly person: string
  readonly note: string | null
  readonly at: Date
}

export interface MatterHandling {
  readonly notes: readonly MatterNoteView[]
  /** Who may be given it; empty where the actor may not give it. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** What was done about a matter and by whom it can be looked into; `null` = it is none that the actor may see. */
export async function matterHandling(actor: Actor, key: string, today: PlainDate): Promise<MatterHandling | null> {
  const matter = readMatterKey(key)
  const unitIds = matter && (await unitsOfMatter(database(), matter))
  if (!unitIds || !can(actor, 'matter.view', { unitIds }).ok) return null
  const [notes, people] = await Promise.all([
    notesOfMatter(database(), key),
    can(actor, 'matter.settle', { unitIds }).ok
      ? peopleWhoMay(database(), 'matter.settle', { unitIds }, today)
      : Promise.resolve([])
  ])
  const accounts = await database().account.findMany({
    where: { id: { in: notes.map(({ accountId }) => accountId) } },
    select: { id: true, displayName: true }
  })
  const names = new Map(accounts.map(({ id, displayName }) => [id, displayName]))
  return {
    notes: notes.map(({ id, kind, note, at, accountId }) => ({
      id,
      kind,
      person: names.get(accountId) ?? '',
      note,
      at
    })),
    people: people.map(({ accountId, displayName }) => ({ id: accountId, name: displayName }))
  }
}
