import { readCode } from '@/lib/ocop/codes'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { parseTypedDate } from '@/lib/text/parse'

interface FurtherLine {
  readonly certificateCode: string
  readonly name: string | null
  readonly star: 3 | 4 | 5 | null
  readonly producerCode: string | null
  readonly effectiveOn: PlainDate | null
}

const STARS = [3, 4, 5] as const
/** Certificate, name, star, producer, day. */
const PARTS = 5

/** One line "giấy; tên; sao; chủ thể; ngày hiệu lực"; `null` = it cannot be read, or corrects nothing. */
function furtherLine(typed: string): FurtherLine | null {
  const parts = typed.split(';').map(part => part.trim())
  const [certificate = '', name = '', stars = '', producer = '', day = ''] = parts
  const read = readCode(certificate)
  const maker = readCode(producer)
  const star = STARS.find(each => String(each) === stars) ?? null
  const effectiveOn = day === '' ? null : parseTypedDate(day)
  if (parts.length > PARTS || read?.kind !== 'certificate') return null
  if (stars !== '' && star === null) return null
  if (producer !== '' && maker?.kind !== 'producer') return null
  if (day !== '' && effectiveOn === null) return null
  if ([name, stars, producer, day].every(part => part === '')) return null
  return { certificateCode: read.code, name: name || null, star, producerCode: maker?.code ?? null, effectiveOn }
}

/** Further lines of a correction, one certificate a line; `null` = one of them cannot be read, or one certificate stands there twice. */
export function furtherLines(typed: string | null): readonly FurtherLine[] | null {
  const lines = (typed ?? '')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(furtherLine)
  const read = lines.filter(line => line !== null)
  const codes = new Set(read.map(({ certificateCode }) => certificateCode))
  return read.length === lines.length && codes.size === read.length ? read : null
}
