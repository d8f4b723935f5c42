import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { DIMENSIONS } from '@/lib/queries/registry/group-figures'
import { importRecords } from '@/lib/use-cases/records/import-records'
import { preflight } from '@/lib/web/api/answer'
import type { Endpoint } from '@/lib/web/api/endpoint'
import { ENDPOINTS } from '@/lib/web/api/endpoints'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { contextOn, openRegistry, recorded } from '../../support/registry'

const TODAY = '2026-11-24'
const FILES = ['../../cases/s6.records.json', '../../../prisma/records/03-bac-kan.json']
const KON_TUM = { level: 'province' as const, code: '62', on: '2021-11-22' }

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('answers')
  await openRegistry(store)
  for (const file of FILES) {
    const records: unknown = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
    const loaded = await importRecords(contextOn(TODAY), { records, dryRun: false })
    expect(loaded.ok ? null : loaded.refusal).toBeNull()
  }
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

async function ask(address: string) {
  const url = new URL(address.replace('/api/v1/', ''), 'http://registry.test/api/v1/')
  const segments = url.pathname.replace('/api/v1/', '').split('/').map(decodeURIComponent)
  const response = await serveApi(new Request(url), segments, plainDate(TODAY))
  return { status: response.status, body: await response.json() }
}

type List = { readonly items: readonly { readonly code: string }[]; readonly total: number }

const listOf = async (address: string): Promise<List> => (await ask(address)).body

/** Addresses that an endpoint answers: itself, or the records of the list it belongs to. */
async function addressesOf({ path }: Endpoint): Promise<readonly string[]> {
  if (!path.includes('{')) return [path.slice(1)]
  if (path.startsWith('/certificates')) {
    const rows: { items: { certificateCode: string | null }[] } = (await ask('recognition-lines?limit=200')).body
    const codes = rows.items.flatMap(({ certificateCode }) => certificateCode ?? [])
    return ['GCN-00000000', 'nothing', ...codes.slice(0, 40)].map(code => `certificates/${code}`)
  }
  if (path.startsWith('/log/')) return ['log/entries/1', 'log/entries/2']
  const list = path.slice(1).split('/')[0] ?? ''
  const { items } = await listOf(`${list}?limit=40`)
  return items.map(({ code }) => `${list}/${code}`)
}

describe('what the API answers', () => {
  it.each(ENDPOINTS.map(endpoint => [endpoint.path, endpoint] as const))('%s is as described', async (_, endpoint) => {
    const addresses = await addressesOf(endpoint)
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      const { status, body } = await ask(address)
      expect(status, address).toBe(200)
      expect(endpoint.gives.safeParse(body).error?.issues ?? [], address).toEqual([])
    }
  })

  it.each(DIMENSIONS)('opens for every group by %s as many rows as it counts', async by => {
    for (const basis of ['ever', 'in-force', 'lines']) {
      const { body } = await ask(`statistics?place=62&asOf=2022-12-20&basis=${basis}&by=${by}`)
      const groups: { total: number; rows: string | null }[] = body.groups
      expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(body.total)
      for (const { total, rows } of groups) if (rows !== null) expect((await listOf(rows)).total, rows).toBe(total)
    }
  })

  it('sets what sources claim beside what is counted', async () => {
    const { body } = await ask('reported-figures?indicator=recognised-products&limit=200')
    const claims: { basis: string; value: number; valueTo: number | null; computed: object; difference: object }[] =
      body.items
    expect(claims.length).toBeGreaterThan(0)
    for (const { basis, computed } of claims)
      expect(Object.keys(computed)).toEqual(basis === 'not-stated' ? ['ever', 'in-force', 'lines'] : [basis])
  })

  it('lets a reader go on in the log where it stopped', async () => {
    const first = (await ask('changes?limit=2')).body
    const second = (await ask(`changes?after=${first.nextAfter}&limit=200`)).body
    expect(first.items).toHaveLength(2)
    expect(first.total).toBe(2 + second.total)
    expect((await ask(`changes?after=${second.nextAfter}`)).body).toMatchObject({ items: [], total: 0 })
  })

  it('lets a browser on a foreign page ask conditionally', () => {
    const { status, headers } = preflight()
    expect(status).toBe(204)
    expect(headers.get('access-control-allow-headers')).toBe('If-None-Match')
  })
})

describe('what is dead or to come', () => {
  beforeAll(async () => {
    const authority = { level: 'province' as const, place: KON_TUM }
    await recorded(TODAY, {
      products: ['huy', 'sap'].map(ref => ({ ref, name: `Sản phẩm ${ref}`, place: KON_TUM })),
      decisions: [
        {
          ref: 'cong-nhan',
          kind: 'recognition',
          authority,
          number: '7001/QĐ-UBND',
          issuedOn: '2024-05-02',
          lines: [{ ref: 'l-huy', product: 'huy', star: 3, certificateCode: 'GCN-ZZZZZZZ7' }]
        },
        {
          ref: 'huy-bo',
          kind: 'withdrawal',
          authority,
          number: '7002/QĐ-UBND',
          issuedOn: '2024-08-01',
          annulments: [{ line: 'l-huy' }]
        },
        {
          ref: 'sap-toi',
          kind: 'recognition',
          authority,
          number: '7003/QĐ-UBND',
          issuedOn: '2026-11-20',
          effectiveOn: '2026-12-01',
          lines: [{ ref: 'l-sap', product: 'sap', star: 4 }]
        }
      ]
    })
  })

  it.each([
    ['annulled', 'Sản phẩm huy'],
    ['not-yet-in-force', 'Sản phẩm sap']
  ])('is not counted, but shown to whoever asks for what is %s', async (status, name) => {
    for (const list of ['products', 'recognition-lines'])
      expect((await ask(`${list}?status=${status}`)).body).toMatchObject({ total: 1, items: [{ name, status }] })
    const all: { items: { name: string | null }[] } = (await ask('products?q=san+pham')).body
    expect(all.items.map(each => each.name)).not.toContain(name)
  })

  it('is told with the act behind it', async () => {
    expect((await ask('certificates/GCN-ZZZZZZZ7')).body).toMatchObject({
      verdict: 'annulled',
      acts: [
        { kind: 'recognised', decision: { number: '7001/QĐ-UBND' } },
        { kind: 'annulled', decision: { number: '7002/QĐ-UBND' } }
      ]
    })
  })
})
