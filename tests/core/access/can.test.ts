import { describe, expect, test } from 'vitest'
import { type Actor, type Grant, ROLES, type Role } from '@/lib/ocop/access/actor'
import { can, canSomewhere } from '@/lib/ocop/access/can'
import type { Subjects, Verb } from '@/lib/ocop/access/verb'
import { plainDate } from '@/lib/ocop/plain-date'

const TODAY = plainDate('2026-08-01')
const HERE = 'p51@2025-07-01'
/** A province of before 2025 that lies in `HERE` now. */
const HERE_BEFORE = 'p62'
const ELSEWHERE = 'p92@2025-07-01'
const ME = 'account-me'
const OTHER = 'account-other'
const MY_PRODUCER = 'producer-mine'

const NATIONAL: ReadonlySet<Role> = new Set<Role>(['administrator', 'auditor'])

function grant(role: Role, changes: Partial<Grant> = {}): Grant {
  const national = NATIONAL.has(role) || role === 'central_officer'
  const unitId = national || role === 'producer' ? null : HERE
  return {
    role,
    unitId,
    coveredUnitIds: new Set(unitId === null ? [] : [HERE, HERE_BEFORE]),
    producerId: role === 'producer' ? MY_PRODUCER : null,
    from: plainDate('2026-01-01'),
    until: null,
    ...changes
  }
}

const account = (...grants: readonly Grant[]): Actor => ({
  kind: 'account',
  accountId: ME,
  displayName: 'Cán bộ',
  grants,
  on: TODAY
})

/** One question per verb, asked of a record that lies in `unitId` (or belongs to `producerId`). */
const SUBJECTS: { readonly [V in Verb]: (unitId: string) => Subjects[V] } = {
  'batch.open': unitId => ({ unitId }),
  'batch.view': unitId => ({ unitId }),
  'result.enter': unitId => ({ unitId }),
  'council.view': unitId => ({ unitId }),
  'council.manage': unitId => ({ unitId }),
  'session.run': unitId => ({ unitId }),
  'session.score': unitId => ({ unitId }),
  'screening.view': unitId => ({ unitId }),
  'screening.report': unitId => ({ unitId }),
  'decision.view': provinceId => ({ provinceId }),
  'decision.draft': provinceId => ({ provinceId }),
  'decision.submit': provinceId => ({ provinceId }),
  'decision.issue': provinceId => ({ provinceId }),
  'decision.publish': provinceId => ({ provinceId }),
  'decision.approve': provinceId => ({ provinceId, preparedBy: OTHER }),
  'decision.transcribe': provinceId => ({ provinceId }),
  'records.import': provinceId => ({ provinceId }),
  'producer.view-own': unitId => ({ producerId: unitId === ELSEWHERE ? 'producer-other' : MY_PRODUCER }),
  'producer.invite': unitId => ({ unitIds: [unitId] }),
  'producer.change': unitId => ({ unitIds: [unitId] }),
  'identity.decide': unitId => ({ unitIds: [unitId] }),
  'account.view': () => null,
  'account.manage': () => ({ accountId: OTHER }),
  'account.grant': () => ({ accountId: OTHER }),
  'account.reset': unitId => ({ accountId: OTHER, grants: [{ role: 'producer', unitIds: [unitId] }] }),
  'misreport.view': unitId => ({ unitIds: [unitId] }),
  'misreport.close': unitId => ({ unitIds: [unitId] }),
  'matter.view': unitId => ({ unitIds: [unitId] }),
  'matter.settle': unitId => ({ unitIds: [unitId] }),
  'programme.record': unitId => ({ unitId }),
  'inspection.view': unitId => ({ unitId }),
  'inspection.manage': unitId => ({ unitId }),
  'history.view-internal': unitId => ({ unitId }),
  'settings.change': provinceId => ({ provinceId })
}
const VERBS = Object.keys(SUBJECTS) as Verb[]

/** H = here (and in the predecessors of here), E = elsewhere. What is not named is refused in both. */
const ALLOWED: Readonly<Record<Role, Partial<Record<Verb, 'H' | 'HE'>>>> = {
  administrator: {
    'producer.invite': 'HE',
    'account.view': 'HE',
    'account.manage': 'HE',
    'account.grant': 'HE',
    'account.reset': 'HE',
    'settings.change': 'HE'
  },
  province_officer: {
    'batch.open': 'H',
    'batch.view': 'H',
    'result.enter': 'H',
    'council.view': 'H',
    'council.manage': 'H',
    'screening.view': 'H',
    'decision.view': 'H',
    'decision.draft': 'H',
    'decision.submit': 'H',
    'decision.issue': 'H',
    'decision.transcribe': 'H',
    'records.import': 'H',
    'producer.invite': 'H',
    'producer.change': 'H',
    'identity.decide': 'H',
    'account.reset': 'H',
    'misreport.view': 'H',
    'misreport.close': 'H',
    'inspection.view': 'H',
    'inspection.manage': 'H',
    'matter.view': 'H',
    'matter.settle': 'H',
    'programme.record': 'H'
  },
  commune_officer: {
    'screening.view': 'H',
    'screening.report': 'H',
    'batch.view': 'H',
    'producer.invite': 'H',
    'account.reset': 'H',
    'programme.record': 'H'
  },
  district_officer: {
    'batch.open': 'H',
    'batch.view': 'H',
    'result.enter': 'H',
    'council.view': 'H',
    'council.manage': 'H',
    'programme.record': 'H'
  },
  central_officer: {},
  council_member: { 'council.view': 'H', 'session.score': 'H' },
  chair: { 'batch.view': 'H', 'council.view': 'H', 'session.run': 'H', 'session.score': 'H' },
  secretary: {
    'batch.view': 'H',
    'result.enter': 'H',
    'council.view': 'H',
    'council.manage': 'H',
    'session.run': 'H',
    'session.score': 'H',
    'screening.view': 'H'
  },
  publisher: {
    'batch.view': 'H',
    'decision.view': 'H',
    'decision.publish': 'H',
    'decision.approve': 'H',
    'inspection.view': 'H',
    'misreport.view': 'H',
    'matter.view': 'H'
  },
  auditor: {
    'batch.view': 'HE',
    'council.view': 'HE',
    'screening.view': 'HE',
    'decision.view': 'HE',
    'inspection.view': 'HE',
    'account.view': 'HE',
    'misreport.view': 'HE',
    'matter.view': 'HE',
    'history.view-internal': 'HE'
  },
  producer: { 'producer.view-own': 'H' }
}

const ask = <V extends Verb>(actor: Actor, verb: V, unitId: string) => can(actor, verb, SUBJECTS[verb](unitId))

describe.each(ROLES.map(role => [role]))('%s', role => {
  const actor = account(grant(role))

  test.each(VERBS.map(verb => [verb]))('%s: here, in a predecessor of here, elsewhere', verb => {
    const expected = ALLOWED[role][verb] ?? ''
    expect(ask(actor, verb, HERE).ok).toBe(expected.includes('H'))
    expect(ask(actor, verb, HERE_BEFORE).ok).toBe(expected.includes('H'))
    expect(ask(actor, verb, ELSEWHERE).ok).toBe(expected.includes('E'))
  })

  test('has no right before the first day of the role, nor from the day on which it ends', () => {
    const future = account(grant(role, { from: plainDate('2026-08-02') }))
    const ended = account(grant(role, { until: TODAY }))
    for (const verb of VERBS)
      for (const held of [future, ended])
        expect(ask(held, verb, HERE)).toEqual({ ok: false, refusal: { code: 'NOT_PERMITTED', verb } })
  })

  test('still has its rights on the last day of the role', () => {
    const lastDay = account(grant(role, { until: plainDate('2026-08-02') }))
    for (const verb of VERBS) expect(ask(lastDay, verb, HERE)).toEqual(ask(actor, verb, HERE))
  })
})

describe('Without a role', () => {
  test('nobody signed in may do anything, and is asked to sign in', () => {
    for (const verb of VERBS)
      expect(ask({ kind: 'anonymous' }, verb, HERE)).toEqual({ ok: false, refusal: { code: 'SIGN_IN_REQUIRED' } })
  })

  test('an account without grants may do nothing', () => {
    for (const verb of VERBS) expect(ask(account(), verb, HERE).ok).toBe(false)
  })

  test('the operator at the machine sets up and never decides', () => {
    const allowed = VERBS.filter(verb => ask({ kind: 'system' }, verb, HERE).ok)
    expect(allowed).toEqual([
      'records.import',
      'producer.invite',
      'account.view',
      'account.manage',
      'account.grant',
      'account.reset',
      'settings.change'
    ])
  })
})

describe('Places', () => {
  test('a right at another place is refused with that reason', () => {
    expect(ask(account(grant('province_officer')), 'batch.open', ELSEWHERE)).toEqual({
      ok: false,
      refusal: { code: 'OUTSIDE_YOUR_PLACE', verb: 'batch.open' }
    })
  })

  test('a role that needs a place and names none reaches nothing', () => {
    const placeless = grant('province_officer', { unitId: null, coveredUnitIds: new Set() })
    expect(ask(account(placeless), 'batch.open', HERE).ok).toBe(false)
    expect(can(account(placeless), 'decision.draft', { provinceId: null }).ok).toBe(false)
  })

  test('central roles reach the decisions of the centre and no draft of a province', () => {
    const central = account(
      grant('central_officer'),
      grant('publisher', { unitId: null, coveredUnitIds: new Set<string>() })
    )
    expect(can(central, 'decision.draft', { provinceId: null }).ok).toBe(true)
    expect(can(central, 'decision.publish', { provinceId: null }).ok).toBe(true)
    expect(ask(central, 'decision.view', HERE).ok).toBe(false)
    expect(ask(central, 'decision.publish', HERE).ok).toBe(false)
  })

  test('several roles add up: a provincial officer who also publishes there', () => {
    const preset = account(grant('province_officer'), grant('publisher'))
    expect(ask(preset, 'decision.draft', HERE).ok).toBe(true)
    expect(ask(preset, 'decision.publish', HERE).ok).toBe(true)
    expect(ask(preset, 'decision.publish', ELSEWHERE).ok).toBe(false)
  })

  test('roles do not lend their place to each other', () => {
    const mixed = account(
      grant('province_officer'),
      grant('publisher', { unitId: ELSEWHERE, coveredUnitIds: new Set([ELSEWHERE]) })
    )
    expect(ask(mixed, 'decision.publish', HERE).ok).toBe(false)
    expect(ask(mixed, 'decision.draft', ELSEWHERE).ok).toBe(false)
  })

  test('what befell a producer, and whether records are one, is recorded where the producer is at home', () => {
    const officer = account(grant('province_officer'))
    expect(can(officer, 'producer.change', { unitIds: [ELSEWHERE, HERE_BEFORE] }).ok).toBe(true)
    expect(can(officer, 'identity.decide', { unitIds: [] }).ok).toBe(false)
  })

  test('a report of an error that names no place is open to every officer', () => {
    expect(can(account(grant('province_officer')), 'misreport.close', { unitIds: [] }).ok).toBe(true)
    expect(can(account(grant('producer')), 'misreport.view', { unitIds: [] }).ok).toBe(false)
  })
})

describe('Towards oneself', () => {
  test('nobody grants a role to themselves, nor opens or closes their own account', () => {
    const actor = account(grant('administrator'))
    const refused = { ok: false, refusal: { code: 'NOT_TO_YOURSELF' } }
    expect(can(actor, 'account.grant', { accountId: ME })).toEqual(refused)
    expect(can(actor, 'account.manage', { accountId: ME })).toEqual(refused)
  })

  test('the second person of the brake is another person', () => {
    const actor = account(grant('publisher'))
    expect(can(actor, 'decision.approve', { provinceId: HERE, preparedBy: ME })).toEqual({
      ok: false,
      refusal: { code: 'ANOTHER_PERSON_NEEDED' }
    })
  })
})

describe('Resetting a password', () => {
  const officer = account(grant('province_officer'))

  test('an officer helps producers of the province only, never staff, never an account without roles', () => {
    const producer = { role: 'producer' as const, unitIds: [HERE_BEFORE] }
    expect(can(officer, 'account.reset', { accountId: OTHER, grants: [producer] }).ok).toBe(true)
    expect(can(officer, 'account.reset', { accountId: OTHER, grants: [] }).ok).toBe(false)
    const alsoStaff = [producer, { role: 'publisher' as const, unitIds: [HERE] }]
    expect(can(officer, 'account.reset', { accountId: OTHER, grants: alsoStaff }).ok).toBe(false)
  })
})

test('an entrance is shown to whoever has the right somewhere', () => {
  expect(canSomewhere(account(grant('publisher')), 'decision.publish').ok).toBe(true)
  expect(canSomewhere(account(grant('province_officer')), 'decision.publish').ok).toBe(false)
  expect(canSomewhere({ kind: 'anonymous' }, 'decision.publish').ok).toBe(false)
})
