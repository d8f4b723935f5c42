import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { ENDPOINTS } from '@/lib/web/api/endpoints'
import { EXPORTED } from '@/lib/web/api/exports/columns'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry } from '../../support/registry'

const TODAY = '2021-12-01'
const RECORDS = new URL('../../cases/k01-k05.records.json', import.meta.url)

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('api')
  await openRegistry(store)
  const records: unknown = JSON.parse(readFileSync(RECORDS, 'utf8'))
  expect((await importRecords(contextOn(TODAY), { records, dryRun: false })).ok).toBe(true)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const ask = (address: string, headers: Readonly<Record<string, string>> = {}) => {
  const url = new URL(address, 'http://registry.test/api/v1/')
  const segments = url.pathname.replace('/api/v1/', '').split('/').map(decodeURIComponent)
  return serveApi(new Request(url, { headers }), segments, plainDate(TODAY))
}

const body = async (address: string) => (await ask(address)).json()

describe('the open API', () => {
  it('gives the same tag for the same data and nothing to whoever holds it', async () => {
    const first = await ask('products?place=62&limit=5')
    const tag = first.headers.get('etag') ?? ''
    expect(tag).toMatch(/^"[\w-]{27}"$/)
    const again = await ask('products?place=62&limit=5', { 'if-none-match': tag })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('walks a whole list by its cursor, each row once', async () => {
    const codes: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const page: { items: { code: string }[]; nextCursor: string | null; total: number } = await body(
        `products?place=62&limit=25${next === '' ? '' : `&cursor=${next}`}`
      )
      expect(page.total).toBe(109)
      codes.push(...page.items.map(({ code }) => code))
      next = page.nextCursor
    }
    expect([codes.length, new Set(codes).size]).toEqual([109, 109])
  })

  it.each([
    ['products?stars=4', 400, 'PARAMETER_UNKNOWN'],
    ['products?star=4&star=3', 400, 'PARAMETER_TWICE'],
    ['products?star=six', 400, 'PARAMETER_MALFORMED'],
    ['products?asOf=2021-02-31', 400, 'PARAMETER_MALFORMED'],
    ['products?limit=1000', 400, 'PARAMETER_MALFORMED'],
    ['products?cursor=abc', 400, 'PARAMETER_MALFORMED'],
    ['products?q=%00', 400, 'PARAMETER_MALFORMED'],
    ['statistics?place=99', 422, 'PLACE_NOT_IN_DIVISION'],
    ['products/SP-00000000', 404, 'PRODUCT_NOT_FOUND'],
    ['decisions/QD-00000000', 404, 'DECISION_NOT_FOUND'],
    ['nothing', 404, 'ENDPOINT_NOT_FOUND']
  ])('answers %s with a problem that says what is wrong', async (address, status, code) => {
    const response = await ask(address)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({
      status,
      code,
      title: expect.any(String),
      titleEn: expect.any(String)
    })
  })

  it('finds "nước Yến Sâm Kon Tum" without marks and with a typing error', async () => {
    for (const q of ['yen sam', 'YẾN SÂM', 'yen sanm']) {
      const found: { items: { name: string; star: number }[] } = await body(`products?q=${encodeURIComponent(q)}`)
      expect(found.items.map(({ name, star }) => [name, star])).toContainEqual(['nước Yến Sâm Kon Tum', 4])
    }
  })

  it('says of an undated certificate that its term is not known, and of a strange code how much is held', async () => {
    const list: { items: { certificateCode: string }[] } = await body('products?q=yen%20sam')
    const code = list.items[0]?.certificateCode ?? ''
    expect(await body(`certificates/${code}`)).toMatchObject({
      code,
      verdict: 'undetermined',
      star: 4,
      effectiveOn: null
    })
    expect(await body(`certificates/${code.toLowerCase()}?on=2024-11-26`)).toMatchObject({ verdict: 'expired' })
    expect(await body('certificates/GCN-00000000')).toMatchObject({
      verdict: 'unknown',
      coverage: { decisionsHeld: 1 }
    })
  })

  it('counts no undated line as in force: it stands apart, and the range says how far it might go', async () => {
    const asked = 'place=62&asOf=2021-11-26&basis=in-force'
    expect(await body(`statistics?${asked}`)).toMatchObject({
      total: 0,
      undetermined: 109,
      totalRange: { atLeast: 0, atMost: 109 }
    })
    expect(await body(`products?${asked}`)).toMatchObject({ total: 0, items: [] })
  })

  it('opens for every figure as many rows as it counts', async () => {
    const figures: { total: number; byStar: Record<string, number>; rows: string } = await body(
      'statistics?place=62&asOf=2021-11-26'
    )
    for (const [star, count] of Object.entries(figures.byStar)) {
      const rows: { total: number } = await body(`${figures.rows.replace('/api/v1/', '')}&star=${star}`)
      expect(rows.total).toBe(count)
    }
    const grouped: { groups: { total: number }[]; total: number } = await body(
      'statistics?place=62&asOf=2021-11-26&by=sector'
    )
    expect(grouped.groups.reduce((sum, { total }) => sum + total, 0)).toBe(grouped.total)
  })

  it('describes every address that it answers', async () => {
    const described: { openapi: string; paths: Record<string, unknown> } = await body('openapi.json')
    expect(described.openapi).toBe('3.1.0')
    const files = ENDPOINTS.filter(({ path }) => Object.hasOwn(EXPORTED, path))
    expect(Object.keys(described.paths)).toEqual([
      ...ENDPOINTS.map(({ path }) => path),
      ...files.map(({ path }) => `/exports${path}.{format}`)
    ])
    for (const { path } of ENDPOINTS.filter(each => !each.path.includes('{')))
      expect((await ask(path.slice(1))).status).toBe(200)
  })

  it('tells two provinces of one name apart by the day they began', async () => {
    const found: { items: { code: string; validFrom: string | null }[] } = await body(
      `places?ever=true&level=province&q=${encodeURIComponent('Quảng Trị')}`
    )
    expect(found.items.map(({ code, validFrom }) => [code, validFrom])).toEqual([
      ['44', '2025-07-01'],
      ['45', null]
    ])
  })
})
