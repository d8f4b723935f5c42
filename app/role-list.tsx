import type { RoleView } from '@/lib/queries/accounts/role-view'
import { staffText } from '@/lib/text/text'

/** A role in words: "Cán bộ tỉnh, Tỉnh Quảng Ngãi". */
export function roleText({ role, place }: Pick<RoleView, 'role' | 'place'>): string {
  const t = staffText()
  return t('signIn.roleAt', { role: t(`signIn.role.${role}`), place: place ?? t('signIn.wholeCountry') })
}

/** The roles held today; `none` where there is none. */
export function RoleList({ roles, none }: { readonly roles: readonly RoleView[]; readonly none: string }) {
  const held = roles.filter(({ state }) => state === 'held')
  if (held.length === 0) return <span className="text-ink-2">{none}</span>
  return (
    <ul>
      {held.map(role => (
        <li key={role.grantId}>{roleText(role)}</li>
      ))}
    </ul>
  )
}
