import { createHash, randomBytes } from 'node:crypto'
import { makePrintedCode, PRINTED_CODE_LENGTH } from '@/lib/ocop/access/printed-code'

/** A secret for machines: 256 bits, safe in addresses and cookies. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** A secret for paper: 80 bits in four groups that a person can type. */
export const newPrintedCode = (): string => makePrintedCode(randomBytes(PRINTED_CODE_LENGTH))

/** A first password for an account that nobody has chosen one for: as strong as a printed code, in small letters. */
export const newPassword = (): string => newPrintedCode().toLowerCase()

/** What is kept of a secret, and how form contents are compared. */
export const sha256 = (value: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(value).digest())

/** The bucket under which attempts are counted without keeping whose they were. */
export const fingerprint = (value: string): string =>
  createHash('sha256').update(value).digest('base64url').slice(0, 22)
