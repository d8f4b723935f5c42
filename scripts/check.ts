import { generateClient } from './start/build'
import { elapsed } from './start/progress'
import { staticChecks } from './test/checks'

await generateClient()
const results = await Promise.all(staticChecks().map(async check => ({ ...check, ...(await check.run()) })))
for (const { name, code, output } of results) console.log(code === 0 ? `✓ ${name}` : `✗ ${name}\n${output}`)
const failed = results.filter(({ code }) => code !== 0).length
console.log(`${results.length - failed} passed, ${failed} failed (${elapsed()})`)
process.exitCode = failed === 0 ? 0 : 1
