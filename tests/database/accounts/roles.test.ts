import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { can } from '@/lib/ocop/access/can'
import { addDays, plainDate } from '@/lib/ocop/plain-date'
import { signedInBy } from '@/lib/queries/accounts/actor'
import { dayAt } from '@/lib/services/clock'
import { sha256 } from '@/lib/services/secrets'
import { closeAccount } from '@/lib/use-cases/accounts/close-account'
import { createFirstAccounts } from '@/lib/use-cases/accounts/create-first-accounts'
import { endRole } from '@/lib/use-cases/accounts/end-role'
import { type GrantRoleInput, grantRole } from '@/lib/use-cases/accounts/grant-role'
import { openAccount } from '@/lib/use-cases/accounts/open-account'
import { makePassword } from '@/lib/use-cases/accounts/operator-password'
import { signIn } from '@/lib/use-cases/accounts/sign-in'
import {
  actor,
  asking,
  CAN_THO,
  KON_TUM,
  NOBODY,
  NOON,
  openRegistry,
  PASSWORD,
  person,
  QUANG_NGAI,
  SYSTEM
} from './asking'

let registry: Awaited<ReturnType<typeof openRegistry>>
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.close())

const today = plainDate('2026-08-01')
const administrator = () => person({ role: 'administrator' })
const grantOf = (accountId: string, changes: Partial<GrantRoleInput> = {}): GrantRoleInput => ({
  accountId,
  roles: ['province_officer', 'publisher'],
  placeCode: '51',
  from: today,
  until: null,
  ...changes
})

describe('A new registry', () => {
  test('gets accounts named by their role, for provinces it knows, once', async () => {
    const made = await createFirstAccounts(asking(SYSTEM), { provinceCodes: ['51', '92', '99'] })
    if (!made.ok) throw new Error(made.refusal.code)
    expect(made.value.map(({ role, login, place }) => ({ role, login, place }))).toEqual([
      { role: 'administrator', login: 'quan-tri', place: 'Cả nước' },
      { role: 'province_officer', login: 'can-bo-quang-ngai', place: 'Tỉnh Quảng Ngãi' },
      { role: 'province_officer', login: 'can-bo-can-tho', place: 'Thành phố Cần Thơ' },
      { role: 'publisher', login: 'nguoi-duyet', place: 'Tỉnh Quảng Ngãi, Thành phố Cần Thơ' },
      { role: 'auditor', login: 'kiem-toan', place: 'Cả nước' }
    ])
    expect(new Set(made.value.map(({ password }) => password)).size).toBe(5)
    for (const { login, password } of made.value)
      expect((await signIn(asking(NOBODY), { login, password })).ok).toBe(true)
    const officer = await actor('can-bo-quang-ngai')
    expect(can(officer, 'decision.publish', { provinceId: KON_TUM }).ok).toBe(true)
    expect(can(officer, 'decision.publish', { provinceId: CAN_THO }).ok).toBe(false)
    expect(await createFirstAccounts(asking(SYSTEM), { provinceCodes: ['51'] })).toEqual({ ok: true, value: [] })
  })

  test('its officers reach the records of the provinces before theirs on any day of the programme', async () => {
    const then = new Date('2021-11-26T09:00:00+07:00')
    const officer = await actor('can-bo-quang-ngai', then)
    expect(can(officer, 'decision.publish', { provinceId: KON_TUM }).ok).toBe(true)
    expect(can(officer, 'decision.publish', { provinceId: QUANG_NGAI }).ok).toBe(true)
    expect(can(officer, 'decision.publish', { provinceId: CAN_THO }).ok).toBe(false)
  })

  test('no request can ask for them', async () =>
    expect(await createFirstAccounts(asking(NOBODY), { provinceCodes: [] })).toMatchObject({
      refusal: { code: 'SIGN_IN_REQUIRED' }
    }))
})

describe('Opening an account', () => {
  test('an administrator opens one, which can do nothing yet', async () => {
    const opened = await openAccount(asking(await administrator()), {
      login: 'Hoa.Nguyen',
      displayName: 'Nguyễn Thị Hoa'
    })
    expect(opened.ok).toBe(true)
    expect((await actor('hoa.nguyen')).grants).toEqual([])
    expect(await signIn(asking(NOBODY), { login: 'hoa.nguyen', password: '' })).toMatchObject({ ok: false })
  })

  test('a login is given once, however it is written', async () => {
    const ctx = asking(await administrator())
    await openAccount(ctx, { login: '0912 345 678', displayName: 'Một' })
    expect(await openAccount(ctx, { login: '+84912345678', displayName: 'Hai' })).toMatchObject({
      refusal: { code: 'LOGIN_TAKEN' }
    })
  })

  test.each(['province_officer', 'publisher', 'auditor'] as const)('a %s opens none', async role => {
    const other = await person({ role, ...(role !== 'auditor' && { unitId: QUANG_NGAI }) })
    expect(await openAccount(asking(other), { login: 'ai-do', displayName: 'Ai đó' })).toMatchObject({
      refusal: { code: 'NOT_PERMITTED' }
    })
  })
})

describe('Giving roles', () => {
  test('the preset of a provincial officer prepares and publishes there and nowhere else', async () => {
    const [admin, someone] = [await administrator(), await person()]
    expect((await grantRole(asking(admin), grantOf(someone.accountId))).ok).toBe(true)
    const officer = await actor(someone.login)
    expect(can(officer, 'decision.draft', { provinceId: QUANG_NGAI }).ok).toBe(true)
    expect(can(officer, 'decision.publish', { provinceId: QUANG_NGAI }).ok).toBe(true)
    expect(can(officer, 'decision.publish', { provinceId: CAN_THO }).ok).toBe(false)
  })

  test('nobody gives a role to themselves', async () => {
    const admin = await administrator()
    expect(await grantRole(asking(admin), grantOf(admin.accountId))).toMatchObject({
      refusal: { code: 'NOT_TO_YOURSELF' }
    })
  })

  test.each([
    [{ placeCode: null }, 'ROLE_NEEDS_PLACE'],
    [{ placeCode: '23293' }, 'ROLE_NEEDS_PLACE'],
    [{ placeCode: '99' }, 'PLACE_NOT_FOUND'],
    [{ roles: ['administrator'] }, 'ROLE_NEEDS_NO_PLACE'],
    [{ roles: ['producer'] }, 'ROLE_NEEDS_INVITATION'],
    [{ until: today }, 'GRANT_ENDS_BEFORE_IT_BEGINS'],
    [{ accountId: '01a00000-0000-7000-8000-000000000000' }, 'ACCOUNT_NOT_FOUND']
  ] as const)('%j is refused: %s', async (changes, code) => {
    const [admin, someone] = [await administrator(), await person()]
    const input = grantOf(someone.accountId, changes as Partial<GrantRoleInput>)
    expect(await grantRole(asking(admin), input)).toMatchObject({ ok: false, refusal: { code } })
    expect((await actor(someone.login)).grants).toEqual([])
  })

  test('the same role at the same place is given once, and of two given at once one', async () => {
    const [admin, someone] = [await administrator(), await person()]
    const both = await Promise.all([1, 2].map(() => grantRole(asking(admin), grantOf(someone.accountId))))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'GRANT_ALREADY_HELD' } })
  })

  test('a session opened with lesser roles ends', async () => {
    const [admin, someone] = [await administrator(), await person()]
    const opened = await signIn(asking(NOBODY), { login: someone.login, password: PASSWORD })
    if (!opened.ok) throw new Error(opened.refusal.code)
    await grantRole(asking(admin), grantOf(someone.accountId))
    expect(await signedInBy(sha256(opened.value.token), NOON, dayAt(NOON))).toBeNull()
  })

  test('a role over a day span holds from its first day to the day before its end', async () => {
    const [admin, someone] = [await administrator(), await person()]
    const from = addDays(today, 10)
    await grantRole(asking(admin), grantOf(someone.accountId, { from, until: addDays(from, 5) }))
    const onDay = async (days: number) =>
      can(await actor(someone.login, new Date(NOON.getTime() + days * 86_400_000)), 'batch.open', {
        unitId: QUANG_NGAI
      }).ok
    expect([await onDay(9), await onDay(10), await onDay(14), await onDay(15)]).toEqual([false, true, true, false])
  })
})

describe('Ending roles and accounts', () => {
  test('a role ends at once, even on the day it began, and is kept for history', async () => {
    const [admin, someone] = [await administrator(), await person()]
    const granted = await grantRole(asking(admin), grantOf(someone.accountId, { roles: ['publisher'] }))
    const grantId = granted.ok ? (granted.value[0] ?? '') : ''
    const input = { accountId: someone.accountId, grantId }
    expect((await endRole(asking(admin), input)).ok).toBe(true)
    expect(can(await actor(someone.login), 'decision.publish', { provinceId: QUANG_NGAI }).ok).toBe(false)
    expect((await actor(someone.login)).grants).toHaveLength(1)
    expect(await endRole(asking(admin), input)).toMatchObject({ refusal: { code: 'GRANT_NOT_FOUND' } })
  })

  test('the grant of another account is not found', async () => {
    const [admin, one, two] = [await administrator(), await person(), await person({ role: 'auditor' })]
    const [grant] = await database().roleGrant.findMany({ where: { accountId: two.accountId } })
    expect(await endRole(asking(admin), { accountId: one.accountId, grantId: grant?.id ?? '' })).toMatchObject({
      refusal: { code: 'GRANT_NOT_FOUND' }
    })
  })

  test('a closed account is closed for good; closing it twice is once', async () => {
    const [admin, someone] = [await administrator(), await person({ role: 'publisher', unitId: QUANG_NGAI })]
    const close = () => closeAccount(asking(admin), { accountId: someone.accountId })
    expect([(await close()).ok, (await close()).ok]).toEqual([true, true])
    expect(await signIn(asking(NOBODY), { login: someone.login, password: PASSWORD })).toMatchObject({ ok: false })
    expect(await grantRole(asking(admin), grantOf(someone.accountId))).toMatchObject({
      refusal: { code: 'ACCOUNT_CLOSED' }
    })
    expect(await closeAccount(asking(admin), { accountId: admin.accountId })).toMatchObject({
      refusal: { code: 'NOT_TO_YOURSELF' }
    })
  })

  test('the last administrator stays, also when two close each other at once', async () => {
    await database().account.updateMany({ data: { disabledAt: NOON } })
    const [one, two] = [await administrator(), await administrator()]
    const both = await Promise.all([
      closeAccount(asking(one), { accountId: two.accountId }),
      closeAccount(asking(two), { accountId: one.accountId })
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: 'LAST_ADMINISTRATOR' } })
  })
})

test('the operator at the machine makes a new password, and no request does', async () => {
  const someone = await person({ role: 'publisher', unitId: QUANG_NGAI })
  const made = await makePassword(asking(SYSTEM), { login: someone.login })
  if (!made.ok) throw new Error(made.refusal.code)
  expect((await signIn(asking(NOBODY), made.value)).ok).toBe(true)
  expect((await makePassword(asking(await administrator()), { login: someone.login })).ok).toBe(false)
})

test('the history tells of accounts without naming anybody', async () => {
  const acts = await database().act.findMany({ where: { kind: { startsWith: 'account.' } } })
  expect(new Set(acts.map(({ kind }) => kind))).toEqual(
    new Set(['account.opened', 'account.role-granted', 'account.role-ended', 'account.closed', 'account.password-set'])
  )
  expect(acts.every(({ visibility }) => visibility === 'internal')).toBe(true)
  expect(acts.some(({ canonical }) => /0912345678|hoa\.nguyen|Nguyễn/.test(canonical))).toBe(false)
})
