import { parseArgs } from 'node:util'
import { ROLES, type Role } from '@/lib/ocop/access/actor'
import { listAccounts } from '@/lib/queries/accounts/accounts'
import { type Refused, refusalText } from '@/lib/text/refusals'
import { staffText } from '@/lib/text/text'
import { closeAccount } from '@/lib/use-cases/accounts/close-account'
import { grantProducer } from '@/lib/use-cases/accounts/grant-producer'
import { grantRole } from '@/lib/use-cases/accounts/grant-role'
import { openAccount } from '@/lib/use-cases/accounts/open-account'
import { makePassword } from '@/lib/use-cases/accounts/operator-password'
import type { UseCaseContext } from '@/lib/use-cases/context'
import type { Command, Outcome } from '../commands/command'
import { operatorContext } from '../operator'

interface Asked {
  readonly login: string
  readonly name: string | null
  readonly roles: readonly string[]
  readonly place: string | null
  readonly producer: string | null
}

const said = (text: string, json: unknown): Outcome => ({ ok: true, text, json })
const failed = (text: string, json: unknown = null): Outcome => ({ ok: false, text, json })
const refused = (refusal: Refused): Outcome => failed(refusalText(refusal), { refusal })

const isRole = (text: string): text is Role => ROLES.some(role => role === text)

function asked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      login: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      place: { type: 'string' },
      producer: { type: 'string' }
    }
  })
  return {
    login: values.login ?? positionals[0] ?? '',
    name: values.name ?? null,
    roles: (values.role ?? []).flatMap(text => text.split(',')).map(text => text.trim()),
    place: values.place ?? null,
    producer: values.producer ?? null
  }
}

async function findAccount({ actor, today }: UseCaseContext, login: string) {
  const found = await listAccounts(actor, { text: login, page: 1, on: today })
  return found.ok ? found.value.items.find(account => account.login === login.toLowerCase()) : undefined
}

/** Gives what was asked for; `null` = all given. */
async function give(
  ctx: UseCaseContext,
  accountId: string,
  { roles, place, producer }: Asked
): Promise<Outcome | null> {
  const wrong = roles.filter(role => !isRole(role))
  if (wrong.length > 0) return failed(`Không có vai trò "${wrong.join(', ')}". Các vai trò: ${ROLES.join(', ')}.`)
  const [first, ...others] = roles.filter(isRole).filter(role => role !== 'producer')
  if (first) {
    const input = { accountId, roles: [first, ...others] as const, placeCode: place, from: ctx.today, until: null }
    const granted = await grantRole(ctx, input)
    if (!granted.ok) return refused(granted.refusal)
  }
  if (producer !== null) {
    const granted = await grantProducer(ctx, { accountId, producerCode: producer })
    if (!granted.ok) return refused(granted.refusal)
  }
  return roles.includes('producer') && producer === null ? failed('Vai trò producer cần --producer MÃ-CHỦ-THỂ.') : null
}

async function add(ctx: UseCaseContext, request: Asked): Promise<Outcome> {
  if (request.login === '') return failed('Cần tên đăng nhập: npm run ocop -- user add TÊN --role VAI-TRÒ')
  const opened = await openAccount(ctx, { login: request.login, displayName: request.name ?? request.login })
  if (!opened.ok) return refused(opened.refusal)
  const problem = await give(ctx, opened.value.accountId, request)
  const made = await makePassword(ctx, { login: request.login })
  if (!made.ok) return refused(made.refusal)
  const { login, password } = made.value
  const text = `Đã mở tài khoản ${login}, mật khẩu ${password}`
  return problem
    ? failed(`${text}\nNhưng chưa giao được vai trò: ${problem.text}`, { login, password, problem: problem.json })
    : said(text, { login, password })
}

async function grant(ctx: UseCaseContext, request: Asked): Promise<Outcome> {
  const account = await findAccount(ctx, request.login)
  if (!account) return refused({ code: 'ACCOUNT_NOT_FOUND' })
  if (request.roles.length === 0 && request.producer === null) return failed('Cần --role VAI-TRÒ hoặc --producer MÃ.')
  return (
    (await give(ctx, account.id, request)) ?? said(`Đã giao vai trò cho ${account.login}.`, { login: account.login })
  )
}

async function list({ actor, today }: UseCaseContext, { login }: Asked): Promise<Outcome> {
  const t = staffText()
  const lines: string[] = []
  const all: unknown[] = []
  for (let page = 1, pages = 1; page <= pages; page++) {
    const found = await listAccounts(actor, { text: login, page, on: today })
    if (!found.ok) return refused(found.refusal)
    pages = found.value.pages
    for (const account of found.value.items) {
      const held = account.roles.filter(({ state }) => state === 'held')
      const roles = held.map(({ role, place }) => `${role}${place === null ? '' : ` (${place})`}`).join(', ')
      const state = account.closedAt ? ` [${t('admin.accounts.closed')}]` : ''
      lines.push(`${account.login}  ${account.displayName}  ${roles}${state}`)
      all.push({
        login: account.login,
        name: account.displayName,
        roles: held.map(({ role, place }) => ({ role, place })),
        closed: account.closedAt !== null
      })
    }
  }
  return said(lines.join('\n') || 'Chưa có tài khoản nào.', all)
}

async function reset(ctx: UseCaseContext, { login }: Asked): Promise<Outcome> {
  const made = await makePassword(ctx, { login })
  return made.ok
    ? said(`Mật khẩu mới của ${made.value.login}: ${made.value.password}`, made.value)
    : refused(made.refusal)
}

async function disable(ctx: UseCaseContext, { login }: Asked): Promise<Outcome> {
  const account = await findAccount(ctx, login)
  if (!account) return refused({ code: 'ACCOUNT_NOT_FOUND' })
  const closed = await closeAccount(ctx, { accountId: account.id })
  return closed.ok ? said(`Đã đóng tài khoản ${account.login}.`, { login: account.login }) : refused(closed.refusal)
}

const DOES = { add, grant, list, reset, disable } as const

const command: Command = {
  summary: 'mở, liệt kê, đặt lại mật khẩu và đóng tài khoản',
  usage: [
    'user add TÊN [--name "Tên hiển thị"] --role VAI-TRÒ[,VAI-TRÒ] [--place MÃ] [--producer MÃ-CHỦ-THỂ]',
    'user grant TÊN --role VAI-TRÒ [--place MÃ] [--producer MÃ-CHỦ-THỂ]',
    'user list [CHỮ]',
    'user reset TÊN',
    'user disable TÊN',
    '',
    `  --role      ${ROLES.join(', ')}`,
    '  --place     mã hành chính của tỉnh, huyện hoặc xã; bỏ trống: cả nước'
  ].join('\n'),
  needsDatabase: true,
  async run([verb = '', ...rest]) {
    if (!Object.hasOwn(DOES, verb)) return failed('Cần viết: npm run ocop -- user add | grant | list | reset | disable')
    return DOES[verb as keyof typeof DOES](await operatorContext(), asked(rest))
  }
}

export default command
