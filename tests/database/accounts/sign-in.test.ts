import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import { signedInBy } from '@/lib/queries/accounts/actor'
import { dayAt } from '@/lib/services/clock'
import { sha256 } from '@/lib/services/secrets'
import { changePassword } from '@/lib/use-cases/accounts/change-password'
import { endAllSessions, endSession, endSessionOf, signOut } from '@/lib/use-cases/accounts/end-sessions'
import { signIn } from '@/lib/use-cases/accounts/sign-in'
import { asking, minutesLater, NOBODY, NOON, openRegistry, PASSWORD, person, producerIn, QUANG_NGAI } from './asking'

let registry: Awaited<ReturnType<typeof openRegistry>>
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.close())

let networks = 0
/** Each sign-in from a network of its own, so that failures of one test do not close the door of the next. */
const fresh = (at = NOON) => asking(NOBODY, at, `198.51.100.${++networks}`)
const opens = (token: string, at: Date) => signedInBy(sha256(token), at, dayAt(at))

async function signedIn(login: string, at = NOON) {
  const opened = await signIn(fresh(at), { login, password: PASSWORD })
  if (!opened.ok) throw new Error(opened.refusal.code)
  return opened.value
}

describe('Signing in', () => {
  test('the right password opens a session that knows its account and roles', async () => {
    const officer = await person({ role: 'province_officer', unitId: QUANG_NGAI })
    const { token, roles } = await signedIn(` ${officer.login.toUpperCase()} `)
    expect(roles).toEqual(['province_officer'])
    const known = await opens(token, minutesLater(1))
    expect(known?.actor).toMatchObject({ accountId: officer.accountId, grants: [{ role: 'province_officer' }] })
    expect(known?.actor.grants[0]?.coveredUnitIds.has('p62')).toBe(true)
  })

  test('only a hash of the token is kept', async () => {
    const officer = await person({ role: 'auditor' })
    const { token } = await signedIn(officer.login)
    const rows = await database().$queryRaw<{ text: string }[]>`SELECT session::text AS text FROM session`
    expect(rows.some(({ text }) => text.includes(token))).toBe(false)
  })

  test('the same password in another Unicode form is the same password', async () => {
    const officer = await person()
    const opened = await signIn(fresh(), { login: officer.login, password: PASSWORD.normalize('NFD') })
    expect(opened.ok).toBe(true)
  })

  test('a wrong password, an unknown account, a closed one and one without password answer alike', async () => {
    const [officer, closed, without] = [await person(), await person(), await person()]
    await database().account.update({ where: { id: closed.accountId }, data: { disabledAt: NOON } })
    await database().account.update({ where: { id: without.accountId }, data: { passwordHash: null } })
    const refused = { ok: false, refusal: { code: 'SIGN_IN_FAILED' } }
    expect(await signIn(fresh(), { login: officer.login, password: 'sai rồi bạn ơi' })).toEqual(refused)
    expect(await signIn(fresh(), { login: 'khong-co-ai', password: PASSWORD })).toEqual(refused)
    expect(await signIn(fresh(), { login: closed.login, password: PASSWORD })).toEqual(refused)
    expect(await signIn(fresh(), { login: without.login, password: PASSWORD })).toEqual(refused)
  })

  test('an unknown account costs as much work as a wrong password', async () => {
    const officer = await person()
    // Of the processor, not of the clock: what else the machine does meanwhile does not count.
    const spent = async (login: string) => {
      const start = process.cpuUsage()
      await signIn(fresh(), { login, password: 'không phải mật khẩu' })
      const { user, system } = process.cpuUsage(start)
      return user + system
    }
    await spent('khong-co-ai')
    const known = [await spent(officer.login), await spent(officer.login), await spent(officer.login)]
    const unknown = [await spent('khong-co-ai'), await spent('khong-co-ai'), await spent('khong-co-ai')]
    expect(Math.min(...unknown)).toBeGreaterThan(Math.min(...known) / 3)
  })
})

describe('Attempts', () => {
  test('five failures close the door of an account for a quarter of an hour, also for the right password', async () => {
    const officer = await person()
    const wrong = () => signIn(fresh(), { login: officer.login, password: 'sai rồi bạn ơi' })
    for (let failure = 1; failure <= 5; failure++)
      expect(await wrong()).toMatchObject({ refusal: { code: 'SIGN_IN_FAILED' } })
    const right = (at: Date) => signIn(fresh(at), { login: officer.login, password: PASSWORD })
    expect(await right(NOON)).toEqual({ ok: false, refusal: { code: 'TOO_MANY_ATTEMPTS', minutes: 15 } })
    expect((await right(minutesLater(16))).ok).toBe(true)
  })

  test('a clock that is moved back finds no door closed in its future', async () => {
    const officer = await person()
    const at = minutesLater(60 * 24 * 365)
    for (let failure = 1; failure <= 6; failure++) await signIn(fresh(at), { login: officer.login, password: 'sai' })
    expect((await signIn(fresh(NOON), { login: officer.login, password: PASSWORD })).ok).toBe(true)
  })

  test('an account that does not exist closes its door in the same way', async () => {
    const wrong = () => signIn(fresh(), { login: 'chua-bao-gio-co', password: 'sai rồi bạn ơi' })
    for (let failure = 1; failure <= 5; failure++) await wrong()
    expect(await wrong()).toMatchObject({ refusal: { code: 'TOO_MANY_ATTEMPTS' } })
  })

  test('twenty failures close the door of a network', async () => {
    const from = asking(NOBODY, NOON, '192.0.2.1')
    for (let failure = 1; failure <= 20; failure++) await signIn(from, { login: `ai-do-${failure}`, password: 'x' })
    const officer = await person()
    expect(await signIn(from, { login: officer.login, password: PASSWORD })).toMatchObject({
      refusal: { code: 'TOO_MANY_ATTEMPTS' }
    })
    expect((await signIn(fresh(), { login: officer.login, password: PASSWORD })).ok).toBe(true)
  })

  test('forty at once do not find the door open forty times', async () => {
    const officer = await person()
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => signIn(fresh(), { login: officer.login, password: 'sai rồi bạn ơi' }))
    )
    const judged = answers.filter(answer => !answer.ok && answer.refusal.code === 'SIGN_IN_FAILED')
    expect(judged).toHaveLength(5)
  })

  test('signing in well any number of times counts nothing', async () => {
    const officer = await person()
    const from = asking(NOBODY, NOON, '192.0.2.2')
    for (let time = 1; time <= 30; time++)
      expect((await signIn(from, { login: officer.login, password: PASSWORD })).ok).toBe(true)
  })
})

describe('Sessions', () => {
  test('staff are signed out after half an hour without a request, and after twelve hours in any case', async () => {
    const officer = await person({ role: 'publisher', unitId: QUANG_NGAI })
    const { token } = await signedIn(officer.login)
    expect(await opens(token, minutesLater(29))).not.toBeNull()
    expect(await opens(token, minutesLater(58))).not.toBeNull()
    expect(await opens(token, minutesLater(88))).toBeNull()
    const busy = await signedIn(officer.login)
    for (let minutes = 20; minutes < 12 * 60; minutes += 20)
      expect(await opens(busy.token, minutesLater(minutes))).not.toBeNull()
    expect(await opens(busy.token, minutesLater(12 * 60))).toBeNull()
  })

  test('a producer stays for eight hours between requests and for thirty days in all', async () => {
    const { id } = await producerIn(QUANG_NGAI)
    const producer = await person({ role: 'producer', producerId: id })
    const { token, seconds } = await signedIn(producer.login)
    expect(seconds).toBe(30 * 86_400)
    expect(await opens(token, minutesLater(7 * 60))).not.toBeNull()
    expect(await opens(token, minutesLater(14 * 60))).not.toBeNull()
    expect(await opens(token, minutesLater(23 * 60))).toBeNull()
  })

  test('a session ends at the next request when it is revoked, signed out or its account is closed', async () => {
    const officer = await person()
    const [one, two, three] = [
      await signedIn(officer.login),
      await signedIn(officer.login),
      await signedIn(officer.login)
    ]
    const id = async (token: string) => (await opens(token, NOON))?.sessionId ?? ''
    const self = { ...asking(officer), sessionId: await id(two.token) }
    expect(await endSession(self, { sessionId: await id(one.token) })).toEqual({ ok: true, value: 1 })
    expect(await opens(one.token, NOON)).toBeNull()
    expect(await signOut(self)).toEqual({ ok: true, value: 1 })
    expect(await opens(two.token, NOON)).toBeNull()
    await database().account.update({ where: { id: officer.accountId }, data: { disabledAt: NOON } })
    expect(await opens(three.token, NOON)).toBeNull()
  })

  test('nobody ends the session of another account', async () => {
    const [mine, theirs] = [await person(), await person()]
    const { token } = await signedIn(theirs.login)
    const sessionId = (await opens(token, NOON))?.sessionId ?? ''
    expect(await endSession(asking(mine), { sessionId })).toMatchObject({ refusal: { code: 'SESSION_NOT_FOUND' } })
    expect(await opens(token, NOON)).not.toBeNull()
  })

  test('signing out everywhere leaves no session', async () => {
    const officer = await person()
    const tokens = [(await signedIn(officer.login)).token, (await signedIn(officer.login)).token]
    expect(await endAllSessions(asking(officer))).toEqual({ ok: true, value: 2 })
    for (const token of tokens) expect(await opens(token, NOON)).toBeNull()
  })

  test('whoever holds the secret of a session may end it', async () => {
    const officer = await person()
    const { token } = await signedIn(officer.login)
    await endSessionOf(asking(NOBODY), token)
    expect(await opens(token, NOON)).toBeNull()
  })

  test('a made-up token opens nothing', async () => expect(await opens('x'.repeat(43), NOON)).toBeNull())
})

describe('Changing the password', () => {
  const next = 'ngựa ô leo dốc bảy lần'

  test('keeps this session, ends the others, and the old password is no good any more', async () => {
    const officer = await person()
    const [here, there] = [await signedIn(officer.login), await signedIn(officer.login)]
    const sessionId = (await opens(here.token, NOON))?.sessionId ?? null
    const changed = await changePassword(
      { ...asking(officer), sessionId },
      { current: PASSWORD, password: next, again: next }
    )
    expect(changed).toEqual({ ok: true, value: true })
    expect(await opens(here.token, NOON)).not.toBeNull()
    expect(await opens(there.token, NOON)).toBeNull()
    expect((await signIn(fresh(), { login: officer.login, password: PASSWORD })).ok).toBe(false)
    expect((await signIn(fresh(), { login: officer.login, password: next })).ok).toBe(true)
  })

  test.each([
    [{ current: 'không phải', password: next, again: next }, 'PASSWORD_WRONG'],
    [{ current: PASSWORD, password: 'ngắn', again: 'ngắn' }, 'PASSWORD_TOO_SHORT'],
    [{ current: PASSWORD, password: next, again: `${next}!` }, 'PASSWORDS_DIFFER']
  ])('is refused with %j: %s', async (typed, code) => {
    const officer = await person()
    expect(await changePassword(asking(officer), typed)).toMatchObject({ ok: false, refusal: { code } })
    expect((await signIn(fresh(), { login: officer.login, password: PASSWORD })).ok).toBe(true)
  })
})
