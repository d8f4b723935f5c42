import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Environment, readEnv } from '@/lib/services/env'
import { environmentProblems } from '@/lib/text/environment'
import type { Command, Outcome } from '../commands/command'
import { bundledBinaries } from '../database/binaries'
import { migrationsIn } from '../database/migrator'
import { connected } from '../database/roles'
import { isBuilt } from '../start/build'
import { type Running, runningIn } from '../start/running'

/** One thing looked at, and how it is. */
interface Finding {
  readonly check: string
  readonly ok: boolean
  readonly detail: string
}

const GIB = 1024 ** 3
const LEAST_FREE_GIB = 1

function environmentFinding(): { readonly finding: Finding; readonly environment: Environment | null } {
  const read = readEnv(process.env)
  const detail = read.ok ? 'đúng' : environmentProblems(read.refusal.problems)
  return { finding: { check: 'biến môi trường', ok: read.ok, detail }, environment: read.ok ? read.value : null }
}

function folderFindings(dataDir: string): Finding[] {
  const check = 'thư mục dữ liệu'
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.R_OK | constants.W_OK)
  } catch {
    return [{ check, ok: false, detail: `không ghi được vào ${dataDir}` }]
  }
  const { bavail, bsize } = statfsSync(dataDir)
  const free = (bavail * bsize) / GIB
  const secrets = ['secrets.json', 'accounts.json', 'running.json']
    .map(name => join(dataDir, name))
    .filter(file => existsSync(file) && (statSync(file).mode & 0o077) !== 0 && process.platform !== 'win32')
  return [
    { check, ok: true, detail: dataDir },
    { check: 'dung lượng trống', ok: free >= LEAST_FREE_GIB, detail: `${free.toFixed(1).replace('.', ',')} GiB` },
    {
      check: 'tệp bí mật',
      ok: secrets.length === 0,
      detail: secrets.length === 0 ? 'chỉ chủ sở hữu đọc được' : `người khác đọc được: ${secrets.join(', ')}`
    }
  ]
}

async function databaseFindings({ servingUrl, ownerUrl }: Running): Promise<Finding[]> {
  try {
    const applied = await connected(ownerUrl, client =>
      client.query<{ name: string }>(
        'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL'
      )
    )
    const have = new Set(applied.rows.map(({ name }) => name))
    const missing = migrationsIn('prisma/migrations').filter(({ name }) => !have.has(name))
    const { rows } = await connected(servingUrl, client =>
      client.query<{ version: string; superuser: boolean; owns: boolean }>(
        `SELECT current_setting('server_version') AS version, r.rolsuper AS superuser,
                EXISTS (SELECT FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS owns
           FROM pg_roles r WHERE r.rolname = current_user`
      )
    )
    const serving = rows[0]
    const tooStrong = serving === undefined || serving.superuser || serving.owns
    return [
      { check: 'PostgreSQL', ok: true, detail: serving?.version ?? '' },
      {
        check: 'cấu trúc dữ liệu',
        ok: missing.length === 0,
        detail: missing.length === 0 ? 'mới nhất' : `còn ${missing.length} bước chưa áp dụng: chạy lại npm start`
      },
      {
        check: 'vai trò phục vụ',
        ok: !tooStrong,
        detail: tooStrong ? 'có quyền của chủ sở hữu, sửa được lịch sử' : 'chỉ được thêm, không sửa được lịch sử'
      }
    ]
  } catch (error) {
    return [{ check: 'PostgreSQL', ok: false, detail: error instanceof Error ? error.message : String(error) }]
  }
}

async function webFinding({ baseUrl }: Running): Promise<Finding> {
  const check = 'máy chủ web'
  try {
    const { status } = await fetch(`${baseUrl}/api/health/ready`, { signal: AbortSignal.timeout(10_000) })
    return { check, ok: status === 200, detail: `${baseUrl} trả lời ${status}` }
  } catch {
    return { check, ok: false, detail: `${baseUrl} không trả lời` }
  }
}

async function examine(): Promise<Finding[]> {
  const { finding, environment } = environmentFinding()
  const findings = [{ check: 'Node.js', ok: true, detail: process.versions.node }, finding]
  if (environment === null) return findings
  findings.push(...folderFindings(environment.dataDir))
  if (environment.databaseUrl === null)
    findings.push({
      check: 'PostgreSQL đi kèm',
      ok: bundledBinaries('18') !== null,
      detail: bundledBinaries('18') ?? `không có cho ${process.platform}-${process.arch}: đặt DATABASE_URL`
    })
  findings.push({ check: 'ứng dụng', ok: true, detail: isBuilt('.next') ? 'đã dựng' : 'sẽ được dựng khi npm start' })
  const running = runningIn(environment.dataDir)
  if (running === null) return [...findings, { check: 'đang chạy', ok: true, detail: 'không; npm start để chạy' }]
  return [...findings, await webFinding(running), ...(await databaseFindings(running))]
}

async function run(): Promise<Outcome> {
  const findings = await examine()
  const ok = findings.every(finding => finding.ok)
  const lines = findings.map(finding => `${finding.ok ? '✓' : '✗'} ${finding.check}: ${finding.detail}`)
  return { ok, text: lines.join('\n'), json: { ok, findings } }
}

const doctor: Command = {
  summary: 'khám máy và sổ đăng ký: cái gì đúng, cái gì cần sửa',
  usage: 'npm run ocop -- doctor [--json]',
  needsDatabase: false,
  run
}

export default doctor
