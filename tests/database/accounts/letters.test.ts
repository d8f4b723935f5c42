import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { can } from '@/lib/ocop/access/can'
import { acceptInvitation } from '@/lib/use-cases/accounts/accept-invitation'
import { handOutReset } from '@/lib/use-cases/accounts/hand-out-reset'
import { inviteProducer } from '@/lib/use-cases/accounts/invite-producer'
import { resetPassword } from '@/lib/use-cases/accounts/reset-password'
import { signIn } from '@/lib/use-cases/accounts/sign-in'
import {
  actor,
  asking,
  CAN_THO,
  KON_TUM,
  minutesLater,
  NOBODY,
  NOON,
  openRegistry,
  PASSWORD,
  person,
  producerIn,
  QUANG_NGAI
} from './asking'

let registry: Awaited<ReturnType<typeof openRegistry>>
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.close())

let networks = 0
const stranger = (at = NOON) => asking(NOBODY, at, `198.51.100.${++networks}`)
const NEXT = 'ngựa ô leo dốc bảy lần'
const typed = { password: NEXT, again: NEXT }
const DAY = 24 * 60
let phones = 0
const phone = () => `09123${String(++phones).padStart(5, '0')}`

const officerOf = (unitId: string) => person({ role: 'province_officer', unitId })

async function letterFor(accountId: string) {
  const letter = await handOutReset(asking(await person({ role: 'administrator' })), { accountId })
  if (!letter.ok) throw new Error(letter.refusal.code)
  return letter.value
}

async function invitationTo(producerCode: string) {
  const letter = await inviteProducer(asking(await officerOf(QUANG_NGAI)), { producerCode })
  if (!letter.ok) throw new Error(letter.refusal.code)
  return letter.value
}

describe('A letter that sets a password', () => {
  test('works once, for whoever types it, and ends every session', async () => {
    const someone = await person({ role: 'auditor' })
    await signIn(stranger(), { login: someone.login, password: PASSWORD })
    const { code } = await letterFor(someone.accountId)
    const sloppy = code.toLowerCase().replaceAll('-', ' ')
    expect(await resetPassword(stranger(), { code: sloppy, ...typed })).toEqual({
      ok: true,
      value: { login: someone.login }
    })
    expect(await resetPassword(stranger(), { code, ...typed })).toMatchObject({
      refusal: { code: 'PRINTED_CODE_INVALID' }
    })
    expect((await signIn(stranger(), { login: someone.login, password: PASSWORD })).ok).toBe(false)
    expect((await signIn(stranger(), { login: someone.login, password: NEXT })).ok).toBe(true)
    const living = await database().session.count({
      where: { accountId: someone.accountId, revokedAt: null, createdAt: NOON }
    })
    expect(living).toBe(1)
  })

  test('is good for a day, and a later letter replaces it', async () => {
    const someone = await person()
    const { code } = await letterFor(someone.accountId)
    expect(await resetPassword(stranger(minutesLater(DAY)), { code, ...typed })).toMatchObject({ ok: false })
    const later = await letterFor(someone.accountId)
    expect(await resetPassword(stranger(minutesLater(1)), { code, ...typed })).toMatchObject({ ok: false })
    expect((await resetPassword(stranger(minutesLater(DAY - 1)), { code: later.code, ...typed })).ok).toBe(true)
  })

  test('survives a password that is refused', async () => {
    const someone = await person()
    const { code } = await letterFor(someone.accountId)
    expect(await resetPassword(stranger(), { code, password: 'ngắn', again: 'ngắn' })).toMatchObject({
      refusal: { code: 'PASSWORD_TOO_SHORT' }
    })
    expect((await resetPassword(stranger(), { code, ...typed })).ok).toBe(true)
  })

  test('used by two at once works for one', async () => {
    const someone = await person()
    const { code } = await letterFor(someone.accountId)
    const both = await Promise.all([1, 2].map(() => resetPassword(stranger(), { code, ...typed })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('guessing is stopped after ten wrong codes from a network', async () => {
    const from = asking(NOBODY, NOON, '192.0.2.9')
    const guess = () => resetPassword(from, { code: '7KMQ-3XPA-9WTD-H2ZF', ...typed })
    for (let time = 1; time <= 10; time++)
      expect(await guess()).toMatchObject({ refusal: { code: 'PRINTED_CODE_INVALID' } })
    expect(await guess()).toMatchObject({ refusal: { code: 'TOO_MANY_ATTEMPTS' } })
  })

  test('is handed to producers by an officer of their province, to staff by an administrator only', async () => {
    const { id } = await producerIn(KON_TUM)
    const producer = await person({ role: 'producer', producerId: id })
    const staff = await person({ role: 'auditor' })
    const hand = async (unitId: string, accountId: string) =>
      handOutReset(asking(await officerOf(unitId)), { accountId })
    expect((await hand(QUANG_NGAI, producer.accountId)).ok).toBe(true)
    expect(await hand(CAN_THO, producer.accountId)).toMatchObject({ refusal: { code: 'OUTSIDE_YOUR_PLACE' } })
    expect(await hand(QUANG_NGAI, staff.accountId)).toMatchObject({ refusal: { code: 'OUTSIDE_YOUR_PLACE' } })
  })

  test('is not handed out for an account that is closed or not there', async () => {
    const someone = await person()
    await database().account.update({ where: { id: someone.accountId }, data: { disabledAt: NOON } })
    const admin = asking(await person({ role: 'administrator' }))
    expect(await handOutReset(admin, { accountId: someone.accountId })).toMatchObject({
      refusal: { code: 'ACCOUNT_CLOSED' }
    })
    expect(await handOutReset(admin, { accountId: '01a00000-0000-7000-8000-000000000000' })).toMatchObject({
      refusal: { code: 'ACCOUNT_NOT_FOUND' }
    })
  })
})

describe('An invitation of a producer', () => {
  test('makes an account that sees its own producer, by phone number and without mail', async () => {
    const producer = await producerIn(QUANG_NGAI)
    const { code, name } = await invitationTo(producer.code)
    expect(name).toBe('Hợp tác xã Sáu Nhung')
    const number = phone()
    const accepted = await acceptInvitation(stranger(), { code, phone: `+84${number.slice(1)}`, ...typed })
    expect(accepted).toEqual({ ok: true, value: { login: number } })
    expect((await signIn(stranger(), { login: number, password: NEXT })).ok).toBe(true)
    const holder = await actor(number)
    expect(can(holder, 'producer.view-own', { producerId: producer.id }).ok).toBe(true)
    expect(can(holder, 'producer.view-own', { producerId: 'another' }).ok).toBe(false)
    expect(await acceptInvitation(stranger(), { code, phone: phone(), ...typed })).toMatchObject({
      refusal: { code: 'PRINTED_CODE_INVALID' }
    })
  })

  test('adds a second producer to the account of a number, for whoever knows its password', async () => {
    const [first, second] = [await producerIn(QUANG_NGAI), await producerIn(QUANG_NGAI, 'Cơ sở Lan Phương')]
    const number = phone()
    await acceptInvitation(stranger(), { code: (await invitationTo(first.code)).code, phone: number, ...typed })
    const { code } = await invitationTo(second.code)
    const other = 'câu này của người khác'
    expect(await acceptInvitation(stranger(), { code, phone: number, password: other, again: other })).toMatchObject({
      refusal: { code: 'PHONE_TAKEN' }
    })
    expect((await acceptInvitation(stranger(), { code, phone: number, ...typed })).ok).toBe(true)
    expect((await actor(number)).grants.map(({ producerId }) => producerId)).toEqual([first.id, second.id])
  })

  test.each([
    [{ phone: 'không phải số' }, 'PHONE_MALFORMED'],
    [{ password: 'ngắn' }, 'PASSWORD_TOO_SHORT'],
    [{ again: `${NEXT}!` }, 'PASSWORDS_DIFFER'],
    [{ code: '7KMQ-3XPA-9WTD-H2ZF' }, 'PRINTED_CODE_INVALID'],
    [{ code: '' }, 'PRINTED_CODE_INVALID']
  ])('with %j is refused as %s and stays good', async (changes, expected) => {
    const producer = await producerIn(QUANG_NGAI)
    const { code } = await invitationTo(producer.code)
    const input = { code, phone: phone(), ...typed }
    expect(await acceptInvitation(stranger(), { ...input, ...changes })).toMatchObject({ refusal: { code: expected } })
    expect((await acceptInvitation(stranger(), input)).ok).toBe(true)
  })

  test('two who use it at once make one account', async () => {
    const producer = await producerIn(QUANG_NGAI)
    const { code } = await invitationTo(producer.code)
    const both = await Promise.all([1, 2].map(() => acceptInvitation(stranger(), { code, phone: phone(), ...typed })))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  test('is good for thirty days', async () => {
    const producer = await producerIn(QUANG_NGAI)
    const { code } = await invitationTo(producer.code)
    const late = stranger(minutesLater(30 * DAY))
    expect(await acceptInvitation(late, { code, phone: phone(), ...typed })).toMatchObject({ ok: false })
  })

  test('is made by an officer of the place, or of what the place became, and by no other', async () => {
    const producer = await producerIn(KON_TUM)
    const invite = async (unitId: string) =>
      inviteProducer(asking(await officerOf(unitId)), { producerCode: producer.code })
    expect((await invite(QUANG_NGAI)).ok).toBe(true)
    expect(await invite(CAN_THO)).toMatchObject({ refusal: { code: 'OUTSIDE_YOUR_PLACE' } })
    const admin = asking(await person({ role: 'administrator' }))
    expect(await inviteProducer(admin, { producerCode: 'CT-00000000' })).toMatchObject({
      refusal: { code: 'PRODUCER_NOT_FOUND' }
    })
  })
})
