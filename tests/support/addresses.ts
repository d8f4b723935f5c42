import { type APIRequestContext, request as requests } from '@playwright/test'
import { crawl } from '@/scripts/audit/crawl'
import { pagesOf } from '@/scripts/audit/subjects'
import { firstOfEachPage } from '@/scripts/audit/visit'

/** One address of every kind of page that anyone may open, with real records on it. */
export interface PublicAddresses {
  /** Pages of the application, which speak Vietnamese and, under `/en`, English. */
  readonly pages: readonly string[]
  /** Those of the pages that are built differently from each other. */
  readonly shapes: readonly string[]
  /** Check pages: no script, small enough for the slowest line. */
  readonly checks: readonly string[]
  /** An address that leads nowhere. */
  readonly missing: string
}

const PAGES_OF_THEIR_OWN = /^\/(?:en(?:\/|$)|_next\/|api\/|v\/|giay-chung-nhan\/|dang-nhap|dat-lai-mat-khau|kich-hoat)/

/** Pages of other shapes than these there are none: the sweep for barriers looks at the rest. */
const SHAPES = /^\/(?:$|tra-cuu$|bao-sai|api$|(?:san-pham|quyet-dinh|dia-phuong|thong-ke)(?:[/?]|$))/

async function linkOn(request: APIRequestContext, page: string, kind: string): Promise<string> {
  const html = await (await request.get(page)).text()
  const found = new RegExp(`href="(/${kind}/[0-9A-Z-]+)"`).exec(html)?.[1]
  if (!found) throw new Error(`${page} links to no ${kind}`)
  return found
}

/** Pages worth a look of their own, beginning with a product that a source names: see prisma/records. */
async function namedPages(request: APIRequestContext): Promise<readonly string[]> {
  const product = await linkOn(request, '/san-pham?q=yen+sam+kon+tum', 'san-pham')
  const producer = await linkOn(request, product, 'chu-the')
  const decision = await linkOn(request, product, 'quyet-dinh')
  const batch = await linkOn(request, decision, 'dot-danh-gia')
  return [
    '/',
    '/san-pham',
    '/san-pham?q=khong-co-dau',
    product,
    '/chu-the',
    producer,
    '/quyet-dinh',
    decision,
    batch,
    '/dia-phuong',
    '/dia-phuong/62',
    '/thong-ke?noi=Kon+Tum&ngay=26/11/2021',
    '/tra-cuu',
    '/tra-cuu?ma=9999/QĐ-UBND',
    '/bao-sai',
    '/api',
    '/he-thong-thiet-ke'
  ]
}

/** One address of every further page that links lead to, so that a page added later is in every sweep. */
async function furtherPages(base: string, named: readonly string[]): Promise<readonly string[]> {
  const found = await crawl(base, ['/', ...named], { ofKind: 1 })
  const addresses = pagesOf(found, '', 1).map(({ address }) => address)
  return firstOfEachPage(addresses, named).filter(address => !PAGES_OF_THEIR_OWN.test(address))
}

async function find(request: APIRequestContext, base: string): Promise<PublicAddresses> {
  const named = await namedPages(request)
  const product = named.find(address => address.startsWith('/san-pham/')) ?? ''
  const certificate = await linkOn(request, product, 'giay-chung-nhan')
  const pages = [...named, ...(await furtherPages(base, named))]
  return {
    pages,
    shapes: pages.filter(address => SHAPES.test(address)),
    checks: [certificate, `${certificate}?ngay=31/02/2020`, '/giay-chung-nhan/GCN-0000000Z'],
    missing: '/khong-co-trang-nay'
  }
}

/** Follows the links of a registry, before the journeys, and leaves what it finds to all of their workers. */
export async function findPublicAddresses(baseURL: string): Promise<void> {
  const request = await requests.newContext({ baseURL })
  process.env.OCOP_JOURNEY_ADDRESSES = JSON.stringify(await find(request, baseURL))
  await request.dispose()
}

/** The public addresses of the registry that the journeys run in. */
export const publicAddresses = (): PublicAddresses => JSON.parse(process.env.OCOP_JOURNEY_ADDRESSES ?? 'null')
