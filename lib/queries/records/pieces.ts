import { Prisma } from '@/lib/data/generated/client'
import type { ActNumber } from '@/lib/ocop/registry/timeline'

/**
 * The pieces that the statements of the export are made of. A file names records by `ref`: here it is the public code in
 * small letters, or the owner's code and a position, so that the same registry always gives the same file.
 */

type Column = Prisma.Sql

/** The statement of one list, up to an act. */
export type Statement = (known: ActNumber) => Prisma.Sql

export const column = (name: string): Column => Prisma.raw(name)

/** A statement that a cursor is declared with takes no parameters: the act stands in it as a number. */
export const upTo = (act: Column, known: ActNumber): Prisma.Sql => Prisma.sql`${act} <= ${Prisma.raw(String(known))}`

/** A unit by its code on a day of its own: the first known one. */
export const placeOf = (unitId: Column): Prisma.Sql => Prisma.sql`(
  SELECT jsonb_build_object('level', u.level, 'code', u.code, 'on', coalesce(u.valid_from, u.valid_until - 1, DATE '2020-01-01'))
  FROM unit u WHERE u.id = ${unitId})`

export const refIn = (table: string) => {
  const from = Prisma.raw(table)
  return (id: Column): Prisma.Sql => Prisma.sql`(SELECT lower(x.code) FROM ${from} x WHERE x.id = ${id})`
}

export const producerRef = refIn('producer')
export const productRef = refIn('product')
export const batchRef = refIn('batch')
export const decisionRef = refIn('decision')
export const sourceRef = refIn('source')

export const lineRef = (id: Column): Prisma.Sql => Prisma.sql`(
  SELECT lower(coalesce(d.code, b.code)) || '.' || x.position FROM recognition_line x
  LEFT JOIN decision d ON d.id = x.decision_id LEFT JOIN opening_balance b ON b.id = x.opening_balance_id WHERE x.id = ${id})`

/** Rows as a list, `[]` when there are none. */
export const listOf = (object: Prisma.Sql, order: Prisma.Sql, from: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`coalesce((SELECT jsonb_agg(${object} ORDER BY ${order}) FROM ${from}), '[]')`

export const citationsOf = (kind: string, id: Column, known: ActNumber): Prisma.Sql =>
  listOf(
    Prisma.sql`jsonb_build_object('source', lower(s.code), 'quote', c.quote, 'act', c.act)`,
    Prisma.sql`c.act, s.code COLLATE "C", c.quote COLLATE "C"`,
    Prisma.sql`citation c JOIN source s ON s.id = c.source_id
      WHERE c.subject_kind = '${Prisma.raw(kind)}' AND c.subject_id = ${id} AND ${upTo(column('c.act'), known)}`
  )

export const instant = (value: Column): Prisma.Sql =>
  Prisma.sql`to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
