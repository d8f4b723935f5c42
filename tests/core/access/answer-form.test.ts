import { describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { dayAt } from '@/lib/services/clock'
import { newCode, newId } from '@/lib/services/ids'
import { type ActionDefinition, answerForm } from '@/lib/web/answer-form'
import {
  choice,
  day,
  id,
  line,
  optionalDay,
  optionalLine,
  optionalParagraph,
  secret,
  tick,
  version
} from '@/lib/web/fields'
import { errorOf, FORM_KEY, problemsOf, textOf, textsOf } from '@/lib/web/form-state'
import type { RequestContext } from '@/lib/web/request-context'
import { ownPath, signInAddress } from '@/lib/web/sign-in-address'

const AT = new Date('2026-08-01T12:00:00+07:00')
const KEY = '5f0c1df0-7a0e-4f7e-9a53-0f6a2d1f9b11'

const officer: Actor = {
  kind: 'account',
  accountId: 'me',
  displayName: 'Cán bộ',
  on: plainDate('2026-08-01'),
  grants: [
    {
      role: 'province_officer',
      unitId: 'p51',
      coveredUnitIds: new Set(['p51']),
      producerId: null,
      from: plainDate('2026-01-01'),
      until: null
    }
  ]
}

type Refusal = { readonly code: 'PASSWORD_WRONG' } | { readonly code: 'LOGIN_TAKEN' }

const schema = z.object({
  name: line(50),
  note: optionalParagraph(100),
  unit: optionalLine(20),
  star: choice(['3', '4', '5']),
  from: day(),
  until: optionalDay(),
  version: version(),
  urgent: tick(),
  password: secret()
})

const good = {
  name: ' Cà phê  Đăk Hà ',
  note: '',
  unit: '51',
  star: '4',
  from: '26/11/2021',
  until: '',
  version: '3',
  password: 'bí mật '
}

function form(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ [FORM_KEY]: KEY, ...fields }))
    for (const one of [value].flat()) data.append(name, one as string)
  return data
}

const definition: ActionDefinition<typeof schema, string, Refusal> = {
  name: 'test.send',
  access: ['batch.open'],
  schema,
  idempotent: true,
  secrets: ['password'],
  fields: { PASSWORD_WRONG: 'password' },
  done: value => ({ goTo: value })
}

type Work = (context: RequestContext, input: z.output<typeof schema>) => Promise<Result<string, Refusal>>

function ask(data: unknown, work: Work = async () => accept('/xong'), actor: Actor = officer) {
  const contextFor = (idempotency: RequestContext['idempotency']): RequestContext => ({
    actor,
    sessionId: null,
    client: { network: '192.0.2.1', userAgent: null },
    at: AT,
    today: dayAt(AT),
    newId: () => newId(AT),
    newCode,
    idempotency
  })
  return answerForm(definition, work, { data, locale: 'vi', contextFor })
}

describe('A form that is in order', () => {
  test('reaches the use case tidied and typed, with who asks and the key it is answered under', async () => {
    const work = vi.fn<Work>(async () => accept('/xong'))
    expect(await ask(form(good), work)).toMatchObject({ kind: 'accepted', value: '/xong' })
    const [context, input] = work.mock.calls[0] ?? []
    expect(context).toMatchObject({ actor: officer, today: '2026-08-01', idempotency: { key: KEY } })
    expect(input).toEqual({
      name: 'Cà phê Đăk Hà',
      note: null,
      unit: '51',
      star: '4',
      from: '2021-11-26',
      until: null,
      version: 3,
      urgent: false,
      password: 'bí mật '
    })
  })

  test('sent again says the same, changed says something else', async () => {
    const hashes: string[] = []
    const work: Work = async context => {
      hashes.push(Buffer.from(context.idempotency?.requestHash ?? []).toString('hex'))
      return accept('/xong')
    }
    await ask(form(good), work)
    await ask(form(good), work)
    await ask(form({ ...good, star: '5' }), work)
    expect(hashes[0]).toBe(hashes[1])
    expect(hashes[2]).not.toBe(hashes[0])
  })
})

describe('A form that is not', () => {
  test.each<[string, Record<string, string | string[]>, string]>([
    ['an empty field', { name: '' }, 'name'],
    ['blanks of every kind', { name: ' \u00a0\u2003 ' }, 'name'],
    ['ten thousand characters', { name: 'x'.repeat(10_000) }, 'name'],
    ['a NUL', { name: 'Cà phê\u0000' }, 'name'],
    ['a turned-around name', { name: 'Cà phê\u202egnahk' }, 'name'],
    ['a line break in a name', { name: 'Cà\nphê' }, 'name'],
    ['one field twice', { name: ['Cà phê', 'Chè'] }, 'name'],
    ['a choice that is not offered', { star: '6' }, 'star'],
    ['the thirty-first of February', { from: '31/02/2026' }, 'from'],
    ['a year of two digits', { until: '1/2/26' }, 'until'],
    ['a version that is no number', { version: '-1' }, 'version'],
    ['no password', { password: '' }, 'password']
  ])('%s is said beside its field, and everything typed is kept', async (_, changes, field) => {
    const work = vi.fn<Work>(async () => accept('/xong'))
    const answer = await ask(form({ ...good, ...changes }), work)
    if (answer.kind !== 'refused') throw new Error('accepted')
    expect(answer.status).toBe(422)
    expect(Object.keys(answer.state.fieldErrors)).toEqual([field])
    expect(errorOf(answer.state, field)).toMatch(/^\p{Lu}.*\.$/u)
    expect(textOf(answer.state, 'unit')).toBe('51')
    expect(answer.state.key).toBe(KEY)
    expect(work).not.toHaveBeenCalled()
  })

  test('passwords are never sent back', async () => {
    const answer = await ask(form({ ...good, name: '' }))
    expect(JSON.stringify(answer.kind === 'refused' && answer.state)).not.toContain('bí mật')
  })

  test.each([
    ['text', 'name=x'],
    ['an object', { name: { contains: '' } }],
    ['nothing', undefined],
    ['a list', [form(good)]]
  ])('%s instead of a form is refused as unreadable', async (_, data) =>
    expect(await ask(data)).toMatchObject({ kind: 'refused', status: 400, state: { values: {} } })
  )

  test('without its key it is refused, because it could count twice', async () =>
    expect(await ask(form({ ...good, [FORM_KEY]: 'x' }))).toMatchObject({ kind: 'refused', status: 400 }))

  test('keys that mean something to the language mean nothing', async () => {
    const answer = await ask(form({ ...good, name: '', __proto__x: '1', constructor: 'a', __proto__: 'b' }))
    if (answer.kind !== 'refused') throw new Error('accepted')
    expect(textOf(answer.state, 'constructor')).toBe('a')
    expect(textOf(answer.state, 'toString')).toBe('')
    expect(errorOf(answer.state, 'toString')).toBeUndefined()
  })

  test('fields beyond the schema do not reach the use case', async () => {
    const work = vi.fn<Work>(async () => accept('/xong'))
    await ask(form({ ...good, role: 'administrator', star_override: '5' }), work)
    expect(Object.keys(work.mock.calls[0]?.[1] ?? {})).not.toContain('role')
  })

  test('a field that repeats is kept whole', async () => {
    const answer = await ask(form({ ...good, name: '', row: ['a', 'b', 'c'] }))
    expect(answer.kind === 'refused' && textsOf(answer.state, 'row')).toEqual(['a', 'b', 'c'])
  })
})

describe('A refusal of the use case', () => {
  test('is said above the form, or beside the field it is about', async () => {
    const stale = await ask(form(good), async () => refuse({ code: 'LOGIN_TAKEN' }))
    expect(stale).toMatchObject({ kind: 'refused', status: 409 })
    expect(stale.kind === 'refused' && problemsOf(stale.state)).toEqual([
      { message: 'Tên đăng nhập này đã có tài khoản khác dùng. Hãy chọn tên khác.' }
    ])
    const wrong = await ask(form(good), async () => refuse({ code: 'PASSWORD_WRONG' }))
    expect(wrong.kind === 'refused' && errorOf(wrong.state, 'password')).toBe('Mật khẩu hiện tại không đúng.')
  })
})

describe('Who asks', () => {
  test('a session that has ended keeps the typing and opens the sign-in in another tab', async () => {
    const answer = await ask(form(good), undefined, { kind: 'anonymous' })
    if (answer.kind !== 'refused') throw new Error('accepted')
    expect(answer.status).toBe(401)
    expect(textOf(answer.state, 'name')).toBe(good.name)
    expect(answer.state.key).toBe(KEY)
    expect(answer.state.signIn?.href).toBe('/dang-nhap?tiep=%2Fdang-nhap%2Fxong')
  })

  test('somebody without the right is refused before anything is read of the form', async () => {
    const work = vi.fn<Work>(async () => accept('/xong'))
    const answer = await ask(form({ ...good, name: '' }), work, { ...officer, grants: [] } as Actor)
    expect(answer).toMatchObject({ kind: 'refused', status: 403, state: { fieldErrors: {} } })
    expect(work).not.toHaveBeenCalled()
  })
})

describe('Where to go after signing in', () => {
  test.each(['/can-bo/dot-danh-gia?nam=2026', '/', '/san-pham-cua-toi', '/dang-nhap/xong'])('%s is ours', path =>
    expect(ownPath(path)).toBe(path)
  )

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/a\nb',
    '/dang-nhap',
    'x',
    '',
    `/${'x'.repeat(600)}`
  ])('%j is not followed', path => {
    expect(ownPath(path)).toBeNull()
    expect(signInAddress(path)).toBe('/dang-nhap')
  })
})

test('an id is an id', () => {
  expect(id().safeParse('01a20cde-ab8f-7a1f-894e-2934c9b8fab7').success).toBe(true)
  for (const wrong of ['', 'x', `${'0'.repeat(10_000)}`, "1' or '1'='1", ['a', 'b'], { contains: '' }])
    expect(id().safeParse(wrong).success).toBe(false)
})
