import { writeFileSync } from 'node:fs'
import { database } from '@/lib/data/client'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { loadTerritory } from '@/lib/use-cases/reference/load-territory'
import { databaseOn, startThrowAway } from '@/scripts/database/throw-away'
import { contextOn, issuedDraft, officerOf } from '../support/registry'

/** How long a decision with many lines takes to be published, from the press to the answer. Ends with 1 when it takes longer than it may. */

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-09-15'
const SIZES = [60, 500] as const
const ROUNDS = 3
/** Milliseconds for the largest. */
const BUDGET = 5000

async function publishing(lines: number, number: string, by: string, officer: Awaited<ReturnType<typeof officerOf>>) {
  const draftCode = await issuedDraft({
    provinceId: QUANG_NGAI,
    by,
    number,
    issuedOn: '2026-09-10',
    lines: Array.from({ length: lines }, (_, index) => ({
      name: `Sản phẩm ${number} ${index}`,
      producer: `Hợp tác xã ${number} ${index % Math.ceil(lines / 4)}`,
      star: 3 as const,
      points: 5500
    }))
  })
  const begun = performance.now()
  const done = await publishDecision(contextOn(TODAY, officer), { draftCode, version: 1 })
  if (!done.ok) throw new Error(done.refusal.code)
  return Math.round(performance.now() - begun)
}

async function measure(): Promise<boolean> {
  const { postgres, stop } = await startThrowAway('18')
  try {
    process.env['DATABASE_URL'] = (await databaseOn(postgres, 'bench')).url
    await loadTerritory()
    const officer = await officerOf(QUANG_NGAI, TODAY)
    const by = officer.kind === 'account' ? officer.accountId : ''
    const results = []
    for (const lines of SIZES) {
      const ms = []
      for (let round = 0; round < ROUNDS; round++)
        ms.push(await publishing(lines, `${lines}-${round}/QĐ-UBND`, by, officer))
      const best = Math.min(...ms)
      results.push({
        lines,
        best,
        worst: Math.max(...ms),
        budget: BUDGET,
        ratio: Math.round((best / BUDGET) * 100) / 100
      })
    }
    await database().$disconnect()
    console.table(results)
    writeFileSync('bench/publishing.json', `${JSON.stringify({ results }, null, 2)}\n`)
    return results.every(({ ratio }) => ratio <= 1)
  } finally {
    await stop()
  }
}

process.exitCode = (await measure()) ? 0 : 1
