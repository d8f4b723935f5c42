import { type APIRequestContext, expect, test } from '@playwright/test'
import articles from '../cases/seed-figures.json' with { type: 'json' }

/** What a page says outside of what is folded away: the words of sources stand there and prove nothing. */
function wordsOf(html: string): string {
  return html
    .replace(/^[\s\S]*<main/, '<main')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<details\b[^>]*>\s*(<summary[\s\S]*?<\/summary>)?[\s\S]*?<\/details>/g, ' $1 ')
    .replace(/Nguồn và nguyên văn|Cách tính, nguồn/g, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?(?:span|strong|em|b|i)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&gt;/g, '>')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
}

async function said(request: APIRequestContext, page: string): Promise<string> {
  const answer = await request.get(page)
  expect(answer.status(), page).toBe(200)
  return wordsOf(await answer.text())
}

/** The address of a page whose code only the registry knows: the first of a list, and of batches a first round or one not said. Others open later ones. */
async function addressOf(request: APIRequestContext, { page, list }: { page: string; list?: string }): Promise<string> {
  if (list === undefined) return page
  const { items } = (await (await request.get(list)).json()) as { items: { code: string; round?: number | null }[] }
  return page.replace('{code}', items.find(({ round }) => (round ?? 1) === 1)?.code ?? '')
}

for (const { article, pages } of articles) {
  test(`the figures of the article on ${article} stand where readers look for them`, async ({ request }) => {
    for (const each of pages) {
      const address = await addressOf(request, each)
      const words = await said(request, address)
      for (const figure of each.says) expect(words, `${address} says “${figure}”`).toContain(figure)
    }
  })
}

test('a place’s page counts what the lists behind its numbers hold', async ({ request }) => {
  const words = await said(request, '/dia-phuong/06?ngay=2023-12-31')
  const counted = (pattern: RegExp): number => Number(pattern.exec(words)?.[1] ?? Number.NaN)
  const shops = await said(request, '/diem-ban?noi=p06')
  expect(shops).toContain(`${counted(/(\d+) điểm bán/)} điểm bán,`)
  const targets = await said(request, '/chi-tieu?noi=p06')
  expect(targets).toContain(`${counted(/(\d+) chỉ tiêu/)} chỉ tiêu.`)
  const decisions = await said(request, '/quyet-dinh?noi=p06')
  expect(decisions).toContain('736/QĐ-UBND')
  expect(counted(/Quyết định của nơi này (\d+) quyết định/)).toBeGreaterThan(0)
})
