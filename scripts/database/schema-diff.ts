import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type ColumnType, ColumnTypeEnum, type SqlQuery, type SqlResultSet } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import { Pool } from 'pg'

/**
 * Prisma's schema engine as WebAssembly, so that its native binary need not be downloaded. It looks at a database through a
 * driver adapter; @prisma/adapter-pg cannot read the catalog's internal type "char", so this one reads it itself.
 */
interface Glue {
  readonly SchemaEngine: typeof SchemaEngine
  __wbg_set_wasm(exports: WebAssembly.Exports): void
}

type Reader = (text: string) => unknown

/** The elements of an array of plain names or numbers, as PostgreSQL writes it. */
const elements = (text: string): string[] => (text === '{}' ? [] : text.slice(1, -1).split(','))

/** How the catalog's columns are read: by type, the engine's name for it and the value it expects. */
const COLUMNS: Readonly<Record<number, readonly [ColumnType, Reader]>> = {
  16: [ColumnTypeEnum.Boolean, text => text === 't'],
  18: [ColumnTypeEnum.Character, text => text],
  19: [ColumnTypeEnum.Text, text => text],
  20: [ColumnTypeEnum.Int64, text => text],
  21: [ColumnTypeEnum.Int32, Number],
  23: [ColumnTypeEnum.Int32, Number],
  25: [ColumnTypeEnum.Text, text => text],
  26: [ColumnTypeEnum.Int64, text => text],
  1003: [ColumnTypeEnum.TextArray, text => elements(text)],
  1005: [ColumnTypeEnum.Int32Array, text => elements(text).map(Number)],
  1007: [ColumnTypeEnum.Int32Array, text => elements(text).map(Number)],
  1009: [ColumnTypeEnum.TextArray, text => elements(text)],
  1043: [ColumnTypeEnum.Text, text => text]
}

const columnOf = (type: number): readonly [ColumnType, Reader] => {
  const column = COLUMNS[type]
  if (!column) throw new Error(`the schema engine asked for a column of type ${type}, which nobody taught it to read`)
  return column
}

async function catalogRows(pool: Pool, { sql, args }: SqlQuery): Promise<SqlResultSet> {
  const result = await pool.query<(string | null)[]>({
    text: sql,
    values: [...args],
    rowMode: 'array',
    types: { getTypeParser: () => (text: string) => text }
  })
  const columns = result.fields.map(({ dataTypeID }) => columnOf(dataTypeID))
  return {
    columnNames: result.fields.map(({ name }) => name),
    columnTypes: columns.map(([type]) => type),
    rows: result.rows.map(row => row.map((text, at) => (text === null ? null : columns[at]?.[1](text))))
  }
}

const never = (what: string) => async () => {
  throw new Error(`comparing schemas only reads: ${what}`)
}

/** The little of a driver adapter that looking at a catalog takes. */
function catalogAdapter(databaseUrl: string): object {
  const connect = async () => {
    const pool = new Pool({ connectionString: databaseUrl, max: 1 })
    pool.on('error', () => undefined)
    return {
      provider: 'postgres',
      adapterName: 'catalog',
      queryRaw: (query: SqlQuery) => catalogRows(pool, query),
      executeRaw: never('executeRaw'),
      executeScript: never('executeScript'),
      startTransaction: never('startTransaction'),
      getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
      dispose: () => pool.end()
    }
  }
  return { provider: 'postgres', adapterName: 'catalog', connect, connectToShadowDb: never('connectToShadowDb') }
}

async function instantiate(): Promise<Glue> {
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (text: string) => console.error(text) } })
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const glue = (await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href)) as Glue &
    WebAssembly.ModuleImports
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')))
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(exports)
  ;(exports.__wbindgen_start as () => void)()
  return glue
}

let loading: Promise<Glue> | null = null

/** One instance for the process: the package keeps its state in the module that binds it. */
const loadEngine = (): Promise<Glue> => {
  loading ??= instantiate()
  return loading
}

/** The SQL that would bring a database to what the schema file says; empty when they agree. */
export async function schemaDiff(databaseUrl: string, schemaFile = 'prisma/schema.prisma'): Promise<string> {
  const { bindMigrationAwareSqlAdapterFactory } = await import('@prisma/driver-adapter-utils')
  const factory = bindMigrationAwareSqlAdapterFactory(
    catalogAdapter(databaseUrl) as Parameters<typeof bindMigrationAwareSqlAdapterFactory>[0]
  )
  const { SchemaEngine } = await loadEngine()
  const path = resolve(schemaFile)
  const schema = { content: readFileSync(path, 'utf8'), path }
  const engine = await SchemaEngine.new({ datamodels: [[path, schema.content]] }, () => undefined, factory)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: [schema], configDir: dirname(path) },
      to: { tag: 'schemaDatamodel', files: [schema] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] }
    })
    const sql = stdout ?? ''
    return sql.includes('-- This is an empty migration') ? '' : sql.trim()
  } finally {
    engine.free()
  }
}
