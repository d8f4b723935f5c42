import { createTranslator } from 'use-intl/core'
import type { Locale } from './locale'
import { english } from './messages/english'
import { type PublicMessages, type StaffMessages, vietnamese } from './messages/vietnamese'

/** The zone in which every instant is shown and every "today" is meant. */
export const TIME_ZONE = 'Asia/Ho_Chi_Minh'

export type Text = ReturnType<typeof createTranslator<PublicMessages>>
export type StaffText = ReturnType<typeof createTranslator<StaffMessages>>

const onError = (error: Error): never => {
  throw error
}

const staff: StaffText = createTranslator({ locale: 'vi', timeZone: TIME_ZONE, messages: vietnamese, onError })

// The English dictionary has the same keys and arguments (the compiler holds the first, a test the second): one type serves both.
const readers: Record<Locale, Text> = {
  vi: staff as unknown as Text,
  en: createTranslator({ locale: 'en', timeZone: TIME_ZONE, messages: english, onError }) as unknown as Text
}

/** The words of the public pages in a language: `text(locale)('common.nav.products')`. A missing word is a bug and throws. */
export const text = (locale: Locale): Text => readers[locale]

/** The words of every area, in Vietnamese: for officers, council, producers, administrators, mail and commands. */
export const staffText = (): StaffText => staff

/**
 * A branch of the Vietnamese dictionary as plain strings, to be handed as a prop to a form that runs in the browser, so that the
 * browser does not load the whole dictionary: `<BatchForm words={words().officer.batchForm} />`.
 */
export const words = (): StaffMessages => vietnamese
