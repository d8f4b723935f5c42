import { migrationsIn } from '../database/migrator'
import { runNode, toolScript, type Variables } from '../start/tools'

/** Where tests build the application: beside the running registry's build, never over it. */
export const TEST_BUILD = '.next-test'

/** One check that passes or fails as a whole. */
export interface Check {
  readonly name: string
  run(): Promise<{ readonly code: number; readonly output: string }>
}

const tool = (name: string, script: string, args: readonly string[], env: Variables = {}): Check => ({
  name,
  run: () => runNode([script, ...args], { env })
})

const types: Check = {
  name: 'types',
  run: async () => {
    const env = { OCOP_BUILD_DIR: TEST_BUILD }
    const routes = await runNode([toolScript('next'), 'typegen'], { env })
    return routes.code === 0 ? runNode([toolScript('typescript', 'tsc'), '-p', '.']) : routes
  }
}

/** The founding migrations create everything in an empty database, where no rule about locks has a meaning. */
const FOUNDED = '20261125'

const migrations: Check = {
  name: 'migrations',
  run: async () => {
    const later = migrationsIn('prisma/migrations').filter(({ name }) => name > FOUNDED)
    const files = later.map(({ name }) => `prisma/migrations/${name}/migration.sql`)
    if (files.length === 0) return { code: 0, output: '' }
    return runNode([toolScript('squawk-cli', 'squawk'), '--config', '.squawk.toml', ...files])
  }
}

/** Everything that can be said about the code without running it. */
export const staticChecks = (): readonly Check[] => [
  types,
  tool('lint and format', toolScript('@biomejs/biome', 'biome'), ['check', '--error-on-warnings', '.']),
  tool('arrows', toolScript('dependency-cruiser', 'depcruise'), [
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err-long',
    'app',
    'components',
    'lib',
    'prisma',
    'scripts',
    'tests'
  ]),
  tool('dead code', toolScript('knip'), ['--no-progress', '--no-config-hints']),
  migrations
]
