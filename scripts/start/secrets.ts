import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What this registry made up for itself on its first start. */
export interface Secrets {
  /** Names this data folder for good: the serving role of an external server carries it. */
  readonly registryId: string
  readonly superuserPassword: string
  readonly ownerPassword: string
  readonly servingPassword: string
  readonly sessionSecret: string
}

const random = (bytes: number) => randomBytes(bytes).toString('hex')

/** Reads the secrets of a data folder, or makes them the first time. Only their owner may read the file. */
export function secretsIn(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json')
  if (!existsSync(file)) {
    const made: Secrets = {
      registryId: random(4),
      superuserPassword: random(24),
      ownerPassword: random(24),
      servingPassword: random(24),
      sessionSecret: random(32)
    }
    mkdirSync(dataDir, { recursive: true })
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
    try {
      linkSync(unfinished, file)
    } finally {
      rmSync(unfinished, { force: true })
    }
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}
