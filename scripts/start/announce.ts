import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

interface Account {
  readonly role: string
  readonly login: string
  readonly place: string | null
}

const SHOWN_ACCOUNTS = 12

function accountLines(file: string): string[] {
  if (!existsSync(file)) return ['(chưa có tài khoản nào)']
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as readonly Account[]
  const width = Math.max(...accounts.map(({ login }) => login.length), 0)
  const lines = accounts
    .slice(0, SHOWN_ACCOUNTS)
    .map(({ login, role, place }) => `${login.padEnd(width)}  ${role}${place ? `, ${place}` : ''}`)
  if (accounts.length > SHOWN_ACCOUNTS) lines.push(`… và ${accounts.length - SHOWN_ACCOUNTS} tài khoản nữa`)
  return lines
}

/** The one block a person needs: where it runs, who can sign in, how to stop. */
export function announcement(baseUrl: string, dataDir: string, database: string): string {
  const file = join(dataDir, 'accounts.json')
  const [first = '', ...others] = accountLines(file)
  const near = relative('.', dataDir)
  const shown = near.startsWith('..') ? dataDir : near
  const row = (label: string, text: string) => `  ${label.padEnd(15)}${text}`
  return [
    '',
    '────────────────────────────────────────────────────────────────────────',
    row('Sổ đăng ký OCOP', ` đang chạy ở ${baseUrl}`),
    row('Đăng nhập', ` ${baseUrl}/dang-nhap`),
    row('Tài khoản', ` ${first}`),
    ...others.map(line => row('', ` ${line}`)),
    row('Mật khẩu', ` trong ${join(shown, 'accounts.json')}`),
    row('Dữ liệu', ` ${database}`),
    row('Dừng', ' Ctrl-C'),
    '────────────────────────────────────────────────────────────────────────',
    ''
  ].join('\n')
}
