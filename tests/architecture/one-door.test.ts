import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

const DOORS = {
  'actions.ts': {
    maker: 'defineAction',
    from: '@/lib/web/define-action',
    says: ['name', 'access', 'schema', 'idempotent', 'done']
  },
  'route.ts': { maker: 'defineRoute', from: '@/lib/web/define-route', says: ['name', 'access', 'schema', 'idempotent'] }
} as const

type DoorFile = keyof typeof DOORS

/** What Next reads of a route beside its methods. Plain values cannot let anybody in. */
const ROUTE_SETTINGS = new Set([
  'dynamic',
  'runtime',
  'revalidate',
  'maxDuration',
  'fetchCache',
  'preferredRegion',
  'dynamicParams'
])

function filesUnder(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
}

const parse = (path: string, text: string) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)

const directives = (statements: readonly ts.Statement[]): string[] =>
  statements
    .filter(ts.isExpressionStatement)
    .map(({ expression }) => expression)
    .filter(ts.isStringLiteral)
    .map(({ text }) => text)

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)

function importedFrom(source: ts.SourceFile, name: string): string | null {
  for (const statement of source.statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
    const bindings = statement.importClause?.namedBindings
    const names = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
    if (names.some(element => element.name.text === name && element.propertyName === undefined))
      return statement.moduleSpecifier.text
  }
  return null
}

const isPlain = (expression: ts.Expression | undefined): boolean =>
  expression !== undefined &&
  (ts.isStringLiteral(expression) ||
    ts.isNumericLiteral(expression) ||
    ['true', 'false'].includes(expression.getText()))

/** What is wrong with one exported constant; `null` when it is a door or a setting. */
function faultOf({ name, initializer }: ts.VariableDeclaration, source: ts.SourceFile, kind: DoorFile): string | null {
  const { maker, from, says } = DOORS[kind]
  const called = name.getText()
  if (kind === 'route.ts' && ROUTE_SETTINGS.has(called) && isPlain(initializer)) return null
  if (!initializer || !ts.isCallExpression(initializer) || initializer.expression.getText() !== maker)
    return `${called} is not made by ${maker}`
  if (importedFrom(source, maker) !== from) return `${maker} is not the one of ${from}`
  const [definition] = initializer.arguments
  if (!definition || !ts.isObjectLiteralExpression(definition)) return `${called} is not defined where it stands`
  const said = definition.properties.flatMap(property => (property.name ? [property.name.getText()] : []))
  const missing = says.filter(word => !said.includes(word))
  return missing.length === 0 ? null : `${called} does not say ${missing.join(', ')}`
}

/** Whether a function, wherever it stands in the file, is an action of its own. */
function hasInnerAction(node: ts.Node): boolean {
  if (ts.isBlock(node) && directives(node.statements).includes('use server')) return true
  return ts.forEachChild(node, child => hasInnerAction(child) || undefined) ?? false
}

/** What is wrong with what one statement exports. */
function exportFaults(statement: ts.Statement, source: ts.SourceFile, kind: DoorFile): string[] {
  if (ts.isExportAssignment(statement)) return ['exports what it does not make']
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly ? [] : ['exports what it does not make']
  if (!isExported(statement) || ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement)) return []
  if (!ts.isVariableStatement(statement)) return ['exports a function or class of its own']
  return statement.declarationList.declarations.flatMap(declaration => faultOf(declaration, source, kind) ?? [])
}

/** Everything wrong with the doors of one file. */
function faultsIn(path: string, text: string): string[] {
  const kind = (Object.keys(DOORS) as DoorFile[]).find(name => path.endsWith(`/${name}`))
  const source = parse(path, text)
  const serves = directives(source.statements).includes('use server')
  return [
    ...(hasInnerAction(source) ? ['has an action inside a function'] : []),
    ...(serves && kind !== 'actions.ts' ? ['is a file of actions under another name'] : []),
    ...(kind === 'actions.ts' && !serves ? ["does not begin with 'use server'"] : []),
    ...(kind ? source.statements.flatMap(statement => exportFaults(statement, source, kind)) : [])
  ]
}

const sources = ['app', 'components', 'lib'].flatMap(filesUnder).filter(path => !path.startsWith('lib/data/generated'))
const doors = sources.filter(path => /\/(?:actions|route)\.tsx?$/.test(path))

describe('One door', () => {
  test('every form and every route goes through it', () => {
    const faults = sources.flatMap(path => faultsIn(path, readFileSync(path, 'utf8')).map(fault => `${path}: ${fault}`))
    expect(faults).toEqual([])
  })

  test('there are doors to look at, each with a name of its own', () => {
    const names = doors.flatMap(path =>
      [...readFileSync(path, 'utf8').matchAll(/define(?:Action|Route)(?:<[^(]*>)?\(\s*\{\s*name: '([^']+)'/g)].map(
        ([, name]) => name
      )
    )
    expect(names.length).toBeGreaterThan(5)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('doors are files of their own kind: no actions.tsx, no route.tsx', () =>
    expect(doors.filter(path => path.endsWith('.tsx'))).toEqual([]))
})

const ACTION_IMPORT = "'use server'\nimport { defineAction } from '@/lib/web/define-action'\n"
const SAID = "{ name: 'a.b', access: 'anyone', schema, idempotent: true, done }"

describe('A planted way around the door is found', () => {
  test.each([
    ['a plain action', 'app/x/actions.ts', "'use server'\nexport async function go() {}"],
    ['an arrow', 'app/x/actions.ts', "'use server'\nexport const go = async () => {}"],
    ['a default export', 'app/x/actions.ts', `${ACTION_IMPORT}export default defineAction(${SAID}, work)`],
    ['a re-export', 'app/x/actions.ts', "'use server'\nexport { go } from './elsewhere'"],
    [
      'a namesake',
      'app/x/actions.ts',
      `'use server'\nimport { defineAction } from './mine'\nexport const go = defineAction(${SAID}, work)`
    ],
    [
      'no scope',
      'app/x/actions.ts',
      `${ACTION_IMPORT}export const go = defineAction({ name: 'a', schema, idempotent: true, done }, work)`
    ],
    [
      'a definition from elsewhere',
      'app/x/actions.ts',
      `${ACTION_IMPORT}export const go = defineAction(definition, work)`
    ],
    [
      'no directive',
      'app/x/actions.ts',
      `import { defineAction } from '@/lib/web/define-action'\nexport const go = defineAction(${SAID}, work)`
    ],
    [
      'an action inside a component',
      'app/x/page.tsx',
      "export default function Page() { async function go() { 'use server' } }"
    ],
    ['actions under another name', 'app/x/save.ts', "'use server'\nexport const go = async () => {}"],
    ['a plain route', 'app/x/route.ts', 'export function GET() {}'],
    [
      'routes by destructuring',
      'app/x/route.ts',
      "import { defineRoute } from '@/lib/web/define-route'\nexport const { GET } = make()"
    ]
  ])('%s', (_, path, text) => expect(faultsIn(path, text)).not.toEqual([]))

  test.each([
    ['an action', 'app/x/actions.ts', `${ACTION_IMPORT}export const go = defineAction(${SAID}, work)`],
    [
      'a route with a setting',
      'app/x/route.ts',
      `import { defineRoute } from '@/lib/web/define-route'\nexport const dynamic = 'force-dynamic'\nexport const GET = defineRoute({ name: 'a.b', access: 'anyone', schema: null, idempotent: true }, work)`
    ]
  ])('%s that goes through it is not', (_, path, text) => expect(faultsIn(path, text)).toEqual([]))
})
