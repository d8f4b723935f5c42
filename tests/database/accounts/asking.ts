import { randomUUID } from 'node:crypto'
import { database } from '@/lib/data/client'
import { saveTerritory } from '@/lib/data/territory'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { actorWithLogin } from '@/lib/queries/accounts/actor'
import { dayAt } from '@/lib/services/clock'
import { newCode, newId } from '@/lib/services/ids'
import { hashPassword } from '@/lib/services/password'
import { freshDatabase } from '@/tests/support/database'

export const QUANG_NGAI = 'p51@2025-07-01'
export const KON_TUM = 'p62'
export const CAN_THO = 'p92@2025-07-01'
export const PASSWORD = 'con trâu đi trước cái cày'

/** A registry with a few places, whose connections every use case under test takes. */
export async function openRegistry() {
  const own = await freshDatabase('accounts')
  process.env.DATABASE_URL = own.url
  const since = plainDate('2025-07-01')
  const province = (id: string, code: string, from: typeof since | null, until: typeof since | null) => ({
    id,
    code,
    level: 'province' as const,
    validFrom: from,
    validUntil: until,
    parentId: null
  })
  const named = (unitId: string, name: string) => ({
    unitId,
    from: null,
    name,
    fullName: `Tỉnh ${name}`,
    kind: 'tỉnh'
  })
  await saveTerritory(database(), {
    units: [
      province(QUANG_NGAI, '51', since, null),
      province(KON_TUM, '62', null, since),
      province(CAN_THO, '92', since, null),
      { id: 'c23293', code: '23293', level: 'commune', validFrom: since, validUntil: null, parentId: QUANG_NGAI }
    ],
    names: [
      named(QUANG_NGAI, 'Quảng Ngãi'),
      named(KON_TUM, 'Kon Tum'),
      named(CAN_THO, 'Cần Thơ'),
      { unitId: 'c23293', from: null, name: 'Đăk Pxi', fullName: 'Xã Đăk Pxi', kind: 'xã' }
    ],
    successions: [{ fromId: KON_TUM, toId: QUANG_NGAI, on: since, extent: 'full', act: '202/2025/QH15' }]
  })
  return {
    async close() {
      await database().$disconnect()
      await own.drop()
    }
  }
}

export const NOON = new Date('2026-08-01T12:00:00+07:00')
export const SYSTEM: Actor = { kind: 'system' }
export const NOBODY: Actor = { kind: 'anonymous' }

/** What a request hands a use case. */
export const asking = (actor: Actor, at: Date = NOON, network = '203.0.113.7') => ({
  actor,
  at,
  today: dayAt(at),
  newId: () => newId(at),
  newCode,
  idempotency: null,
  sessionId: null as string | null,
  client: { network, userAgent: 'Trình duyệt thử' }
})

export const minutesLater = (minutes: number, from: Date = NOON) => new Date(from.getTime() + minutes * 60_000)

type Held = {
  role: 'administrator' | 'province_officer' | 'publisher' | 'auditor' | 'producer'
  unitId?: string
  producerId?: string
}

let made = 0

/** An account with a password and roles, written straight into the tables; answers it as an actor. */
export async function person(...grants: readonly Held[]): Promise<Actor & { kind: 'account' } & { login: string }> {
  const login = `nguoi-${++made}-${randomUUID().slice(0, 8)}`
  const passwordHash = await hashPassword(PASSWORD)
  await database().account.create({
    data: {
      id: newId(NOON),
      login,
      displayName: `Người ${made}`,
      passwordHash,
      createdAt: NOON,
      grants: {
        create: grants.map(({ role, unitId = null, producerId = null }) => ({
          id: newId(NOON),
          role,
          unitId,
          producerId,
          fromDay: new Date('2026-01-01'),
          grantedAt: NOON
        }))
      }
    }
  })
  return { ...(await actor(login)), login }
}

/** The account with this login as it is now. */
export async function actor(login: string, at: Date = NOON) {
  const found = await actorWithLogin(login, dayAt(at))
  if (!found) throw new Error(`no account ${login}`)
  return found
}

/** A producer that lives in a unit. */
export async function producerIn(unitId: string, name = 'Hợp tác xã Sáu Nhung'): Promise<{ id: string; code: string }> {
  const id = newId(NOON)
  const code = newCode('producer')
  await database().$transaction(async tx => {
    const { recordAct } = await import('@/lib/data/acts')
    const act = await recordAct(tx, {
      kind: 'test.producer',
      visibility: 'internal',
      accountId: null,
      subject: code,
      body: {},
      at: NOON
    })
    await tx.producer.create({ data: { id, code, act } })
    await tx.producerReading.create({ data: { id: newId(NOON), producerId: id, act, name, unitId } })
    await tx.producerCard.upsert({
      where: { producerId: id },
      create: { producerId: id, code, name, unitId, folded: name.toLowerCase() },
      update: {}
    })
  })
  return { id, code }
}
