import type { Actor } from '@/lib/ocop/access/actor'
import { type FileView, fileOf } from '@/lib/queries/council/file'
import { type SessionView, sessionOf } from '@/lib/queries/council/session'
import { type SheetToFill, sheetToFill } from '@/lib/queries/council/sheet-to-fill'
import { requireActor } from '@/lib/web/actor'
import { codeInPath } from '@/lib/web/code-in-path'
import { missing } from '@/lib/web/missing'

type SignedInActor = Actor & { readonly kind: 'account' }

export type SessionParams = Promise<{ readonly code: string }>
export type FileParams = Promise<{ readonly code: string; readonly so: string }>
export type Asked = Promise<Readonly<Record<string, string | string[] | undefined>>>

const numberIn = (written: string): number | null => (/^[1-9]\d{0,3}$/.test(written) ? Number(written) : null)

/** One value of the query. */
export const askedFor = (value: string | string[] | undefined): string | null =>
  typeof value === 'string' && value.length <= 40 ? value : null

/** The session that an address names, for whoever may see it; for everybody else there is no such page. */
export async function sessionOfPath(params: SessionParams): Promise<{ actor: SignedInActor; session: SessionView }> {
  const actor = await requireActor(['council.view'])
  const code = codeInPath((await params).code, 'session')
  const session = code === null ? null : await sessionOf(actor, code)
  return session ? { actor, session } : missing()
}

export async function fileOfPath(params: FileParams): Promise<{ actor: SignedInActor; file: FileView }> {
  const actor = await requireActor(['council.view'])
  const { code: written, so } = await params
  const [code, number] = [codeInPath(written, 'session'), numberIn(so)]
  const file = code === null || number === null ? null : await fileOf(actor, code, number)
  return file ? { actor, file } : missing()
}

/** The sheet that an address names: the own one, or that of the seat `ghe`. */
export async function sheetOfPath(
  params: FileParams,
  asked: Asked
): Promise<{ actor: SignedInActor; toFill: SheetToFill; seatNumber: number | null; at: string | null }> {
  const actor = await requireActor(['council.view'])
  const { code: written, so } = await params
  const { ghe, muc } = await asked
  const [code, number, seatNumber] = [codeInPath(written, 'session'), numberIn(so), numberIn(askedFor(ghe) ?? '')]
  const toFill = code === null || number === null ? null : await sheetToFill(actor, code, number, seatNumber)
  return toFill ? { actor, toFill, seatNumber, at: askedFor(muc) } : missing()
}
