import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** For every rule, a file that breaks it, by what it imports. */
const PLANTED: Readonly<Record<string, readonly (readonly [file: string, ...imports: string[]])[]>> = {
  'no-circular': [['lib/ocop/planted/left.ts', './right']],
  'no-unresolvable': [['lib/text/planted-nowhere.ts', './there-is-no-such-file']],
  'core-imports-only-core': [
    ['lib/ocop/planted-data.ts', '@/lib/data/target'],
    ['lib/ocop/planted-node.ts', 'node:crypto'],
    ['lib/ocop/planted-npm.ts', 'zod']
  ],
  'text-layer': [['lib/text/planted.ts', '@/lib/services/target']],
  'data-layer': [['lib/data/planted.ts', '@/lib/services/target']],
  'service-layer': [['lib/services/planted.ts', '@/lib/data/target']],
  'query-layer': [['lib/queries/planted.ts', '@/lib/use-cases/target']],
  'use-case-layer': [['lib/use-cases/planted.ts', '@/lib/queries/target']],
  'web-layer': [
    ['lib/web/planted.ts', '@/lib/use-cases/target'],
    ['lib/web/planted-drawing.ts', '@/components/target']
  ],
  'web-api-layer': [['lib/web/api/planted.ts', '@/lib/use-cases/target']],
  'web-api-knows-no-next': [['lib/web/api/planted-next.ts', 'next/server']],
  'component-layer': [
    ['components/planted.ts', '@/lib/queries/target'],
    ['components/planted-web.ts', '@/lib/web/target']
  ],
  'page-layer': [
    ['app/planted/page.ts', '@/lib/use-cases/target'],
    ['app/planted/form.ts', '@/lib/services/target'],
    ['app/planted/layout.ts', '@/lib/data/target']
  ],
  'action-layer': [['app/planted/actions.ts', '@/lib/data/target']],
  'route-layer': [['app/planted/route.ts', '@/lib/data/target']],
  'edge-layer': [['proxy.ts', '@/lib/queries/target']],
  'script-layer': [['scripts/planted.ts', '@/app/target']],
  'nothing-imports-the-edge': [['lib/services/planted-edge.ts', '@/scripts/target']],
  'nothing-ships-tests': [['lib/web/planted-test.ts', '@/tests/target']],
  'prisma-stays-in-data': [
    ['lib/use-cases/planted-prisma.ts', '@prisma/client'],
    ['app/planted-prisma/route.ts', '@/lib/data/generated/client']
  ],
  'next-stays-at-the-edge': [
    ['lib/queries/planted-next.ts', 'next/cache'],
    ['lib/use-cases/planted-react.ts', 'react']
  ],
  'words-without-react': [['lib/text/planted-react.ts', 'use-intl/react']]
}

/** One file in every folder, for the planted ones to import. */
const TARGETS = [
  'app/target.ts',
  'components/target.ts',
  'lib/data/target.ts',
  'lib/data/generated/client.ts',
  'lib/queries/target.ts',
  'lib/services/target.ts',
  'lib/use-cases/target.ts',
  'lib/web/target.ts',
  'scripts/target.ts',
  'tests/target.ts'
]

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[]
  }
}

const root = resolve('.')
let house: string
let caught: Map<string, Set<string>>

const write = (file: string, content: string) => {
  mkdirSync(dirname(join(house, file)), { recursive: true })
  writeFileSync(join(house, file), content)
}

function violations(): Report['summary']['violations'] {
  const { bin } = JSON.parse(readFileSync('node_modules/dependency-cruiser/package.json', 'utf8')) as {
    bin: Record<string, string>
  }
  const script = join(root, 'node_modules/dependency-cruiser', bin.depcruise ?? '')
  const args = [script, '--config', '.dependency-cruiser.mjs', '--output-type', 'json']
  const folders = ['app', 'components', 'lib', 'scripts', 'tests', 'proxy.ts']
  const json = execFileSync(process.execPath, [...args, ...folders], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 2 ** 26
  })
  return (JSON.parse(json) as Report).summary.violations
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'ocop-arrows-'))
  cpSync('.dependency-cruiser.mjs', join(house, '.dependency-cruiser.mjs'))
  cpSync('tsconfig.json', join(house, 'tsconfig.json'))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  for (const file of TARGETS) write(file, 'export const target = 1\n')
  write('lib/ocop/planted/right.ts', "import './left'\n")
  for (const [file, ...imports] of Object.values(PLANTED).flat())
    write(file, `${imports.map(path => `import '${path}'`).join('\n')}\nexport const planted = 1\n`)
  caught = new Map()
  for (const { from, rule } of violations()) caught.set(rule.name, (caught.get(rule.name) ?? new Set()).add(from))
})

afterAll(() => rmSync(house, { recursive: true, force: true }))

describe('every arrow of the house', () => {
  test('has a planted violation', async () => {
    const config = (await import(`${root}/.dependency-cruiser.mjs`)) as { default: { forbidden: { name: string }[] } }
    expect(config.default.forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(PLANTED).sort())
  })

  for (const [rule, files] of Object.entries(PLANTED))
    for (const [file] of files)
      test(`${rule} catches ${file}`, () => {
        expect([...(caught.get(rule) ?? [])]).toContain(file)
      })

  test('is an error, not a warning', async () => {
    const config = (await import(`${root}/.dependency-cruiser.mjs`)) as {
      default: { forbidden: { severity: string }[] }
    }
    expect(config.default.forbidden.every(({ severity }) => severity === 'error')).toBe(true)
  })
})
