import { readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'

/**
 * Takes the pictures of docs/screens from a running registry: `screens.ts http://localhost:3000 [data folder]`. The data
 * folder holds the first accounts, for the screens behind the sign-in. `CHROMIUM_PATH` names the browser.
 */
const FOLDER = 'docs/screens'
const DEVICES = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 860 }
} as const

interface Screen {
  readonly name: string
  readonly open: (page: Page) => Promise<unknown>
  readonly role?: string
}

const product = async (page: Page): Promise<void> => {
  await page.goto('/san-pham?q=yen+sam+kon+tum')
  await follow(page, 'san-pham')
}

/** Opens the first link on the page to a record of a kind. */
async function follow(page: Page, kind: string): Promise<void> {
  const href = await page.locator(`main a[href^="/${kind}/"]`).first().getAttribute('href')
  if (!href) throw new Error(`${page.url()} links to no ${kind}`)
  await page.goto(href)
}

const SCREENS: readonly Screen[] = [
  { name: '01-home', open: page => page.goto('/') },
  { name: '02-products', open: page => page.goto('/san-pham?noi=Kon+Tum') },
  { name: '03-product', open: product },
  {
    name: '04-certificate',
    open: async page => {
      await product(page)
      await follow(page, 'giay-chung-nhan')
    }
  },
  { name: '05-not-found', open: page => page.goto('/tra-cuu?ma=9999/QĐ-UBND') },
  {
    name: '06-decision',
    open: async page => {
      await product(page)
      await follow(page, 'quyet-dinh')
    }
  },
  { name: '07-statistics', open: page => page.goto('/thong-ke?noi=Kon+Tum&ngay=26/11/2021') },
  { name: '08-sign-in', open: page => page.goto('/dang-nhap') },
  { name: '09-officer', open: page => page.goto('/can-bo'), role: 'province_officer' },
  { name: '10-producer', open: page => page.goto('/san-pham-cua-toi'), role: 'producer' }
]

interface Account {
  readonly role: string
  readonly login: string
  readonly password: string
}

async function signIn(page: Page, role: string, dataDir: string): Promise<void> {
  const accounts = JSON.parse(readFileSync(join(dataDir, 'accounts.json'), 'utf8')) as readonly Account[]
  const account = accounts.find(each => each.role === role)
  if (!account) throw new Error(`no first account with role ${role}`)
  await page.goto('/dang-nhap')
  await page.locator('[name=login]').fill(account.login)
  await page.locator('[name=password]').fill(account.password)
  await page.locator('main button').last().click()
  await page.waitForURL(address => address.pathname !== '/dang-nhap')
}

async function take(browser: Browser, baseURL: string, dataDir: string): Promise<void> {
  for (const [device, viewport] of Object.entries(DEVICES))
    for (const { name, open, role } of SCREENS) {
      const context = await browser.newContext({ baseURL, viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' })
      const page = await context.newPage()
      if (role) await signIn(page, role, dataDir)
      await open(page)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({ path: join(FOLDER, `${name}-${device}.png`) })
      console.log(`${name}-${device}.png`)
      await context.close()
    }
}

const [baseURL, dataDir = '.data'] = process.argv.slice(2)
if (!baseURL) throw new Error('usage: screens.ts ADDRESS [DATA FOLDER]')
await mkdir(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
})
try {
  await take(browser, baseURL, dataDir)
} finally {
  await browser.close()
}
