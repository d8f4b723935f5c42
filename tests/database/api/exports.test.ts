import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { EXPORTED } from '@/lib/web/api/exports/columns'
import { publicFeed } from '@/lib/web/api/feed'
import { serveApi } from '@/lib/web/api/serve'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { unzipped } from '../../support/read-xlsx'
import { openRegistry, recorded } from '../../support/registry'

const TODAY = '2026-11-24'
const KON_TUM = { level: 'province', code: '62', on: '2021-01-01' } as const
const HA_NOI = { level: 'province', code: '01', on: '2021-01-01' } as const

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('exports')
  await openRegistry(store)
  const products = Array.from({ length: 450 }, (_, index) => ({
    ref: `p${index}`,
    name: index === 0 ? '=HYPERLINK("https://example.test")' : `Cà phê "số" ${index}, Đăk Hà`,
    producer: 'x',
    place: index === 1 ? HA_NOI : KON_TUM
  }))
  await recorded(TODAY, {
    producers: [{ ref: 'x', name: '＋84 và con', place: KON_TUM }],
    products,
    decisions: [
      {
        ref: 'd',
        kind: 'recognition',
        authority: { level: 'province', place: KON_TUM },
        issuedOn: '2021-11-22',
        lines: products.map(({ ref, place }, index) => ({ ref: `l${index}`, product: ref, star: 3, place }))
      }
    ]
  })
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const ask = (address: string, init: RequestInit = {}) => {
  const url = new URL(address, 'http://registry.test/api/v1/')
  return serveApi(new Request(url, init), url.pathname.replace('/api/v1/', '').split('/'), plainDate(TODAY))
}

describe('a list as a file', () => {
  it('holds every row of the list, once, as CSV that spreadsheets open', async () => {
    const response = await ask('exports/products.csv?sort=name')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="products-${TODAY}.csv"`)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').slice(1).split('\r\n')
    expect(lines[0]).toMatch(/^code,name,star,status,/)
    expect(lines).toHaveLength(452)
    expect(new Set(lines.slice(1, -1).map(line => line.slice(0, 11))).size).toBe(450)
    expect(bytes.toString('utf8')).toContain(`"'=HYPERLINK(""https://example.test"")"`)
    expect(bytes.toString('utf8')).toContain(`'＋84 và con`)
    expect(bytes.toString('utf8')).toContain('"Cà phê ""số"" 7, Đăk Hà"')
  })

  it('takes the filters of the list and keeps codes as they are written', async () => {
    const rows = (await (await ask('exports/recognition-lines.csv?place=01')).text()).split('\r\n')
    expect(rows).toHaveLength(3)
    expect(rows[1]).toContain(',01,Hà Nội,')
  })

  it('says as lines of JSON exactly what the list says', async () => {
    const text = await (await ask('exports/products.ndjson?place=62&asOf=2022-01-01&sort=name')).text()
    const items = text
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as { code: string })
    const first = (await (await ask('products?place=62&asOf=2022-01-01&sort=name&limit=3')).json()) as {
      items: { code: string }[]
      total: number
    }
    expect(items).toHaveLength(first.total)
    expect(items.slice(0, 3)).toEqual(first.items)
  })

  it('is a workbook whose cells are texts and numbers, never formulas', async () => {
    const response = await ask('exports/products.xlsx')
    const files = unzipped(Buffer.from(await response.arrayBuffer()))
    const sheet = [...files].find(([name]) => /worksheets\/sheet1\.xml$/.test(name))?.[1] ?? ''
    const strings = files.get('xl/sharedStrings.xml') ?? sheet
    expect(sheet.match(/<row /g)).toHaveLength(451)
    expect(sheet).not.toContain('<f>')
    expect(strings).toContain('=HYPERLINK(')
    expect(strings).toContain('Tình trạng')
  })

  it.each(Object.keys(EXPORTED))('%s comes in every format', async path => {
    for (const format of ['csv', 'ndjson', 'xlsx']) {
      const response = await ask(`exports${path}.${format}`)
      expect(response.status).toBe(200)
      await response.arrayBuffer()
    }
  })

  it('refuses what is no list, no format, no filter or no place', async () => {
    expect((await ask('exports/accounts.csv')).status).toBe(404)
    expect((await ask('exports/products.pdf')).status).toBe(404)
    expect((await ask('exports/products.csv?limit=5')).status).toBe(400)
    expect((await ask('exports/products.csv?colour=red')).status).toBe(400)
    expect((await ask('exports/products.csv?place=99')).status).toBe(422)
  })

  it('lets only a few download at once, and the next one when they have done or given up', async () => {
    const begun = await Promise.all([1, 2, 3].map(() => ask('exports/products.ndjson')))
    const readers = begun.map(({ body }) => body?.getReader())
    for (const reader of readers) expect((await reader?.read())?.done).toBe(false)
    expect((await ask('exports/products.csv')).status).toBe(503)
    await readers[0]?.cancel()
    expect((await (await ask('exports/products.csv')).text()).length).toBeGreaterThan(1000)
    for (const reader of readers.slice(1)) await reader?.cancel()
    expect((await ask('exports/producers.csv')).status).toBe(200)
  })
})

describe('the log from outside', () => {
  it('can be followed link by link to its head, without what internal entries say', async () => {
    const sha256 = (...parts: readonly Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
    const head = (await (await ask('log/checkpoint')).json()) as { entries: number; head: string }
    let link = Buffer.alloc(0)
    for (let index = 1; index <= head.entries; index++) {
      const entry = (await (await ask(`log/entries/${index}`)).json()) as {
        visibility: string
        canonical: string | null
        leafHash: string
        link: string
      }
      const leaf =
        entry.canonical === null
          ? Buffer.from(entry.leafHash, 'hex')
          : sha256(Buffer.from([0]), Buffer.from(entry.canonical, 'utf8'))
      expect(leaf.toString('hex')).toBe(entry.leafHash)
      expect(entry.canonical === null).toBe(entry.visibility === 'internal')
      link = sha256(Buffer.from([1]), link, leaf)
      expect(link.toString('hex')).toBe(entry.link)
    }
    expect(link.toString('hex')).toBe(head.head)
    expect((await ask(`log/entries/${head.entries + 1}`)).status).toBe(404)
    expect((await ask('log/entries/x')).status).toBe(404)
  })
})

describe('the feed', () => {
  it('tells what was made public last, with where to read it', async () => {
    const response = await publicFeed(plainDate(TODAY))
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    const feed = await response.text()
    const { code } = await database().decision.findFirstOrThrow()
    expect(feed).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">')
    expect(feed).toContain(`/quyet-dinh/${code}"/>`)
    expect(feed).toMatch(/<title>Ghi vào sổ: Quyết định [^<]*22\/11\/2021[^<]*Kon Tum<\/title>/)
    expect(feed.match(/<entry>/g)?.length).toBe(await database().act.count({ where: { visibility: 'public' } }))
  })
})
