import type { Locale } from './locale'
import type { Dictionary } from './messages/dictionary'
import { failures as english } from './messages/en/failures'
import { failures as vietnamese } from './messages/vi/failures'

/** The words of an error page, as plain strings: the page must come up when everything else does not. */
export const failures: Record<Locale, Dictionary<typeof vietnamese>> = { vi: vietnamese, en: english }
