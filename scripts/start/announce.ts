import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { words } from '@/lib/text/text'

interface Account {
  readonly role: string
  readonly login: string
  readonly place: string | null
}

const SHOWN_ACCOUNTS = 12

const roleName = (role: string): string => new Map(Object.entries(words().signIn.role)).get(role) ?? role

function accountLines(accounts: readonly Account[]): string[] {
  const width = Math.max(...accounts.map(({ login }) => login.length), 0)
  const lines = accounts
    .slice(0, SHOWN_ACCOUNTS)
    .map(({ login, role, place }) => `${login.padEnd(width)}  ${roleName(role)}${place ? `, ${place}` : ''}`)
  if (accounts.length > SHOWN_ACCOUNTS) lines.push(`… và ${accounts.length - SHOWN_ACCOUNTS} tài khoản nữa`)
  return lines
}

/** The one block a person needs: where it runs, who can sign in, how to stop. */
export function announcement(baseUrl: string, dataDir: string, database: string): string {
  const file = join(dataDir, 'accounts.json')
  const near = relative('.', dataDir)
  const shown = join(near.startsWith('..') ? dataDir : near, 'accounts.json')
  const row = (label: string, text: string) => `  ${label.padEnd(16)}${text}`
  const [first = '', ...others] = existsSync(file)
    ? accountLines(JSON.parse(readFileSync(file, 'utf8')) as readonly Account[])
    : ['mở bằng npm run ocop -- user add']
  return [
    '',
    '────────────────────────────────────────────────────────────────────────',
    row('Sổ đăng ký OCOP', `đang chạy ở ${baseUrl}`),
    row('Đăng nhập', `${baseUrl}/dang-nhap`),
    row('Tài khoản', first),
    ...others.map(line => row('', line)),
    ...(existsSync(file) ? [row('Mật khẩu', `trong ${shown}`)] : []),
    row('Dữ liệu', database),
    row('Dừng', 'Ctrl-C'),
    '────────────────────────────────────────────────────────────────────────',
    ''
  ].join('\n')
}
