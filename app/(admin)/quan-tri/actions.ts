'use server'

import { addDays } from '@/lib/ocop/plain-date'
import { dateTimeText } from '@/lib/text/dates'
import { closeAccount } from '@/lib/use-cases/accounts/close-account'
import { endRole } from '@/lib/use-cases/accounts/end-role'
import { grantRole } from '@/lib/use-cases/accounts/grant-role'
import { handOutReset } from '@/lib/use-cases/accounts/hand-out-reset'
import { inviteProducer } from '@/lib/use-cases/accounts/invite-producer'
import { openAccount } from '@/lib/use-cases/accounts/open-account'
import { defineAction } from '@/lib/web/define-action'
import { publicAddress } from '@/lib/web/public-address'
import { accountIdSchema, closeSchema, grantIdSchema, grantSchema, inviteSchema, openSchema } from './schema'

const pageOf = (accountId: string, done: string) => ({ goTo: `/quan-tri/tai-khoan/${accountId}?da=${done}` })

export const open = defineAction(
  {
    name: 'account.open',
    access: ['account.manage'],
    schema: openSchema,
    idempotent: true,
    fields: { LOGIN_MALFORMED: 'login', LOGIN_TAKEN: 'login' },
    done: ({ accountId }) => pageOf(accountId, 'mo')
  },
  openAccount
)

export const grant = defineAction(
  {
    name: 'account.grant-role',
    access: ['account.grant'],
    schema: grantSchema,
    idempotent: true,
    fields: {
      ROLE_NEEDS_PLACE: 'province',
      ROLE_NEEDS_NO_PLACE: 'province',
      PLACE_NOT_FOUND: 'place',
      GRANT_ALREADY_HELD: 'role',
      ROLE_NEEDS_INVITATION: 'role',
      GRANT_ENDS_BEFORE_IT_BEGINS: 'lastDay'
    },
    done: (_granted, { accountId }) => pageOf(accountId, 'giao')
  },
  (ctx, { accountId, role, province, place, from, lastDay }) =>
    grantRole(ctx, {
      accountId,
      roles: role === 'officer-and-publisher' ? ['province_officer', 'publisher'] : [role],
      placeCode: place ?? province,
      from: from ?? ctx.today,
      until: lastDay === null ? null : addDays(lastDay, 1)
    })
)

export const end = defineAction(
  {
    name: 'account.end-role',
    access: ['account.grant'],
    schema: grantIdSchema,
    idempotent: true,
    done: (_ended, { accountId }) => pageOf(accountId, 'het')
  },
  endRole
)

export const close = defineAction(
  {
    name: 'account.close',
    access: ['account.manage'],
    schema: closeSchema,
    idempotent: true,
    done: (_closed, { accountId }) => pageOf(accountId, 'dong')
  },
  closeAccount
)

export const printReset = defineAction(
  {
    name: 'account.hand-out-reset',
    access: ['account.reset'],
    schema: accountIdSchema,
    // A second letter replaces the first; to keep the answer would be to keep the code.
    idempotent: false,
    done: ({ code, name, expiresAt }) => ({
      show: {
        code,
        name,
        until: dateTimeText(expiresAt),
        address: publicAddress(`/dat-lai-mat-khau?ma=${code}`)
      }
    })
  },
  handOutReset
)

export const printInvitation = defineAction(
  {
    name: 'producer.invite',
    access: ['producer.invite'],
    schema: inviteSchema,
    // A second letter replaces the first; to keep the answer would be to keep the code.
    idempotent: false,
    done: ({ code, name, expiresAt }) => ({
      show: { code, name, until: dateTimeText(expiresAt), address: publicAddress(`/kich-hoat?ma=${code}`) }
    })
  },
  inviteProducer
)
