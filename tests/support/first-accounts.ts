import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An account that the first start opened. */
export interface FirstAccount {
  readonly role: string
  readonly login: string
  readonly password: string
  readonly place: string | null
}

/** The accounts of the registry that journeys run against, as `accounts.json` holds them. */
export const firstAccounts = (): readonly FirstAccount[] =>
  JSON.parse(
    readFileSync(join(process.env.OCOP_JOURNEY_DATA_DIR ?? '.data', 'accounts.json'), 'utf8')
  ) as FirstAccount[]

/** The first account with a role, or the one of that role whose login holds `part`. */
export function firstAccount(role: string, part = ''): FirstAccount {
  const found = firstAccounts().find(account => account.role === role && account.login.includes(part))
  if (!found) throw new Error(`no first account with role ${role}`)
  return found
}
