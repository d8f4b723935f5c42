import type { Tx } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { Role } from '@/lib/ocop/access/actor'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { slug } from '@/lib/ocop/folding'
import { plainDate } from '@/lib/ocop/plain-date'
import { accept, type Result } from '@/lib/ocop/result'
import { hashPassword } from '@/lib/services/password'
import { newPassword } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'
import { writeAccount, writeGrant } from './write-account'

/** One account of a new registry, with the password that is shown once and kept by the operator. */
export interface FirstAccount {
  readonly role: Role
  readonly login: string
  readonly password: string
  /** Where the role is held, in words: "Tỉnh Quảng Ngãi", "Cả nước", the producer's name. */
  readonly place: string
}

interface Wanted {
  readonly login: string
  /** Named by the role: the registry invents no people. */
  readonly displayName: string
  readonly place: string
  readonly grants: readonly {
    readonly role: Role
    readonly unitId: string | null
    readonly producerId: string | null
  }[]
}

/**
 * QĐ 490/QĐ-TTg: the first day of the programme. The first roles reach back to it, because a new registry records its past first
 * and may be tried on any day of it.
 */
const PROGRAMME_BEGAN = plainDate('2018-05-07')
const COUNTRY = 'Cả nước'
const at = (role: Role, unitId: string | null = null, producerId: string | null = null) => ({
  role,
  unitId,
  producerId
})

/** The provinces of the present division with these codes that the registry knows, under the name they have now. */
async function provincesWith(tx: Tx, codes: readonly string[]) {
  const found: { id: string; name: string; fullName: string }[] = []
  for (const code of codes) {
    const unit = await tx.unit.findFirst({
      where: { code, level: 'province', validUntil: null },
      include: { names: { orderBy: { ordinal: 'desc' }, take: 1 } }
    })
    const [name] = unit?.names ?? []
    if (unit && name) found.push({ id: unit.id, name: name.name, fullName: name.fullName })
  }
  return found
}

/** A producer that the registry really holds: the one with the most lines standing. */
async function someProducer(tx: Tx): Promise<{ id: string; name: string } | null> {
  const [row] = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT c.producer_id AS id, c.name FROM standing s JOIN producer_card c ON c.producer_id = s.producer_id
    WHERE s.known_to IS NULL GROUP BY c.producer_id, c.name ORDER BY count(*) DESC, c.name, c.producer_id LIMIT 1`
  return row ?? null
}

async function wantedAccounts(tx: Tx, codes: readonly string[]): Promise<readonly Wanted[]> {
  const provinces = await provincesWith(tx, codes)
  const producer = await someProducer(tx)
  const officers = provinces.map(({ id, name, fullName }) => ({
    login: `can-bo-${slug(name)}`,
    displayName: `Cán bộ ${fullName}`,
    place: fullName,
    grants: [at('province_officer', id), at('publisher', id)]
  }))
  return [
    { login: 'quan-tri', displayName: 'Quản trị', place: COUNTRY, grants: [at('administrator')] },
    ...officers,
    ...(provinces.length === 0
      ? []
      : [
          {
            login: 'nguoi-duyet',
            displayName: 'Người duyệt thứ hai',
            place: provinces.map(({ fullName }) => fullName).join(', '),
            grants: provinces.map(({ id }) => at('publisher', id))
          }
        ]),
    { login: 'kiem-toan', displayName: 'Kiểm toán', place: COUNTRY, grants: [at('auditor')] },
    ...(producer
      ? [
          {
            login: 'chu-the',
            displayName: producer.name,
            place: producer.name,
            grants: [at('producer', null, producer.id)]
          }
        ]
      : [])
  ]
}

/**
 * The accounts of a new registry: one for each role that its pages have, for the provinces with these codes, and for one producer
 * that is really there. Passwords are made by chance and answered once. Where any account exists already, nothing is done.
 */
export async function createFirstAccounts(
  ctx: UseCaseContext,
  { provinceCodes }: { readonly provinceCodes: readonly string[] }
): Promise<Result<readonly FirstAccount[], AccessRefusal | TransactionRefusal>> {
  const allowed = can(ctx.actor, 'account.manage', { accountId: null })
  if (!allowed.ok) return allowed
  return transaction<readonly FirstAccount[], AccessRefusal>(changeRequest(ctx), async tx => {
    if ((await tx.account.count()) > 0) return accept([])
    const made: FirstAccount[] = []
    for (const { login, displayName, place, grants } of await wantedAccounts(tx, provinceCodes)) {
      const password = newPassword()
      const accountId = await writeAccount(tx, ctx, { login, displayName, passwordHash: await hashPassword(password) })
      for (const grant of grants) await writeGrant(tx, ctx, { ...grant, accountId, from: PROGRAMME_BEGAN, until: null })
      const role = grants[0]?.role
      if (role) made.push({ role, login, password, place })
    }
    return accept(made)
  })
}
