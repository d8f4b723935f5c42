import { grantsHeldOn } from '@/lib/data/accounts/account'
import { findToken, spendToken } from '@/lib/data/accounts/tokens'
import { database, type Tx } from '@/lib/data/client'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import type { AttemptRefusal } from '@/lib/ocop/access/attempt-limits'
import { checkNewPhone, type LoginRefusal } from '@/lib/ocop/access/login'
import { checkNewPassword, type NewPasswordRefusal } from '@/lib/ocop/access/new-password'
import { readPrintedCode } from '@/lib/ocop/access/printed-code'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { hashPassword, isPassword } from '@/lib/services/password'
import { sha256 } from '@/lib/services/secrets'
import { changeRequest, type UseCaseContext } from '../context'
import { type FromClient, printedCodeAttempt } from './attempt'
import { isLoginTaken, writeAccount, writeGrant } from './write-account'

type Refusal =
  | AttemptRefusal
  | LoginRefusal
  | NewPasswordRefusal
  | { readonly code: 'PRINTED_CODE_INVALID' }
  | { readonly code: 'PHONE_TAKEN' }
  | TransactionRefusal

interface Accepted {
  readonly login: string
}

export interface AcceptInvitationInput {
  readonly code: string
  readonly phone: string
  readonly password: string
  readonly again: string
}

/** Who will hold the role: the account that has the phone number and knows its password, or a new one. */
async function holderOf(
  login: string,
  { password, again }: AcceptInvitationInput
): Promise<Result<{ accountId: string } | { passwordHash: string }, NewPasswordRefusal | { code: 'PHONE_TAKEN' }>> {
  const known = await database().account.findUnique({ where: { login } })
  if (known) {
    const proven = !known.disabledAt && (await isPassword(password, known.passwordHash))
    return proven ? accept({ accountId: known.id }) : refuse({ code: 'PHONE_TAKEN' })
  }
  const checked = checkNewPassword(password, again, login)
  return checked.ok ? accept({ passwordHash: await hashPassword(checked.value) }) : checked
}

async function grantProducer(tx: Tx, ctx: UseCaseContext, accountId: string, producerId: string): Promise<void> {
  const same = await tx.roleGrant.findMany({ where: { accountId, producerId, role: 'producer' } })
  if (grantsHeldOn(same, ctx.today).length > 0) return
  await writeGrant(tx, ctx, { accountId, role: 'producer', unitId: null, producerId, from: ctx.today, until: null })
}

/**
 * Uses an invitation: makes an account with a phone number and a password that stands for the producer, or adds the producer to
 * the account of that number when its password is given. No mail is needed. Answers the login to sign in with.
 */
export async function acceptInvitation(
  ctx: UseCaseContext & FromClient,
  input: AcceptInvitationInput
): Promise<Result<Accepted, Refusal>> {
  const attempt = await printedCodeAttempt(ctx)
  if (!attempt.ok) return attempt
  const code = readPrintedCode(input.code)
  const token = code === null ? null : await findToken(database(), 'invitation', sha256(code), ctx.at)
  const producerId = token?.producerId ?? null
  if (!token || producerId === null) return refuse({ code: 'PRINTED_CODE_INVALID' })
  const phone = checkNewPhone(input.phone)
  const holder = phone.ok ? await holderOf(phone.value, input) : phone
  // A wrong password for a number that is taken stays counted: a letter must not become a way to guess it.
  if (holder.ok || holder.refusal.code !== 'PHONE_TAKEN') await attempt.value.succeeded()
  if (!phone.ok) return phone
  if (!holder.ok) return holder
  const login = phone.value
  try {
    return await transaction<Accepted, Refusal>(changeRequest(ctx), async tx => {
      if (!(await spendToken(tx, token.id, ctx.at))) return refuse({ code: 'PRINTED_CODE_INVALID' })
      const { name: displayName } = await tx.producerCard.findUniqueOrThrow({ where: { producerId } })
      const accountId =
        'accountId' in holder.value
          ? holder.value.accountId
          : await writeAccount(tx, ctx, { login, displayName, passwordHash: holder.value.passwordHash })
      await grantProducer(tx, ctx, accountId, producerId)
      return accept({ login })
    })
  } catch (error) {
    if (!isLoginTaken(error)) throw error
    return refuse({ code: 'PHONE_TAKEN' })
  }
}
