import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keptFile } from '@/lib/services/files'
import { type Command, type Outcome, typedPath } from '../commands/command'
import { dumpTables, type Manifest, writeManifest } from '../database/backup'
import { operatorContext } from '../operator'

async function savePapers(
  folder: string,
  papers: readonly string[]
): Promise<Pick<Manifest, 'files' | 'missingFiles'>> {
  mkdirSync(join(folder, 'files'), { mode: 0o700 })
  const files: string[] = []
  const missingFiles: string[] = []
  for (const sha256 of papers) {
    const bytes = await keptFile(sha256)
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) missingFiles.push(sha256)
    else {
      writeFileSync(join(folder, 'files', sha256), bytes, { mode: 0o600 })
      files.push(sha256)
    }
  }
  return { files, missingFiles }
}

/** The folder appears whole or not at all. */
async function take(folder: string): Promise<Manifest> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Error(`${folder} đã có nội dung. Chọn một thư mục mới cho mỗi lần sao lưu.`)
  const half = `${folder}.${process.pid}.part`
  mkdirSync(half, { recursive: true, mode: 0o700 })
  try {
    const { papers, ...dumped } = await dumpTables(process.env['DATABASE_OWNER_URL'] ?? '', half)
    const { at } = await operatorContext()
    const manifest: Manifest = { ...dumped, takenAt: at.toISOString(), ...(await savePapers(half, papers)) }
    writeManifest(half, manifest)
    rmSync(folder, { recursive: true, force: true })
    renameSync(half, folder)
    return manifest
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw error
  }
}

const command: Command = {
  summary: 'sao lưu toàn bộ sổ vào một thư mục',
  usage: [
    'backup THƯ-MỤC [--json]',
    '',
    'Ghi mọi bảng trong một giao dịch (người dùng vẫn làm việc bình thường), mọi tệp PDF và một bản kê có SHA-256.',
    'Thư mục chứa cả mật khẩu đã băm và dữ liệu cá nhân: giữ nó như giữ chính sổ. Khôi phục bằng restore.'
  ].join('\n'),
  needsDatabase: true,
  async run([typed]): Promise<Outcome> {
    if (typed === undefined) return { ok: false, text: 'Cần viết: npm run ocop -- backup THƯ-MỤC', json: null }
    const folder = typedPath(typed)
    const manifest = await take(folder)
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0)
    const told = `Đã sao lưu ${manifest.tables.length} bảng, ${rows} dòng và ${manifest.files.length} tệp vào ${folder}.`
    const missing = manifest.missingFiles.length
    return {
      ok: missing === 0,
      text:
        missing === 0 ? told : `${told}\nNhưng thiếu ${missing} tệp mà sổ có ghi: ${manifest.missingFiles.join(', ')}`,
      json: {
        folder,
        tables: manifest.tables.length,
        rows,
        files: manifest.files.length,
        missing,
        history: manifest.history
      }
    }
  }
}

export default command
