import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { withLock } from '../setup/lock.mjs'
import { fingerprint, isMadeFrom, remember, stampIn } from './sources'
import { runNode, toolScript, type Variables } from './tools'

const GENERATED = 'lib/data/generated'

/** Generates the database client when the schema changed. Answers whether it had to. Two commands at once do it once. */
export async function generateClient(): Promise<boolean> {
  const stamp = 'node_modules/.cache/ocop/generated-from'
  const print = fingerprint(['prisma/schema.prisma', 'package-lock.json'])
  const isNew = () => existsSync(GENERATED) && isMadeFrom(stamp, print)
  if (isNew()) return false
  mkdirSync(dirname(stamp), { recursive: true })
  return withLock(
    `${stamp}.lock`,
    holder => `Tiến trình ${holder} đang sinh lớp truy cập dữ liệu, xin chờ…`,
    async () => {
      if (isNew()) return false
      const { code, output } = await runNode([toolScript('prisma'), 'generate'])
      if (code !== 0) throw new Error(`Không sinh được lớp truy cập dữ liệu (prisma generate):\n${output}`)
      remember(stamp, print)
      return true
    }
  )
}

/** Whether the application in `buildDir` is the one the sources would give. */
export const isBuilt = (buildDir: string): boolean => isMadeFrom(stampIn(buildDir), fingerprint())

/** Builds the application into `buildDir`, unless the sources are those of the last build. */
export async function buildApplication(buildDir: string, env: Variables, show = false): Promise<void> {
  const print = fingerprint()
  if (isMadeFrom(stampIn(buildDir), print)) return
  rmSync(stampIn(buildDir), { force: true })
  const { code, output } = await runNode([toolScript('next'), 'build'], {
    show,
    env: { ...env, NODE_ENV: 'production', OCOP_BUILD_DIR: buildDir }
  })
  if (code !== 0) throw new Error(`Không dựng được ứng dụng (next build)${show ? '' : `:\n${output}`}`)
  remember(stampIn(buildDir), print)
}
