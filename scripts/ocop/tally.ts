import { database } from '@/lib/data/client'
import { tallyAnew } from '@/lib/data/tally'
import { type TallyDifference, tallyDifferences } from '@/lib/queries/registry/tally-differences'
import { dateText } from '@/lib/text/dates'
import type { Command, Outcome } from '../commands/command'
import { operatorContext } from '../operator'

/** A large registry is counted anew for minutes. */
const LONGEST_MS = 3_600_000

const line = ({ place, on, basis, what, tallied, counted }: TallyDifference): string =>
  `  ${place ?? 'cả nước'}, ${dateText(on)}, ${basis}: sổ đếm ghi ${tallied}, đếm từng dòng ra ${counted} (khác ở ${what.join(', ')})`

async function verify(): Promise<Outcome> {
  const { today } = await operatorContext()
  const { compared, differences } = await tallyDifferences(today)
  const ok = differences.length === 0
  return {
    ok,
    text: ok
      ? `Sổ đếm khớp với đếm từng dòng ở cả ${compared} câu hỏi.`
      : [
          `Sổ đếm khác đếm từng dòng ở ${differences.length} trên ${compared} câu hỏi:`,
          ...differences.map(line),
          'Đếm lại: npm run ocop -- tally rebuild'
        ].join('\n'),
    json: { compared, differences }
  }
}

async function rebuild(): Promise<Outcome> {
  await database().$transaction(tx => tallyAnew(tx), { timeout: LONGEST_MS })
  return verify()
}

const command: Command = {
  summary: 'so sổ đếm của thống kê với đếm từng dòng, hoặc đếm lại từ đầu',
  usage: [
    'tally verify | tally rebuild',
    '',
    '  verify   so cả nước cuối mỗi năm và mọi tỉnh hôm nay, theo cả ba cách đếm; mã thoát 1 khi có chỗ khác',
    '  rebuild  đếm lại từ đầu rồi so; trong lúc ấy không ai ghi sổ được'
  ].join('\n'),
  needsDatabase: true,
  async run(args) {
    switch (args[0]) {
      case 'verify':
        return verify()
      case 'rebuild':
        return rebuild()
      default:
        return { ok: false, text: 'Cần viết: npm run ocop -- tally verify, hoặc tally rebuild', json: null }
    }
  }
}

export default command
