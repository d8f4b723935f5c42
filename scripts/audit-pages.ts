import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from '@playwright/test'
import { type Crawl, crawl } from './audit/crawl'
import type { Cookie, Finding, Inspection, Subject } from './audit/inspection'
import { layOutWork } from './audit/officer-work'
import { signInAs } from './audit/people'
import { summary } from './audit/report'
import { pageOfKind, pagesOf } from './audit/subjects'
import { nodeForTools, toolFolder } from './audit/tools'
import { generateClient } from './start/build'
import { elapsed } from './start/progress'
import { browserFlags, findBrowser } from './test/browser'
import { type OwnRegistry, startOwnRegistry } from './test/own-registry'

/**
 * Audits every kind of page of a registry of its own: `audit-pages.ts [--json] [html] [barriers] [speed]`. Validity by
 * html-validate, barriers by pa11y, speed by Lighthouse, all of them unless some are named; and always that no link leads
 * nowhere. Ends with 1 when anything is wrong.
 */
const ANYONE = 'anyone'
const PUBLIC_STARTS = [
  '/',
  '/en',
  '/he-thong-thiet-ke',
  '/en/he-thong-thiet-ke',
  '/dang-nhap',
  '/dat-lai-mat-khau',
  '/kich-hoat'
]
const STAFF: Readonly<Record<string, readonly string[]>> = {
  province_officer: ['/can-bo', '/quan-tri/loi-moi', '/tai-khoan'],
  administrator: ['/quan-tri', '/tai-khoan'],
  producer: ['/san-pham-cua-toi', '/tai-khoan']
}
const STAFF_PAGES = /^\/(?:can-bo|quan-tri|tai-khoan|san-pham-cua-toi)/
const SPEED_OF = ['/', '/san-pham', '/san-pham/*', '/giay-chung-nhan/*']

const named = process.argv.slice(2).filter(word => !word.startsWith('--'))
const isWanted = (part: string): boolean => named.length === 0 || named.includes(part)

const progress = (line: string): void => console.error(`[${elapsed().padStart(7)}] ${line}`)

async function sessionOf(
  browser: Browser,
  { baseUrl, dataDir }: OwnRegistry,
  role: string
): Promise<readonly Cookie[]> {
  const context = await browser.newContext({ baseURL: baseUrl, javaScriptEnabled: false })
  const page = await context.newPage()
  await signInAs(page, dataDir, role)
  if (role === 'province_officer') await layOutWork(page)
  const cookies = await context.cookies()
  await context.close()
  return cookies.map(({ name, value }) => ({ name, value }))
}

interface Site {
  readonly cookies: Readonly<Record<string, readonly Cookie[]>>
  readonly crawls: Readonly<Record<string, Crawl>>
}

async function walk(registry: OwnRegistry): Promise<Site> {
  const { path } = await findBrowser()
  const browser = await chromium.launch({ executablePath: path, args: [...browserFlags] })
  try {
    const cookies: Record<string, readonly Cookie[]> = { [ANYONE]: [] }
    const crawls: Record<string, Crawl> = {}
    for (const [role, starts] of Object.entries(STAFF)) {
      progress(`walking as ${role}…`)
      cookies[role] = await sessionOf(browser, registry, role)
      const cookie = cookies[role].map(({ name, value }) => `${name}=${value}`).join('; ')
      crawls[role] = await crawl(registry.baseUrl, starts, { cookie, within: STAFF_PAGES })
    }
    progress('walking as anyone…')
    crawls[ANYONE] = await crawl(registry.baseUrl, PUBLIC_STARTS)
    return { cookies, crawls }
  } finally {
    await browser.close()
  }
}

/** Staff pages of each person, and of everything else what anyone sees. */
function subjects({ crawls }: Site, ofKind: number): readonly Subject[] {
  return Object.entries(crawls).flatMap(([person, found]) =>
    pagesOf(found, person, ofKind).filter(({ address }) => person === ANYONE || STAFF_PAGES.test(address))
  )
}

async function inspect(node: string, tools: string, inspection: Inspection): Promise<readonly Finding[]> {
  const child = spawn(node, ['--import', 'tsx', 'scripts/audit/inspect.ts', tools], {
    stdio: ['pipe', 'pipe', 'inherit']
  })
  const ended = new Promise<number>(done => child.once('close', code => done(code ?? 1)))
  child.stdin.end(JSON.stringify(inspection))
  const findings: Finding[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue
    const finding = JSON.parse(line) as Finding
    findings.push(finding)
    progress(`${finding.tool} ${finding.address} ${finding.problems.length} ${finding.measured}`)
  }
  if ((await ended) !== 0) throw new Error('the tools of the audit ended with an error (above)')
  return findings
}

async function audit(registry: OwnRegistry, node: string, tools: string) {
  const site = await walk(registry)
  const anyone = site.crawls[ANYONE]
  if (!anyone) throw new Error('nobody walked the public site')
  const findings = await inspect(node, tools, {
    base: registry.baseUrl,
    browser: { path: (await findBrowser()).path, flags: browserFlags },
    cookies: site.cookies,
    html: isWanted('html') ? subjects(site, 4) : [],
    barriers: isWanted('barriers') ? subjects(site, 1) : [],
    speed: isWanted('speed') ? SPEED_OF.map(kind => ({ address: pageOfKind(anyone, kind), person: ANYONE })) : []
  })
  return summary(site.crawls, findings)
}

const json = process.argv.includes('--json')
const node = nodeForTools()
progress('tools…')
const tools = await toolFolder()
await generateClient()
progress('a registry of its own…')
const registry = await startOwnRegistry('audit', { quiet: true })
try {
  const { text, failed, results } = await audit(registry, node, tools)
  console.log(json ? JSON.stringify(results, null, 2) : text)
  process.exitCode = failed > 0 ? 1 : 0
} finally {
  await registry.stop()
}
