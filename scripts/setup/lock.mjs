// A lock file that names its holder, so that a lock whose holder is dead (kill -9, power cut) never blocks anyone.
import { spawnSync } from 'node:child_process'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** @typedef {{ pid: number, born: string }} Holder */

/**
 * When a process began, as its operating system writes it: a process id alone may have been given to another process.
 * `null` when there is no such process.
 * @param {number} pid @returns {string | null}
 */
export function bornAt(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EPERM') return null
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? null : `${fields[19]}`
  } catch {
    const listed = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return listed.status === 0 ? listed.stdout.trim() : 'unknown'
  }
}

/** @param {string} path @returns {Holder | null} */
function read(path) {
  try {
    const found = JSON.parse(readFileSync(path, 'utf8'))
    return typeof found?.pid === 'number' && typeof found?.born === 'string' ? found : null
  } catch {
    return null
  }
}

/**
 * The living process that holds the lock, or `null`.
 * @param {string} path @returns {number | null}
 */
export function holderOf(path) {
  const holder = read(path)
  return holder !== null && bornAt(holder.pid) === holder.born ? holder.pid : null
}

/**
 * Takes the lock for this process until it ends. Answers 0 when taken, otherwise the process id of the living holder.
 * @param {string} path @returns {number}
 */
export function takeLock(path) {
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      try {
        linkSync(mine, path)
        process.once('exit', () => releaseLock(path))
        return 0
      } catch (error) {
        if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error
      }
      const holder = holderOf(path)
      if (holder !== null) return holder
      discardStale(path)
    }
  } finally {
    rmSync(mine, { force: true })
  }
  throw new Error(`Không lấy được khoá ${path}; xoá tệp này nếu không có tiến trình nào đang chạy.`)
}

/**
 * Moves a dead holder's lock aside. Two processes may find the same dead lock: the one that moved a fresh lock puts it back.
 * @param {string} path
 */
function discardStale(path) {
  const aside = `${path}.stale.${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (holderOf(aside) !== null) {
    try {
      linkSync(aside, path)
    } catch {
      // A third process holds the lock by now; the next attempt finds it.
    }
  }
  rmSync(aside, { force: true })
}

/**
 * Gives the lock back, if this process holds it.
 * @param {string} path
 */
export function releaseLock(path) {
  if (read(path)?.pid === process.pid) rmSync(path, { force: true })
}

/**
 * Does `work` while holding the lock; waits for a living holder first, and says so once.
 * @template T
 * @param {string} path @param {(holder: number) => string} waiting @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(path, waiting, work) {
  for (let told = false; ; ) {
    const holder = takeLock(path)
    if (holder === 0) break
    if (!told) console.log(waiting(holder))
    told = true
    await sleep(250)
  }
  try {
    return await work()
  } finally {
    releaseLock(path)
  }
}
