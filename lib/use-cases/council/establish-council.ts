import { recordAct } from '@/lib/data/acts'
import type { Tx } from '@/lib/data/client'
import { dayToColumn } from '@/lib/data/dates'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { readLogin } from '@/lib/ocop/access/login'
import type { CouncilRole } from '@/lib/ocop/council/seat'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { authorOf, changeRequest, type UseCaseContext } from '../context'
import type { CouncilRefusal } from './refusals'

export interface SeatInput {
  readonly name: string
  readonly organisation: string | null
  readonly role: CouncilRole
  /** A secretary may keep the papers only. */
  readonly scores: boolean
  /** The account with which the member scores; `null` = the secretary enters the signed sheets. */
  readonly login: string | null
}

export interface EstablishCouncilInput {
  /** The province or district whose council it is. */
  readonly unitId: string
  readonly name: string
  /** Number of the establishing decision; `null` = not known. */
  readonly establishedBy: string | null
  readonly fromDay: PlainDate
  readonly seats: readonly SeatInput[]
}

const accountKey = ({ login }: Pick<SeatInput, 'login'>): string | null => (login === null ? null : readLogin(login))

/** Which account each seat has. Somebody with two seats could score twice. */
async function accountsOf(
  tx: Tx,
  seats: readonly SeatInput[],
  held: readonly (string | null)[]
): Promise<Result<readonly (string | null)[], CouncilRefusal>> {
  const logins = seats.flatMap(seat => accountKey(seat) ?? [])
  const accounts = await tx.account.findMany({
    where: { login: { in: logins }, disabledAt: null },
    select: { id: true, login: true }
  })
  const ids = new Map(accounts.map(({ id, login }) => [login, id]))
  const found = seats.map(seat => {
    const login = accountKey(seat)
    return login === null ? null : (ids.get(login) ?? undefined)
  })
  if (found.includes(undefined)) return refuse({ code: 'SEAT_ACCOUNT_NOT_FOUND' })
  const all = [...held, ...found].filter(id => typeof id === 'string')
  if (new Set(all).size < all.length) return refuse({ code: 'SEAT_TAKEN_TWICE' })
  return accept(found.map(id => id ?? null))
}

async function addSeats(
  ctx: UseCaseContext,
  tx: Tx,
  council: { readonly id: string; readonly act: number },
  seats: readonly SeatInput[],
  accounts: readonly (string | null)[],
  from: PlainDate
): Promise<void> {
  // Ids made at one instant differ by chance; in order they keep the seats as the decision lists them.
  const ids = seats.map(() => ctx.newId()).sort()
  await tx.councilSeat.createMany({
    data: seats.map(({ name, organisation, role, scores }, index) => ({
      id: ids[index] ?? ctx.newId(),
      councilId: council.id,
      accountId: accounts[index] ?? null,
      name,
      organisation,
      role,
      scores: role === 'secretary' ? scores : role !== 'advisor',
      fromDay: dayToColumn(from),
      act: council.act
    }))
  })
}

/** Records a council as its establishing decision names it, with its members. */
export async function establishCouncil(
  ctx: UseCaseContext,
  { unitId, name, establishedBy, fromDay, seats }: EstablishCouncilInput
): Promise<Result<{ readonly councilCode: string }, CouncilRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly councilCode: string }, CouncilRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const unit = await tx.unit.findUnique({ where: { id: unitId } })
    const level = unit?.level === 'province' || unit?.level === 'district' ? unit.level : null
    const allowed = can(ctx.actor, 'council.manage', { unitId })
    if (!allowed.ok && allowed.refusal.code !== 'OUTSIDE_YOUR_PLACE') return allowed
    if (level === null || !allowed.ok) return refuse({ code: 'COUNCIL_UNIT_NOT_OFFERED' })
    if (seats.filter(({ role }) => role === 'chair').length > 1) return refuse({ code: 'COUNCIL_HAS_CHAIR' })
    const accounts = await accountsOf(tx, seats, [])
    if (!accounts.ok) return accounts
    const councilCode = ctx.newCode('council')
    const act = await recordAct(tx, {
      kind: 'council.established',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: councilCode,
      body: { unit: unitId, level, establishedBy, from: fromDay, seats: seats.length },
      at: ctx.at
    })
    const id = ctx.newId()
    await tx.council.create({
      data: { id, code: councilCode, unitId, level, name, establishedBy, fromDay: dayToColumn(fromDay), act }
    })
    await addSeats(ctx, tx, { id, act }, seats, accounts.value, fromDay)
    return accept({ councilCode })
  })
}

export interface ChangeSeatsInput {
  readonly councilCode: string
  /** From this day the new members sit, and those who leave no longer do. */
  readonly on: PlainDate
  readonly added: readonly SeatInput[]
  readonly endedSeatIds: readonly string[]
}

/** Changes who sits on a council from a day on; what was before stays as it was. */
export async function changeSeats(
  ctx: UseCaseContext,
  { councilCode, on, added, endedSeatIds }: ChangeSeatsInput
): Promise<Result<{ readonly councilCode: string }, CouncilRefusal | AccessRefusal | TransactionRefusal>> {
  return transaction<{ readonly councilCode: string }, CouncilRefusal | AccessRefusal>(changeRequest(ctx), async tx => {
    const council = await tx.council.findUnique({
      where: { code: councilCode },
      include: { seats: { include: { ending: true } } }
    })
    if (!council) return refuse({ code: 'COUNCIL_NOT_FOUND' })
    const allowed = can(ctx.actor, 'council.manage', { unitId: council.unitId })
    if (!allowed.ok)
      return allowed.refusal.code === 'OUTSIDE_YOUR_PLACE' ? refuse({ code: 'COUNCIL_NOT_FOUND' }) : allowed
    const living = council.seats.filter(({ ending }) => ending === null)
    const ended = endedSeatIds.map(id => living.find(seat => seat.id === id))
    if (ended.includes(undefined)) return refuse({ code: 'SEAT_NOT_FOUND' })
    const day = dayToColumn(on)
    if (ended.some(seat => seat !== undefined && seat.fromDay >= day))
      return refuse({ code: 'SEAT_ENDS_BEFORE_IT_BEGINS' })
    const staying = living.filter(({ id }) => !endedSeatIds.includes(id))
    const chairs = [...staying, ...added].filter(({ role }) => role === 'chair')
    if (chairs.length > 1) return refuse({ code: 'COUNCIL_HAS_CHAIR' })
    const accounts = await accountsOf(
      tx,
      added,
      staying.map(({ accountId }) => accountId)
    )
    if (!accounts.ok) return accounts
    const act = await recordAct(tx, {
      kind: 'council.seats_changed',
      visibility: 'internal',
      accountId: authorOf(ctx),
      subject: councilCode,
      body: { on, added: added.length, ended: [...endedSeatIds] },
      at: ctx.at
    })
    await tx.councilSeatEnding.createMany({ data: endedSeatIds.map(seatId => ({ seatId, untilDay: day, act })) })
    await addSeats(ctx, tx, { id: council.id, act }, added, accounts.value, on)
    return accept({ councilCode })
  })
}
