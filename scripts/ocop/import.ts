import { readFileSync } from 'node:fs'
import { actorWithLogin } from '@/lib/queries/accounts/actor'
import { refusalText } from '@/lib/text/refusals'
import { type ImportSummary, importRecords } from '@/lib/use-cases/records/import-records'
import { type Command, type Outcome, typedPath } from '../commands/command'
import { operatorContext } from '../operator'

const LABELS: Readonly<Record<keyof ImportSummary, string>> = {
  sources: 'nguồn',
  producers: 'chủ thể',
  products: 'sản phẩm',
  batches: 'đợt đánh giá',
  decisions: 'quyết định',
  lines: 'dòng công nhận',
  openingBalances: 'số dư đầu kỳ',
  referrals: 'đề nghị Trung ương',
  reportedFigures: 'số liệu báo cáo',
  events: 'sự kiện',
  targets: 'chỉ tiêu',
  pointsOfSale: 'điểm bán',
  registers: 'mục trong các sổ khác',
  support: 'khoản hỗ trợ',
  periods: 'giai đoạn',
  undertakings: 'việc của chương trình'
}

const failed = (text: string, json: unknown): Outcome => ({ ok: false, text, json })

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(typedPath(file), 'utf8'))
  } catch {
    throw new Error(`Không đọc được tệp ${file}: tệp không có hoặc không phải JSON.`)
  }
}

function told(summary: ImportSummary, dryRun: boolean): string {
  const parts = Object.entries(LABELS).flatMap(([key, label]) => {
    const count = summary[key as keyof ImportSummary]
    return count > 0 ? [`${count} ${label}`] : []
  })
  if (parts.length === 0) return 'Không có gì mới: sổ đã có các hồ sơ này.'
  return `${dryRun ? 'Nếu nạp thật sẽ thêm' : 'Đã nạp'}: ${parts.join(', ')}.`
}

async function actorNamed(login: string | undefined) {
  const context = await operatorContext()
  if (login === undefined) return context
  const actor = await actorWithLogin(login, context.today)
  if (actor === null) throw new Error(`Không có tài khoản "${login}".`)
  return { ...context, actor }
}

const command: Command = {
  summary: 'nạp một tệp hồ sơ ocop-records/1',
  usage:
    'import TỆP [--dry-run] [--as TÀI-KHOẢN]\n\n  --dry-run  kiểm tra và đếm, không ghi gì\n  --as       ghi dưới tên tài khoản này (theo quyền của tài khoản)',
  needsDatabase: true,
  async run(args) {
    const asAt = args.indexOf('--as')
    const login = asAt === -1 ? undefined : args[asAt + 1]
    const dryRun = args.includes('--dry-run')
    const [file] = args.filter((argument, index) => !argument.startsWith('--') && (asAt === -1 || index !== asAt + 1))
    if (file === undefined) return failed('Cần tên tệp: npm run ocop -- import TỆP [--dry-run] [--as TÀI-KHOẢN]', null)
    const done = await importRecords(await actorNamed(login), { records: parsed(file), dryRun })
    if (done.ok) return { ok: true, text: told(done.value, dryRun), json: { dryRun, imported: done.value } }
    const { refusal } = done
    const places = refusal.code === 'RECORDS_INVALID' ? refusal.problems : []
    return failed(
      [refusalText(refusal), ...places.map(({ path, code, detail }) => `  ${path || '(tệp)'}: ${code} ${detail}`)].join(
        '\n'
      ),
      { refusal }
    )
  }
}

export default command
