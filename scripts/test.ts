import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateClient } from './start/build'
import { say } from './start/progress'
import { endTools } from './start/tools'
import { staticChecks } from './test/checks'
import { builds, journeys, servesUnderNewestNode } from './test/serving'
import { count, type Tally, tally } from './test/tally'
import { unitTests } from './test/unit-tests'

// The settings of the registry on this machine must not reach the tests: they make their own.
for (const name of Object.keys(process.env))
  if (/^(OCOP_|DATABASE_|NEXTAUTH_|S3_|SMTP_URL$|PORT$|NODE_ENV$)/.test(name)) delete process.env[name]

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143]
] as const)
  process.on(signal, () => {
    endTools()
    setTimeout(() => process.exit(code), 3_000)
  })

const scratch = mkdtempSync(join(tmpdir(), 'ocop-tests-'))

async function runAll(): Promise<Tally> {
  const results: Tally[] = []
  if (await generateClient()) say('generated the database client')
  for (const check of staticChecks()) results.push(await count(check))
  results.push(await unitTests(join(scratch, 'vitest.json')))
  const build = await count(builds)
  results.push(build)
  if (build.failed > 0) return tally(results)
  results.push(await count(servesUnderNewestNode))
  results.push(await journeys(join(scratch, 'playwright.json')))
  return tally(results)
}

const { passed, failed } = await runAll()
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
