import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

interface Account {
  readonly role: string
  readonly login: string
  readonly password: string
}

/** Signs in as the first account with a role, as a person does. */
export async function signInAs(page: Page, dataDir: string, role: string): Promise<void> {
  const accounts = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as readonly Account[]
  const account = accounts.find(each => each.role === role)
  if (!account) throw new Error(`no first account with role ${role}`)
  await page.goto('/dang-nhap')
  await page.locator('[name=login]').fill(account.login)
  await page.locator('[name=password]').fill(account.password)
  await page.locator('main form button').last().click()
  await page.waitForURL(({ pathname }) => pathname !== '/dang-nhap')
}
