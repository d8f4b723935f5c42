import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifyHistory } from '@/lib/queries/history/verify-history'
import { keepFile } from '@/lib/services/files'
import { type Command, type Outcome, typedPath } from '../commands/command'
import { loadTables, type Manifest, readManifest, sha256Of, tableFile } from '../database/backup'

/** Everything the manifest lists is there and is what it was: nothing is loaded before. */
async function check(folder: string, manifest: Manifest): Promise<void> {
  const broken: string[] = []
  for (const { name, sha256 } of manifest.tables) {
    const file = tableFile(folder, name)
    if (!existsSync(file) || (await sha256Of(file)) !== sha256) broken.push(`tables/${name}`)
  }
  for (const sha256 of manifest.files) {
    const file = join(folder, 'files', sha256)
    if (!existsSync(file) || (await sha256Of(file)) !== sha256) broken.push(`files/${sha256}`)
  }
  if (broken.length > 0) throw new Error(`Bản sao lưu đã hỏng hoặc bị sửa, chưa khôi phục gì: ${broken.join(', ')}.`)
}

const command: Command = {
  summary: 'khôi phục một bản sao lưu vào một sổ trống',
  usage: [
    'restore THƯ-MỤC [--json]',
    '',
    'Kiểm tra từng tệp theo bản kê, nạp tất cả hoặc không gì cả, rồi kiểm tra lại toàn bộ nhật ký.',
    'Sổ đích phải trống: OCOP_DATA_DIR tới một thư mục mới (hoặc DATABASE_URL tới một cơ sở dữ liệu mới), không npm start trước.'
  ].join('\n'),
  needsDatabase: true,
  async run([typed]): Promise<Outcome> {
    if (typed === undefined) return { ok: false, text: 'Cần viết: npm run ocop -- restore THƯ-MỤC', json: null }
    const folder = typedPath(typed)
    const manifest = readManifest(folder)
    await check(folder, manifest)
    await loadTables(process.env['DATABASE_OWNER_URL'] ?? '', folder, manifest)
    for (const sha256 of manifest.files) {
      const bytes = new Uint8Array(readFileSync(join(folder, 'files', sha256)))
      if ((await keepFile(bytes)) !== sha256) throw new Error(`Tệp ${sha256} không giữ được nguyên vẹn.`)
    }
    const history = await verifyHistory()
    const whole = history.firstWrong === null && history.head === manifest.history.head
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    return {
      ok: whole,
      text: whole
        ? `Đã khôi phục ${rows} dòng và ${manifest.files.length} tệp; nhật ký nguyên vẹn: ${history.entries} mục.`
        : 'Đã khôi phục, nhưng nhật ký không khớp với bản sao lưu: đừng dùng sổ này.',
      json: { rows, files: manifest.files.length, history }
    }
  }
}

export default command
