import type { APIRequestContext } from '@playwright/test'

/** One address of every kind of page that anyone may open, with real records on it. */
export interface PublicAddresses {
  /** Pages of the application. */
  readonly pages: readonly string[]
  /** Check pages: no script, small enough for the slowest line. */
  readonly checks: readonly string[]
}

async function linkOn(request: APIRequestContext, page: string, kind: string): Promise<string> {
  const html = await (await request.get(page)).text()
  const found = new RegExp(`href="(/${kind}/[0-9A-Z-]+)"`).exec(html)?.[1]
  if (!found) throw new Error(`${page} links to no ${kind}`)
  return found
}

/** Found by following links from a product that a source names: see prisma/records. */
export async function publicAddresses(request: APIRequestContext): Promise<PublicAddresses> {
  const product = await linkOn(request, '/san-pham?q=yen+sam+kon+tum', 'san-pham')
  const certificate = await linkOn(request, product, 'giay-chung-nhan')
  const producer = await linkOn(request, product, 'chu-the')
  const decision = await linkOn(request, product, 'quyet-dinh')
  const batch = await linkOn(request, decision, 'dot-danh-gia')
  return {
    pages: [
      '/',
      '/san-pham',
      '/san-pham?q=khong-co-dau',
      product,
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
      '/he-thong-thiet-ke',
      '/khong-co-trang-nay'
    ],
    checks: [certificate, `${certificate}?ngay=31/02/2020`, '/giay-chung-nhan/GCN-0000000Z']
  }
}
