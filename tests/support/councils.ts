import { recordAct } from '@/lib/data/acts'
import { database } from '@/lib/data/client'
import type { Actor } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { newCode, newId } from '@/lib/services/ids'
import { establishCouncil, type SeatInput } from '@/lib/use-cases/council/establish-council'
import { keepAttendance, openSession } from '@/lib/use-cases/council/open-session'
import { planSession } from '@/lib/use-cases/council/plan-session'
import { contextOn, officerOf } from './registry'

/** Everybody of a council with an account of their own, the officer who set it up, and a session over files of a batch. */
export interface MetCouncil {
  readonly officer: Actor
  readonly chair: Actor
  readonly members: readonly Actor[]
  readonly sessionCode: string
  readonly dossierIds: readonly string[]
  /** In the order chair, members. */
  readonly seatIds: readonly string[]
}

export function accepted<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: unknown }
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

async function loginOf(actor: Actor): Promise<string> {
  if (actor.kind !== 'account') throw new Error('an account was meant')
  return (await database().account.findUniqueOrThrow({ where: { id: actor.accountId } })).login
}

export interface CouncilWanted {
  readonly provinceId: string
  readonly day: string
  readonly members: number
  readonly files: readonly { readonly name: string; readonly producer?: string; readonly setCode?: string }[]
  readonly byParts?: boolean
  readonly mode?: 'online' | 'transcribed'
}

/** A council whose members are all there and whose session is open. */
export async function metCouncil({
  provinceId,
  day,
  members: count,
  files,
  byParts = false,
  mode = 'online'
}: CouncilWanted): Promise<MetCouncil> {
  const officer = await officerOf(provinceId, day, ['province_officer'])
  const chair = await officerOf(provinceId, day, ['chair'])
  const members = await Promise.all(Array.from({ length: count }, () => officerOf(provinceId, day, ['council_member'])))
  const seats: SeatInput[] = await Promise.all(
    [chair, ...members].map(async (actor, index) => ({
      name: index === 0 ? 'Chủ tịch' : `Uỷ viên ${index}`,
      organisation: null,
      role: index === 0 ? ('chair' as const) : ('member' as const),
      scores: true,
      login: await loginOf(actor)
    }))
  )
  const ctx = contextOn(day, officer)
  const { councilCode } = accepted(
    await establishCouncil(ctx, {
      unitId: provinceId,
      name: 'Hội đồng cấp tỉnh',
      establishedBy: null,
      fromDay: plainDate('2021-01-01'),
      seats
    })
  )
  const batch = await batchOf(provinceId, day, officer, files)
  const { sessionCode } = accepted(
    await planSession(ctx, {
      councilCode,
      batchCode: batch.code,
      onDay: plainDate(day),
      mode,
      byParts,
      receivedOn: null,
      resultIds: batch.resultIds
    })
  )
  const row = await database().councilSession.findUniqueOrThrow({
    where: { code: sessionCode },
    include: { dossiers: { orderBy: { position: 'asc' } }, council: { include: { seats: true } } }
  })
  const seatIds = [chair, ...members].map(actor => {
    const seat = row.council.seats.find(({ accountId }) => actor.kind === 'account' && accountId === actor.accountId)
    if (!seat) throw new Error('a member without a seat')
    return seat.id
  })
  accepted(await keepAttendance(ctx, { sessionCode, presentSeatIds: seatIds }))
  accepted(await openSession(contextOn(day, chair), sessionCode))
  return { officer, chair, members, sessionCode, dossierIds: row.dossiers.map(({ id }) => id), seatIds }
}

async function batchOf(provinceId: string, day: string, officer: Actor, files: CouncilWanted['files']) {
  if (officer.kind !== 'account') throw new Error('an account was meant')
  const code = newCode('batch')
  const batchId = newId(new Date())
  const at = new Date(`${day}T08:00:00+07:00`)
  const resultIds = files.map(() => newId(new Date()))
  await database().$transaction(async tx => {
    const act = await recordAct(tx, {
      kind: 'batch.opened',
      visibility: 'internal',
      accountId: officer.accountId,
      subject: code,
      body: null,
      at
    })
    await tx.batch.create({
      data: { id: batchId, code, unitId: provinceId, level: 'province', programmeYear: Number(day.slice(0, 4)), act }
    })
    await tx.evaluationResult.createMany({
      data: files.map(({ name, producer, setCode }, index) => ({
        id: resultIds[index] ?? '',
        batchId,
        position: index + 1,
        productName: name,
        producerName: producer ?? `Hợp tác xã ${index + 1}`,
        unitId: provinceId,
        setCode: setCode ?? null,
        kind: 'new' as const,
        settled: [],
        updatedAt: at,
        updatedBy: officer.accountId
      }))
    })
  })
  return { code, resultIds }
}
