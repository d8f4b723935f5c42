import { staffText } from './text'

/** Newer browsers also name older ones: the first that fits is meant. */
const BROWSERS = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Cốc Cốc', /\bcoc_coc_browser\//i],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /(?:\bCriOS|Chrome|\bChromium)\//],
  ['Safari', /\bSafari\//]
] as const
const SYSTEMS = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/]
] as const

const firstIn = (list: readonly (readonly [name: string, mark: RegExp])[], text: string): string | undefined =>
  list.find(([, mark]) => mark.test(text))?.[0]

/** A browser and its system as people call them: "Chrome trên Android". */
export function deviceText(userAgent: string | null): string {
  const t = staffText()
  const browser = firstIn(BROWSERS, userAgent ?? '')
  const system = firstIn(SYSTEMS, userAgent ?? '')
  if (browser && system) return t('signIn.account.deviceOn', { browser, system })
  return browser ?? system ?? t('signIn.account.unknownDevice')
}
