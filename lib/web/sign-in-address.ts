/** The parameter of the sign-in page that says where to go afterwards. */
export const NEXT_PARAMETER = 'tiep'
/** Where a sign-in in a second tab ends: it says that the first tab can be sent again. */
export const SIGNED_IN_PAGE = '/dang-nhap/xong'

const OWN_PATH = /^\/(?![/\\])[\w\-./?=&%:~+]*$/
const LONGEST = 500

/** An address of our own to go to after signing in; `null` for anything that could lead elsewhere. */
export function ownPath(text: string | undefined): string | null {
  if (text === undefined || text.length > LONGEST || !OWN_PATH.test(text) || text.includes('/../')) return null
  return text.startsWith('/dang-nhap') && text !== SIGNED_IN_PAGE ? null : text
}

/** The sign-in page that leads on to `path`. */
export function signInAddress(path: string): string {
  const to = ownPath(path)
  return to === null ? '/dang-nhap' : `/dang-nhap?${NEXT_PARAMETER}=${encodeURIComponent(to)}`
}
