import type { Locale } from './locale'
import type { Dictionary } from './messages/dictionary'
import { controls as english } from './messages/en/controls'
import { controls as vietnamese } from './messages/vi/controls'

/** The few words that form controls bring themselves ("không bắt buộc"), as plain strings: cheap enough for the browser. */
export const controls: Record<Locale, Dictionary<typeof vietnamese>> = { vi: vietnamese, en: english }
