import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { generateClient } from './start/build'
import { runNode } from './start/tools'

/** Runs every benchmark of tests/bench, or those named; numbers are handed on. Each prints ratios and writes bench/<name>.json. */
const FOLDER = 'tests/bench'

const given = process.argv.slice(2)
const numbers = given.filter(each => /^\d+$/.test(each))
const wanted = given.filter(each => !numbers.includes(each))
const found = existsSync(FOLDER) ? readdirSync(FOLDER).filter(file => file.endsWith('.bench.ts')) : []
const chosen = found.filter(file => wanted.length === 0 || wanted.some(name => file.startsWith(name)))

if (chosen.length === 0) console.log(found.length === 0 ? 'no benchmarks yet' : `benchmarks: ${found.join(', ')}`)
else await generateClient()
mkdirSync('bench', { recursive: true })

for (const file of chosen) {
  console.log(`── ${file}`)
  const { code } = await runNode(['--expose-gc', '--import', 'tsx', `${FOLDER}/${file}`, ...numbers], { show: true })
  if (code !== 0) process.exitCode = 1
}
