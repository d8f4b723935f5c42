import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { takeLock } from './lock.mjs'

/**
 * One registry per data folder: takes its lock until this process ends. Throws one clear sentence when another one runs.
 */
export function holdRegistryLock() {
  const dataDir = resolve(process.env.OCOP_DATA_DIR?.trim() || '.data')
  try {
    mkdirSync(dirname(dataDir), { recursive: true })
    if (!existsSync(dataDir)) mkdirSync(dataDir, { mode: 0o700 })
    const holder = takeLock(join(dataDir, 'start.lock'))
    if (holder === 0) return
    throw new Error(
      `Sổ đăng ký dùng thư mục ${dataDir} đang chạy rồi (tiến trình ${holder}${addressIn(dataDir)}).\n` +
        `Dừng nó bằng Ctrl-C ở cửa sổ đã mở hoặc "kill ${holder}", hoặc chọn OCOP_DATA_DIR khác.`
    )
  } catch (error) {
    const { code, message } = /** @type {NodeJS.ErrnoException} */ (error)
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
      throw new Error(`Không ghi được vào thư mục dữ liệu ${dataDir} (${code}). Sửa quyền hoặc đặt OCOP_DATA_DIR khác.`)
    throw new Error(message)
  }
}

/** @param {string} dataDir @returns {string} */
function addressIn(dataDir) {
  try {
    return `, ${JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8')).baseUrl}`
  } catch {
    return ''
  }
}
