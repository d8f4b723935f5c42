import { verifyHistory } from '@/lib/queries/history/verify-history'
import type { Command } from '../commands/command'

const command: Command = {
  summary: 'kiểm tra nhật ký: mọi mục còn nguyên, không thiếu số',
  usage: 'log verify',
  needsDatabase: true,
  async run(args) {
    if (args[0] !== 'verify') return { ok: false, text: 'Cần viết: npm run ocop -- log verify', json: null }
    const found = await verifyHistory()
    const text =
      found.firstWrong === null
        ? `Nhật ký nguyên vẹn: ${found.entries} mục, mắt xích cuối ${found.head}.`
        : `Nhật ký đã bị sửa: mục ${found.firstWrong} không khớp với các mục trước nó.`
    return { ok: found.firstWrong === null, text, json: found }
  }
}

export default command
