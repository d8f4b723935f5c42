import { type Actor, grantsOf, type Role } from '@/lib/ocop/access/actor'

const HOMES: readonly (readonly [home: string, roles: readonly Role[]])[] = [
  ['/can-bo', ['province_officer', 'publisher', 'central_officer', 'district_officer', 'commune_officer', 'auditor']],
  ['/hoi-dong', ['secretary', 'chair', 'council_member']],
  ['/quan-tri/tai-khoan', ['administrator']],
  ['/san-pham-cua-toi', ['producer']]
]

/** Where somebody with these roles begins. */
export const landingOf = (roles: readonly Role[]): string =>
  HOMES.find(([, at]) => roles.some(role => at.includes(role)))?.[0] ?? '/tai-khoan'

/** Where the actor begins; the public's first page when nobody is signed in. */
export const homeOf = (actor: Actor): string =>
  actor.kind === 'account' ? landingOf(grantsOf(actor).map(({ role }) => role)) : '/'
