import { parseArgs } from 'node:util'
import { isInForce } from '@/lib/ocop/certificate/verdict'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type CertificateView, certificateByCode } from '@/lib/queries/registry/certificate'
import { decisionsHeld } from '@/lib/queries/registry/coverage'
import { certificatesNumbered } from '@/lib/queries/registry/look-up'
import { isReservedCertificate } from '@/lib/queries/registry/reserved-certificate'
import { verdictSentence } from '@/lib/text/certificate-status'
import { dateText } from '@/lib/text/dates'
import { parseTypedDate } from '@/lib/text/parse'
import { text } from '@/lib/text/text'
import { readCheckedText } from '@/lib/web/checked-text'
import type { Command, Outcome } from '../commands/command'
import { operatorContext } from '../operator'

const t = text('vi')

const failed = (sentence: string): Outcome => ({ ok: false, text: sentence, json: { error: sentence } })

function dayOf(typed: string | undefined, today: PlainDate): PlainDate {
  if (typed === undefined) return today
  const day = parseTypedDate(typed)
  if (day === null)
    throw new Error(`"${typed}" không phải là một ngày có thật. Viết ngày/tháng/năm hoặc năm-tháng-ngày.`)
  return day
}

/** The certificates that a scanned or typed text means: one of our codes, an address with one in it, or a number. */
async function certificatesMeant(
  typed: string
): Promise<{ readonly codes: readonly string[] } | { readonly no: string }> {
  const { text: read } = readCheckedText(typed, null)
  switch (read.kind) {
    case 'code':
      return read.of === 'certificate'
        ? { codes: [read.code] }
        : { no: `${read.code} là mã của sổ nhưng không phải mã giấy chứng nhận.` }
    case 'mistyped':
      return { no: t('check.unknownMistyped', { code: read.code }) }
    case 'number': {
      const found = await certificatesNumbered(read.value)
      return { codes: found.flatMap(each => (each.kind === 'certificate' ? [each.code] : [])) }
    }
    default:
      return { no: `"${typed.slice(0, 100)}" không phải là mã hay số của một giấy chứng nhận.` }
  }
}

const line = (found: CertificateView): string =>
  [
    `${found.code}: ${verdictSentence(found)}`,
    `  ${found.product.name ?? t('product.unnamed')}; ${found.producer?.name ?? '…'}; ${found.place}`
  ].join('\n')

const shown = (found: CertificateView) => ({
  code: found.code,
  number: found.number,
  verdict: found.verdict,
  valid: isInForce(found.verdict),
  star: found.star,
  product: found.product,
  producer: found.producer,
  effectiveOn: found.effectiveOn,
  expiresOn: found.expiresOn,
  endedOn: found.endedOn,
  supersededBy: found.successor?.code ?? null
})

async function unknown(typed: string, codes: readonly string[], on: PlainDate): Promise<Outcome> {
  const [code = typed.slice(0, 100)] = codes
  const held = await decisionsHeld()
  const reserved = await isReservedCertificate(code)
  const sentence = reserved ? t('check.reservedSentence', { code }) : t('check.unknownSentence', { code })
  return {
    ok: false,
    text: `${sentence} ${t('check.coverageHeldAll', { count: held })}`,
    json: { valid: false, on, reserved, certificates: [], decisionsHeld: held }
  }
}

const command: Command = {
  summary: 'kiểm tra một giấy chứng nhận: như trang kiểm tra trả lời',
  usage: [
    'verify MÃ [--on NGÀY] [--json]',
    '',
    '  MÃ    mã giấy chứng nhận (GCN-…), nội dung mã QR, địa chỉ trang kiểm tra, hoặc số giấy chứng nhận',
    '  --on  vào ngày này, ví dụ 26/11/2021; không có thì hôm nay',
    '',
    'Mã thoát 0: mọi giấy tìm được còn hiệu lực vào ngày ấy. Khác 0: không còn, chưa có, chưa xác định được, hoặc sổ không có.'
  ].join('\n'),
  needsDatabase: true,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { on: { type: 'string' } }
    })
    const typed = positionals.join(' ')
    if (typed === '') return failed('Cần viết: npm run ocop -- verify MÃ [--on NGÀY]')
    const { today } = await operatorContext()
    const on = dayOf(values.on, today)
    const meant = await certificatesMeant(typed)
    if ('no' in meant) return failed(meant.no)
    const found: CertificateView[] = []
    for (const code of meant.codes) {
      const certificate = await certificateByCode(code, on, today)
      if (certificate !== null) found.push(certificate)
    }
    if (found.length === 0) return unknown(typed, meant.codes, on)
    const valid = found.every(({ verdict }) => isInForce(verdict))
    const day = on === today ? t('check.today', { day: dateText(on) }) : t('check.onDay', { day: dateText(on) })
    return {
      ok: valid,
      text: [`${day}:`, ...found.map(line)].join('\n'),
      json: { valid, on, certificates: found.map(shown) }
    }
  }
}

export default command
