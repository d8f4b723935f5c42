import type { PlainDate } from '@/lib/ocop/plain-date'
import { latestPublicActs, type PublicAct } from '@/lib/queries/history/latest-public-acts'
import { decisionNameOf } from '@/lib/text/decision-name'
import { text } from '@/lib/text/text'
import { publicAddress } from '../public-address'
import { CORS } from './answer'

const SHOWN = 50
const t = text('vi')

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, character => ESCAPES[character] ?? '').replace(/\p{Cc}/gu, ' ')

function titleOf({ kind, subject, decision }: PublicAct): string {
  if (decision !== null) {
    const what = decisionNameOf(decision)
    if (kind === 'decision.completed') return t('api.feed.completed', { what })
    return kind === 'decision.published' ? t('api.feed.published', { what }) : t('api.feed.transcribed', { what })
  }
  if (kind === 'opening-balance.recorded') return t('api.feed.openingBalance', { subject })
  if (subject === 'records') return t('api.feed.records')
  return subject.startsWith('GCN-') ? t('api.feed.certificate', { subject }) : t('api.feed.other', { subject })
}

function pageOf({ index, subject, decision }: PublicAct): string {
  if (decision !== null) return `/quyet-dinh/${decision.code}`
  return subject.startsWith('GCN-') ? `/giay-chung-nhan/${subject}` : entryOf(index)
}

const entryOf = (index: number): string => `/api/v1/log/entries/${index}`

const entry = (act: PublicAct): string => `
  <entry>
    <id>${escaped(publicAddress(entryOf(act.index)))}</id>
    <title>${escaped(titleOf(act))}</title>
    <updated>${act.recordedAt}</updated>
    <link href="${escaped(publicAddress(pageOf(act)))}"/>
  </entry>`

/** What was made public last, as an Atom feed (RFC 4287). Everything since a number of the log: `/api/v1/changes`. */
export async function publicFeed(today: PlainDate): Promise<Response> {
  const acts = await latestPublicActs(SHOWN, today)
  const own = publicAddress('/cong-bo.atom')
  const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
  <id>${escaped(own)}</id>
  <title>${escaped(t('api.feed.title'))}</title>
  <updated>${acts[0]?.recordedAt ?? '1970-01-01T00:00:00Z'}</updated>
  <author><name>${escaped(t('common.siteName'))}</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(own)}"/>
  <link href="${escaped(publicAddress('/quyet-dinh'))}"/>${acts.map(entry).join('')}
</feed>
`
  return new Response(feed, {
    headers: { ...CORS, 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, no-cache' }
  })
}
