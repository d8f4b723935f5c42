/** Where a session, or a page beneath it, is. */
export const sessionAddress = (code: string, beneath?: 'co-mat' | 'dong' | 'cong-bang'): string =>
  `/hoi-dong/${code}${beneath ? `/${beneath}` : ''}`

/** Where a file of a session is. */
export const fileAddress = (code: string, number: number): string => `/hoi-dong/${code}/ho-so/${number}`

/** Where somebody fills in a sheet of a file; `seat` = whose, for who copies signed sheets. */
export function sheetAddress(
  code: string,
  number: number,
  {
    seat,
    at,
    check = false
  }: { readonly seat?: number | null; readonly at?: string | null; readonly check?: boolean } = {}
): string {
  const query = new URLSearchParams()
  if (seat) query.set('ghe', String(seat))
  if (at) query.set('muc', at)
  const asked = query.size === 0 ? '' : `?${query}`
  return `${fileAddress(code, number)}/${check ? 'nop' : 'cham'}${asked}`
}
