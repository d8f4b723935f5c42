import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The folder of kept papers, beside the registry's other data. */
const folder = (): string => join(resolve(process.env.OCOP_DATA_DIR?.trim() || '.data'), 'files')

const SHA = /^[0-9a-f]{64}$/

/** Keeps bytes under their own SHA-256, once however often they come, and answers it. Nothing is ever overwritten. */
export async function keepFile(bytes: Uint8Array): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const path = join(folder(), sha256)
  if (await isKept(path)) return sha256
  await mkdir(folder(), { recursive: true, mode: 0o700 })
  const half = `${path}.${randomUUID()}`
  await writeFile(half, bytes, { mode: 0o600, flag: 'wx' })
  await rename(half, path)
  return sha256
}

async function isKept(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** The bytes kept under a SHA-256; `null` when they are not here. */
export async function keptFile(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!SHA.test(sha256)) return null
  const path = join(folder(), sha256)
  return (await isKept(path)) ? new Uint8Array(await readFile(path)) : null
}
