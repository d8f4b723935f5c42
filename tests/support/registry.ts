import { authorityFor } from '@/lib/data/authorities'
import { database, type Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import type { Actor, Role } from '@/lib/ocop/access/actor'
import { type PlainDate, plainDate } from '@/lib/ocop/plain-date'
import { newCode, newId } from '@/lib/services/ids'
import { writeAccount, writeGrant } from '@/lib/use-cases/accounts/write-account'
import type { UseCaseContext } from '@/lib/use-cases/context'
import { importRecords } from '@/lib/use-cases/records/import-records'
import type { RecordsInput } from '@/lib/use-cases/records/records-schema'
import { loadTerritory } from '@/lib/use-cases/reference/load-territory'
import type { TestDatabase } from './database'

/** A registry of a test's own: places loaded, nothing recorded. The process serves from it. */
export async function openRegistry({ url }: TestDatabase): Promise<void> {
  process.env.DATABASE_URL = url
  if ((await database().unit.count()) === 0) await loadTerritory()
}

/** A context for an actor at an instant of a day. */
export const contextOn = (
  day: string,
  actor: Actor = { kind: 'system' },
  at = new Date(`${day}T09:00:00+07:00`)
): UseCaseContext => ({
  actor,
  at,
  today: plainDate(day),
  newId: () => newId(at),
  newCode,
  idempotency: null
})

/** Loads a file of records and expects it to be taken. */
export async function recorded(day: string, records: Omit<RecordsInput, 'format'>) {
  const done = await importRecords(contextOn(day), { records: { format: 'ocop-records/1', ...records }, dryRun: false })
  if (!done.ok) throw new Error(JSON.stringify(done.refusal))
  return done.value
}

/** An account with roles over a province from 2019 on, as the actor of a day. */
export async function officerOf(
  provinceId: string,
  day: string,
  roles: readonly Role[] = ['province_officer', 'publisher']
): Promise<Actor> {
  const ctx = contextOn(day)
  const accountId = await database().$transaction(async tx => {
    const login = `officer-${newId(new Date())}`
    const id = await writeAccount(tx, ctx, { login, displayName: login, passwordHash: null })
    for (const role of roles)
      await writeGrant(tx, ctx, {
        accountId: id,
        role,
        unitId: provinceId,
        producerId: null,
        from: plainDate('2019-01-01'),
        until: null
      })
    return id
  })
  return {
    kind: 'account',
    accountId,
    displayName: 'Cán bộ',
    on: plainDate(day),
    grants: roles.map(role => ({
      role,
      unitId: provinceId,
      coveredUnitIds: new Set([provinceId]),
      producerId: null,
      from: plainDate('2019-01-01'),
      until: null
    }))
  }
}

export interface DraftedLine {
  readonly name: string
  readonly producer: string
  readonly star: 3 | 4 | 5
  readonly points?: number | null
  readonly productId?: string
  readonly kind?: 'new' | 'upgrade' | 'renewal'
}

interface Drafted {
  readonly provinceId: string
  readonly by: string
  readonly number: string
  readonly issuedOn: string
  readonly level?: 'province' | 'district'
  readonly unitId?: string
  readonly kind?: 'recognition' | 'approval'
  readonly lines: readonly DraftedLine[]
}

const day = (text: string): PlainDate => plainDate(text)

/** A decision that has come back signed and waits to be published. Answers its code. */
export async function issuedDraft(wanted: Drafted): Promise<string> {
  const code = newCode('draft')
  await database().$transaction(async tx => {
    const draftId = newId(new Date())
    await openDraft(tx, draftId, code, wanted)
    await tx.draftLine.createMany({
      data: wanted.lines.map((line, index) => ({
        id: newId(new Date()),
        draftId,
        position: index + 1,
        productName: line.name,
        producerName: line.producer,
        unitId: wanted.provinceId,
        star: line.star,
        points: line.points ?? null,
        kind: line.kind ?? 'new',
        productId: line.productId ?? null
      }))
    })
  })
  return code
}

async function openDraft(tx: Tx, id: string, code: string, wanted: Drafted): Promise<void> {
  const authority = await authorityFor(tx, () => newId(new Date()), {
    level: wanted.level ?? 'province',
    unitId: wanted.unitId ?? wanted.provinceId,
    name: null
  })
  const at = new Date(`${wanted.issuedOn}T08:00:00+07:00`)
  await tx.decisionDraft.create({
    data: {
      id,
      code,
      authorityId: authority.id,
      provinceId: wanted.provinceId,
      kind: wanted.kind ?? 'recognition',
      origin: 'enacted',
      state: 'issued',
      number: wanted.number,
      issuedOn: dayToColumn(day(wanted.issuedOn)),
      createdAt: at,
      createdBy: wanted.by,
      updatedAt: at,
      updatedBy: wanted.by
    }
  })
}

/** A draft that revokes lines, prepared by one person and, where given, seconded by another. */
export async function issuedRevocation(
  wanted: Omit<Drafted, 'lines' | 'kind'> & { readonly lineIds: readonly string[]; readonly secondedBy?: string }
): Promise<string> {
  const code = newCode('draft')
  await database().$transaction(async tx => {
    const id = newId(new Date())
    await openDraft(tx, id, code, { ...wanted, lines: [] })
    await tx.draftLine.createMany({
      data: wanted.lineIds.map((targetLineId, index) => ({
        id: newId(new Date()),
        draftId: id,
        position: index + 1,
        targetLineId,
        ground: 'Vi phạm an toàn thực phẩm',
        kind: 'unknown' as const
      }))
    })
    await tx.decisionDraft.update({
      where: { id },
      data: {
        kind: 'revocation',
        ...(wanted.secondedBy === undefined
          ? {}
          : {
              approvedBy: wanted.secondedBy,
              approvedAt: new Date(`${wanted.issuedOn}T08:30:00+07:00`),
              approvedVersion: 1
            })
      }
    })
  })
  return code
}
