import { type Environment, readEnv } from '@/lib/services/env'
import { environmentProblems } from '@/lib/text/environment'
import { holdRegistryLock } from '../setup/hold-registry.mjs'
import { openDatabase } from '../start/database'
import { runningIn } from '../start/running'
import { secretsIn } from '../start/secrets'

/** The environment, or one sentence that lists what is wrong with it. */
export function validEnvironment(): Environment {
  const read = readEnv(process.env)
  if (!read.ok) throw new Error(environmentProblems(read.refusal.problems))
  return read.value
}

/**
 * Points this process at the registry's database: the running one, or, when none runs, one opened for the time of the
 * command. Answers how to let go of it.
 */
export async function attachDatabase(): Promise<() => Promise<void>> {
  const environment = validEnvironment()
  const use = (servingUrl: string, ownerUrl: string) => {
    process.env.DATABASE_URL = servingUrl
    process.env.DATABASE_OWNER_URL = ownerUrl
    process.env.OCOP_DATA_DIR = environment.dataDir
  }
  const running = runningIn(environment.dataDir)
  if (running !== null) {
    use(running.servingUrl, running.ownerUrl)
    process.env.OCOP_BASE_URL ??= running.baseUrl
    return async () => undefined
  }
  holdRegistryLock()
  const database = await openDatabase(environment, secretsIn(environment.dataDir), line => console.error(line))
  use(database.servingUrl, database.ownerUrl)
  return database.stop
}
