import { z } from 'zod'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { writeXlsx } from '@/lib/services/spreadsheets/write-xlsx'
import { CSV_MARK, csvLine } from '@/lib/text/csv'
import { text } from '@/lib/text/text'
import { CORS, refused } from '../answer'
import type { Endpoint } from '../endpoint'
import { EXPORTED, type ExportColumn, rowOf } from './columns'
import { type Lease, takeLease } from './lease'

/** How large a file may become; what is larger is filtered first, or taken by the operator's own export. */
const FORMATS = {
  csv: { type: 'text/csv; charset=utf-8', most: 100_000 },
  ndjson: { type: 'application/x-ndjson; charset=utf-8', most: 100_000 },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', most: 20_000 }
} as const
type Format = keyof typeof FORMATS

const NAME = /^([a-z-]+)\.(csv|xlsx|ndjson)$/
const PAGE = '200'
const PAGING = ['limit', 'cursor']

const pageSchema = z.looseObject({
  items: z.array(z.unknown()),
  total: z.int(),
  nextCursor: z.string().nullable(),
  asOf: z.string()
})
type Page = z.infer<typeof pageSchema>

interface Asked {
  readonly endpoint: Endpoint
  readonly url: URL
  readonly today: PlainDate
}

async function pageAfter({ endpoint, url, today }: Asked, cursor: string | null): Promise<Page | Response> {
  const page = new URL(url)
  page.searchParams.set('limit', PAGE)
  if (cursor !== null) page.searchParams.set('cursor', cursor)
  const response = await endpoint.handle({ request: new Request(page), today, code: '' })
  return response.status === 200 ? pageSchema.parse(await response.json()) : response
}

/** The records of all pages, a page at a time and all of one moment: the cursor carries it. */
async function* pagesFrom(asked: Asked, first: Page, lease: Lease): AsyncGenerator<readonly unknown[]> {
  try {
    for (let page = first; ; ) {
      yield page.items
      lease.touch()
      if (page.nextCursor === null) return
      const next = await pageAfter(asked, page.nextCursor)
      if (next instanceof Response) throw new Error(`a further page answered ${next.status}`)
      page = next
    }
  } finally {
    lease.end()
  }
}

type Pages = AsyncGenerator<readonly unknown[]>

async function* csv(pages: Pages, columns: readonly ExportColumn[]): AsyncGenerator<string> {
  yield `${CSV_MARK}${csvLine(columns.map(([, field]) => field))}`
  for await (const records of pages) yield records.map(record => csvLine(rowOf(columns, record))).join('')
}

async function* ndjson(pages: Pages): AsyncGenerator<string> {
  for await (const records of pages) yield records.map(record => `${JSON.stringify(record)}\n`).join('')
}

/** A body that is written only as fast as it is read; whoever stops reading ends it. */
function streamed(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      pull: async controller => {
        const { value, done } = await texts.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
      cancel: async () => {
        await texts.return(undefined)
      }
    },
    { highWaterMark: 0 }
  )
}

async function workbook(
  name: string,
  pages: Pages,
  columns: readonly ExportColumn[]
): Promise<Uint8Array<ArrayBuffer>> {
  const rows: (string | number | null)[][] = []
  for await (const records of pages) rows.push(...records.map(record => rowOf(columns, record)))
  const t = text('vi')
  const titled = columns.map(([key, , width]) => ({ title: t(`api.columns.${key}`), width }))
  return writeXlsx(name, titled, rows)
}

/**
 * A whole list of the open API as a file, with the filters of the list: `products.csv`. Written as it is read, one moment from
 * beginning to end, and bounded in rows and in how many may download at once.
 */
export async function serveExport(
  request: Request,
  file: string,
  endpoints: readonly Endpoint[],
  today: PlainDate
): Promise<Response> {
  const [, name = '', format] = NAME.exec(file) ?? []
  const columns = EXPORTED[`/${name}`]
  const endpoint = endpoints.find(({ path }) => path === `/${name}`)
  if (!columns || !endpoint || !format) return refused(404, { code: 'ENDPOINT_NOT_FOUND' })
  const { type, most } = FORMATS[format as Format]
  const url = new URL(request.url)
  const paging = PAGING.find(parameter => url.searchParams.has(parameter))
  if (paging) return refused(400, { code: 'PARAMETER_UNKNOWN', parameter: paging })
  const lease = takeLease()
  if (lease === null) return refused(503, { code: 'EXPORT_BUSY' })
  const asked = { endpoint, url, today }
  const answered = (response: Response): Response => {
    lease.end()
    return response
  }
  try {
    const first = await pageAfter(asked, null)
    if (first instanceof Response) return answered(first)
    if (first.total > most) return answered(refused(422, { code: 'EXPORT_TOO_LARGE', total: first.total, most }))
    const headers = {
      ...CORS,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}-${first.asOf}.${format}"`,
      'Cache-Control': 'no-cache'
    }
    if (request.method === 'HEAD') return answered(new Response(null, { headers }))
    const pages = pagesFrom(asked, first, lease)
    if (format === 'xlsx') return new Response(await workbook(name, pages, columns), { headers })
    return new Response(streamed(format === 'csv' ? csv(pages, columns) : ndjson(pages)), { headers })
  } catch (error) {
    lease.end()
    throw error
  }
}
