import type { Tx } from '@/lib/data/client'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { keepFile } from '@/lib/services/files'
import { authorOf, type UseCaseContext } from '../context'
import type { FileRefusal } from './refusals'

/** A paper as it was sent. */
export interface SentFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A paper that has been looked at and lies in the store; only `recordFile` makes it a fact. */
export interface KeptFile {
  readonly name: string
  readonly sha256: string
  readonly size: number
}

const MOST_MEGABYTES = 20
const MEGABYTE = 1024 * 1024
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const LONGEST_NAME = 200

/** The file's own name without folders, controls and excess. */
const tidyName = (name: string): string =>
  (name.normalize('NFC').split(/[\\/]/).at(-1) ?? '').replace(/\p{C}/gu, '').trim().slice(-LONGEST_NAME) ||
  'quyet-dinh.pdf'

/** Keeps a signed paper: a PDF by its first bytes, of at most 20 MB. What it is called does not matter. */
export async function storeFile({ name, bytes }: SentFile): Promise<Result<KeptFile, FileRefusal>> {
  if (bytes.length === 0) return refuse({ code: 'FILE_EMPTY' })
  if (bytes.length > MOST_MEGABYTES * MEGABYTE) return refuse({ code: 'FILE_TOO_LARGE', max: MOST_MEGABYTES })
  if (PDF.some((byte, index) => bytes[index] !== byte)) return refuse({ code: 'FILE_NOT_A_PDF' })
  return accept({ name: tidyName(name), sha256: await keepFile(bytes), size: bytes.length })
}

/** Records that a kept paper belongs to the registry. Answers its id. */
export async function recordFile(ctx: UseCaseContext, tx: Tx, { name, sha256, size }: KeptFile): Promise<string> {
  const id = ctx.newId()
  await tx.storedFile.create({
    data: { id, sha256, name, mime: 'application/pdf', size, at: ctx.at, by: authorOf(ctx) }
  })
  return id
}
