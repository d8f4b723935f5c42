import { afterAll, beforeAll, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { runNode } from '@/scripts/start/tools'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { issuedDraft, officerOf, openRegistry } from '../../support/registry'

const QUANG_NGAI = 'p51@2025-07-01'
const TODAY = '2026-09-15'
const EACH = 16

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('instances')
  await openRegistry(store)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

/** An instance that presses publish so many times at once. */
async function press(draftCode: string, accountId: string): Promise<readonly string[]> {
  const script = [
    '--import',
    'tsx',
    'tests/support/publish-many.ts',
    draftCode,
    accountId,
    QUANG_NGAI,
    TODAY,
    String(EACH)
  ]
  const { code, output } = await runNode(script, { env: { DATABASE_URL: store.url } })
  if (code !== 0) throw new Error(output)
  return JSON.parse(output.trim().split('\n').at(-1) ?? '[]')
}

it('32 presses on two running instances publish a decision of 500 lines exactly once, and no number is lost', async () => {
  const officer = await officerOf(QUANG_NGAI, TODAY)
  const accountId = officer.kind === 'account' ? officer.accountId : ''
  const draft = await issuedDraft({
    provinceId: QUANG_NGAI,
    by: accountId,
    number: '1/QĐ-UBND',
    issuedOn: '2026-09-10',
    lines: Array.from({ length: 500 }, (_, index) => ({
      name: `Sản phẩm ${index}`,
      producer: `Hợp tác xã ${index % 120}`,
      star: 3 as const,
      points: 5500
    }))
  })
  const answers = (await Promise.all([press(draft, accountId), press(draft, accountId)])).flat()
  expect(answers).toHaveLength(2 * EACH)
  expect(answers.filter(answer => answer === 'PUBLISHED')).toHaveLength(1)
  const others = answers.filter(answer => answer !== 'PUBLISHED')
  // On a machine that has its hands full, who cannot even get in is asked to send again.
  expect(others.filter(answer => answer !== 'TOO_MUCH_AT_ONCE')).toEqual(
    others.filter(answer => answer === 'DECISION_ALREADY_PUBLISHED')
  )
  expect(others).toContain('DECISION_ALREADY_PUBLISHED')
  expect(await database().decision.count()).toBe(1)
  expect(await database().certificate.count()).toBe(500)
  expect(await database().standing.count({ where: { knownTo: null } })).toBe(500)
  const numbers = await database().act.findMany({ select: { seq: true }, orderBy: { seq: 'asc' } })
  expect(numbers.map(({ seq }) => seq)).toEqual(numbers.map((_, index) => index + 1))
})
