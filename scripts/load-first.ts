import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { database } from '@/lib/data/client'
import { createFirstAccounts } from '@/lib/use-cases/accounts/create-first-accounts'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { loadTerritory } from '@/lib/use-cases/reference/load-territory'
import { operatorContext } from './operator'

/** The provinces whose officers get an account in a new registry: those of the five seed articles, as they are today. */
const FIRST_PROVINCES = ['51', '44', '37', '19', '92']
const RECORDS = new URL('../prisma/records/', import.meta.url)

/** Fills a new registry: places, then the real records, then accounts. Safe at every start: what is there stays. */
async function loadFirst(): Promise<void> {
  const seed = process.env.OCOP_SEED ?? 'real'
  if (seed === 'none') return
  const territory = await loadTerritory()
  if (territory.units > 0) console.log(`đã nạp ${territory.units} đơn vị hành chính`)
  const untouched = (await database().act.count()) === 0
  if (seed === 'real' && untouched) await loadRecords()
  await openAccounts()
}

async function loadRecords(): Promise<void> {
  const files = readdirSync(RECORDS)
    .filter(file => file.endsWith('.json'))
    .sort()
  for (const [index, file] of files.entries()) {
    const records: unknown = JSON.parse(readFileSync(new URL(file, RECORDS), 'utf8'))
    const done = await importRecords(await operatorContext(), { records, dryRun: false })
    if (!done.ok) throw new Error(`${file}: ${JSON.stringify(done.refusal)}`)
    if (index % 10 === 9 || index === files.length - 1)
      console.log(`đã nạp ${index + 1}/${files.length} tệp hồ sơ thật`)
  }
}

async function openAccounts(): Promise<void> {
  const made = await createFirstAccounts(await operatorContext(), { provinceCodes: FIRST_PROVINCES })
  if (!made.ok) throw new Error(JSON.stringify(made.refusal))
  if (made.value.length === 0) return
  const dataDir = path.resolve(process.env.OCOP_DATA_DIR ?? '.data')
  const file = path.join(dataDir, 'accounts.json')
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${JSON.stringify(made.value, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  console.log(`đã mở ${made.value.length} tài khoản; mật khẩu ở ${file}`)
}

await loadFirst()
await database().$disconnect()
