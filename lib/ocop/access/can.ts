import { accept, type Result, refuse } from '../result'
import { type Actor, type Grant, grantsOf, type Role } from './actor'
import type { AccessRefusal } from './refusal'
import type { Subjects, Verb } from './verb'

export type { AccessRefusal } from './refusal'

const OFFICERS = ['province_officer', 'central_officer'] as const

/**
 * Which roles carry which right. What is not written here is refused. Administrators keep accounts and settings and touch no
 * record; auditors look and change nothing; only a publisher publishes.
 */
const RIGHTS: Readonly<Record<Verb, readonly Role[]>> = {
  'batch.open': [...OFFICERS, 'district_officer'],
  'batch.view': [...OFFICERS, 'district_officer', 'commune_officer', 'chair', 'secretary', 'publisher', 'auditor'],
  'result.enter': [...OFFICERS, 'district_officer', 'secretary'],
  'council.view': [...OFFICERS, 'district_officer', 'chair', 'secretary', 'council_member', 'auditor'],
  'council.manage': [...OFFICERS, 'district_officer', 'secretary'],
  'session.run': ['chair', 'secretary'],
  'session.score': ['chair', 'council_member', 'secretary'],
  'screening.view': [...OFFICERS, 'commune_officer', 'secretary', 'auditor'],
  'screening.report': ['commune_officer'],
  'decision.view': [...OFFICERS, 'publisher', 'auditor'],
  'decision.draft': OFFICERS,
  'decision.submit': OFFICERS,
  'decision.issue': OFFICERS,
  'decision.publish': ['publisher'],
  'decision.approve': ['publisher'],
  'decision.transcribe': OFFICERS,
  'records.import': OFFICERS,
  'producer.view-own': ['producer'],
  'producer.invite': ['province_officer', 'commune_officer', 'administrator'],
  'producer.change': OFFICERS,
  'identity.decide': OFFICERS,
  'account.view': ['administrator', 'auditor'],
  'account.manage': ['administrator'],
  'account.grant': ['administrator'],
  'account.reset': ['administrator', 'province_officer', 'commune_officer'],
  'misreport.view': [...OFFICERS, 'publisher', 'auditor'],
  'misreport.close': OFFICERS,
  'matter.view': [...OFFICERS, 'publisher', 'auditor'],
  'matter.settle': OFFICERS,
  'programme.record': [...OFFICERS, 'district_officer', 'commune_officer'],
  'inspection.view': [...OFFICERS, 'publisher', 'auditor'],
  'inspection.manage': OFFICERS,
  'history.view-internal': ['auditor'],
  'settings.change': ['administrator']
}

/** What the operator at the machine may do without an account: set the registry up, never decide. */
const OPERATOR: ReadonlySet<Verb> = new Set<Verb>([
  'records.import',
  'producer.invite',
  'account.view',
  'account.manage',
  'account.grant',
  'account.reset',
  'settings.change'
])

/** Roles that are held over the whole country, whatever the place of the record. */
const EVERYWHERE: ReadonlySet<Role> = new Set<Role>(['administrator', 'auditor'])
/** Roles that may be held over the centre's own records instead of a place. */
const CENTRAL: ReadonlySet<Role> = new Set<Role>(['central_officer', 'publisher'])

/** Whether a grant reaches the records of a unit; `null` = the centre's own. A grant without the place its role needs reaches nothing. */
function reaches(grant: Grant, unitId: string | null): boolean {
  if (grant.unitId === null) return EVERYWHERE.has(grant.role) || (unitId === null && CENTRAL.has(grant.role))
  return unitId !== null && (grant.unitId === unitId || grant.coveredUnitIds.has(unitId))
}

const reachesAny = (grant: Grant, unitIds: readonly string[]): boolean => unitIds.some(unitId => reaches(grant, unitId))

type Reach = { readonly [V in Verb]: (grant: Grant, subject: Subjects[V]) => boolean }

const atUnit = (grant: Grant, { unitId }: { readonly unitId: string | null }) => reaches(grant, unitId)
/** What lies in no unit is the centre's. */
const atAnyOrCentre = (grant: Grant, { unitIds }: Subjects['matter.view']) =>
  unitIds.length === 0 ? reaches(grant, null) : reachesAny(grant, unitIds)
const ofProvince = (grant: Grant, { provinceId }: Subjects['decision.view']) => reaches(grant, provinceId)
/** A report that names no place is everybody's who may see reports at all. */
const atAnyOrNowhere = (grant: Grant, { unitIds }: Subjects['misreport.view']) =>
  unitIds.length === 0 || reachesAny(grant, unitIds)

const REACH: Reach = {
  'batch.open': atUnit,
  'batch.view': atUnit,
  'result.enter': atUnit,
  'council.view': atUnit,
  'council.manage': atUnit,
  'session.run': atUnit,
  'session.score': atUnit,
  'screening.view': atUnit,
  'screening.report': atUnit,
  'decision.view': ofProvince,
  'decision.draft': ofProvince,
  'decision.submit': ofProvince,
  'decision.issue': ofProvince,
  'decision.publish': ofProvince,
  'decision.approve': ofProvince,
  'decision.transcribe': ofProvince,
  'records.import': ofProvince,
  'producer.view-own': (grant, { producerId }) => grant.producerId === producerId,
  'producer.invite': (grant, { unitIds }) => grant.role === 'administrator' || reachesAny(grant, unitIds),
  'producer.change': (grant, { unitIds }) => reachesAny(grant, unitIds),
  'identity.decide': (grant, { unitIds }) => reachesAny(grant, unitIds),
  'account.view': () => true,
  'account.manage': () => true,
  'account.grant': () => true,
  'account.reset': (grant, { grants }) =>
    grant.role === 'administrator' ||
    (grants.length > 0 && grants.every(held => held.role === 'producer' && reachesAny(grant, held.unitIds))),
  'misreport.view': atAnyOrNowhere,
  'misreport.close': atAnyOrNowhere,
  'matter.view': atAnyOrCentre,
  'matter.settle': atAnyOrCentre,
  'programme.record': atUnit,
  'inspection.view': atUnit,
  'inspection.manage': atUnit,
  'history.view-internal': atUnit,
  'settings.change': () => true
}

/** What no role can lift: acting as one's own second person, or on one's own rights. */
function refusedToSelf(accountId: string, verb: Verb, subject: Subjects[Verb]): AccessRefusal | null {
  if (subject === null) return null
  if (verb === 'decision.approve' && 'preparedBy' in subject && subject.preparedBy === accountId)
    return { code: 'ANOTHER_PERSON_NEEDED' }
  const ownAccount = 'accountId' in subject && subject.accountId === accountId
  return ownAccount && (verb === 'account.manage' || verb === 'account.grant') ? { code: 'NOT_TO_YOURSELF' } : null
}

const carries = (grant: Grant, verb: Verb): boolean => RIGHTS[verb].includes(grant.role)

/**
 * Whether the actor may do this to this record, on the actor's day. Denied unless a current grant says otherwise. Refuses with
 * the nearest reason: not signed in, no such right, not here, not to yourself.
 */
export function can<V extends Verb>(actor: Actor, verb: V, subject: Subjects[V]): Result<true, AccessRefusal> {
  if (actor.kind === 'anonymous') return refuse({ code: 'SIGN_IN_REQUIRED' })
  if (actor.kind === 'system') return OPERATOR.has(verb) ? accept(true) : refuse({ code: 'NOT_PERMITTED', verb })
  const carrying = grantsOf(actor).filter(grant => carries(grant, verb))
  if (carrying.length === 0) return refuse({ code: 'NOT_PERMITTED', verb })
  if (!carrying.some(grant => REACH[verb](grant, subject))) return refuse({ code: 'OUTSIDE_YOUR_PLACE', verb })
  const toSelf = refusedToSelf(actor.accountId, verb, subject)
  return toSelf ? refuse(toSelf) : accept(true)
}

/** Whether the actor has this right at some place: enough to show a page's entrance, never enough to act. */
export function canSomewhere(actor: Actor, verb: Verb): Result<true, AccessRefusal> {
  if (actor.kind === 'anonymous') return refuse({ code: 'SIGN_IN_REQUIRED' })
  const may = actor.kind === 'system' ? OPERATOR.has(verb) : grantsOf(actor).some(grant => carries(grant, verb))
  return may ? accept(true) : refuse({ code: 'NOT_PERMITTED', verb })
}

/**
 * The units over which the actor holds this right, for scoping a query: `everywhere`, or the ids of the units covered. Empty
 * when there is no such right.
 */
export function reachOf(actor: Actor, verb: Verb): 'everywhere' | ReadonlySet<string> {
  const carrying = grantsOf(actor).filter(grant => carries(grant, verb))
  if (carrying.some(grant => grant.unitId === null && EVERYWHERE.has(grant.role))) return 'everywhere'
  return new Set(carrying.flatMap(grant => (grant.unitId === null ? [] : [grant.unitId, ...grant.coveredUnitIds])))
}
