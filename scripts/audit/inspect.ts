// Runs under a newer Node than the project, from the folder in which the tools are installed: `inspect.ts TOOLS < inspection`.
// Writes one finding a line.
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { type BarrierTools, checkBarriers, type LaunchedBrowser } from './check-barriers'
import { checkHtml, type HtmlTools } from './check-html'
import { checkSpeed, type SpeedTools } from './check-speed'
import type { Finding, Inspection } from './inspection'

interface Launcher {
  launch(options: { executablePath: string; args: readonly string[] }): Promise<LaunchedBrowser>
}

const [folder = ''] = process.argv.slice(2)
const tools = createRequire(pathToFileURL(join(resolve(folder), 'package.json')))
const load = async (name: string): Promise<unknown> => import(pathToFileURL(tools.resolve(name)).href)

const inspection = JSON.parse(await text(process.stdin)) as Inspection
const report = (finding: Finding): void => console.log(JSON.stringify(finding))

const htmlTools = (await load('html-validate')) as HtmlTools
const { default: pa11y } = (await load('pa11y')) as { default: BarrierTools }
const { default: lighthouse } = (await load('lighthouse')) as { default: SpeedTools }
const { default: puppeteer } = (await load('puppeteer-core')) as { default: Launcher }

const { path, flags } = inspection.browser
const browser = await puppeteer.launch({ executablePath: path, args: flags })
try {
  // Speed first, while nothing else is going on.
  await checkSpeed(inspection, lighthouse, browser, report)
  await checkHtml(inspection, htmlTools, report)
  await checkBarriers(inspection, pa11y, browser, report)
} finally {
  await browser.close()
}
