import { Prisma } from './generated/client'

/** What the database refused: SQLSTATE and, for constraints, their name. Messages are for people and are never read. */
export interface Violation {
  readonly sqlState: string
  readonly constraint: string | null
}

const KINDS: Readonly<Record<string, string>> = {
  UniqueConstraintViolation: '23505',
  ForeignKeyConstraintViolation: '23503',
  NullConstraintViolation: '23502',
  TransactionWriteConflict: '40001'
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Reads a thrown error as a violation of the database; `null` when it is something else. */
export function violationOf(error: unknown): Violation | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null
  const adapterError = error.meta?.['driverAdapterError']
  const cause = isRecord(adapterError) ? adapterError['cause'] : null
  if (!isRecord(cause)) return error.code === 'P2034' ? { sqlState: '40001', constraint: null } : null
  const kind = typeof cause['kind'] === 'string' ? cause['kind'] : ''
  const original = cause['code'] ?? cause['originalCode']
  const sqlState = KINDS[kind] ?? (typeof original === 'string' ? original : '')
  const constraint = isRecord(cause['constraint']) ? cause['constraint']['index'] : null
  return sqlState === '' ? null : { sqlState, constraint: typeof constraint === 'string' ? constraint : null }
}

/** Whether a transaction never began because every connection was taken for too long. */
export const isCrowded = (error: unknown): boolean =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2028'
