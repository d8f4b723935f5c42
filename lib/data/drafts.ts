import type { Tx } from './client'

/** A draft with its lines, locked until the transaction ends. Whoever comes second waits and then sees what the first did. */
export async function lockDraft(tx: Tx, code: string) {
  await tx.$queryRaw`SELECT id FROM decision_draft WHERE code = ${code} FOR UPDATE`
  return tx.decisionDraft.findUnique({
    where: { code },
    include: {
      lines: { orderBy: { position: 'asc' }, include: { result: { select: { settled: true } } } },
      authority: true
    }
  })
}

export type LockedDraft = NonNullable<Awaited<ReturnType<typeof lockDraft>>>

/** Whether a decision would do nothing: no line is left in its annex, and it neither annuls nor sets right another decision. */
export const isEmpty = ({ kind, earlierId, lines }: Pick<LockedDraft, 'kind' | 'earlierId' | 'lines'>): boolean =>
  (earlierId === null || (kind !== 'annulment' && kind !== 'correction')) && lines.every(line => line.struck)
