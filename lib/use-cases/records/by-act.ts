/** Records what the file says an act recorded: the act's ref, and its number here. */
export type ActWriter = (ref: string, act: number) => Promise<void>

interface Acted {
  readonly act: string | null
}

/** Items by the act that recorded them; without one of its own an item goes with its owner's. */
export function byAct<T extends Acted>(items: readonly T[]): (ref: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    if (item.act === null) continue
    const group = groups.get(item.act)
    if (group) group.push(item)
    else groups.set(item.act, [item])
  }
  return ref => groups.get(ref) ?? []
}

/** Gives the parts of records the act of their owner where they name none. */
export const withOwnAct = <T extends Acted>(parts: readonly T[], owner: Acted): T[] =>
  parts.map(part => ({ ...part, act: part.act ?? owner.act }))
