import type { Locale } from './locale'
import { text } from './text'

/** What an event is, as records name it. */
export const EVENT_KINDS = ['handover', 'review', 'planning', 'announcement', 'fair', 'training', 'other'] as const

/** The kind of an event in words; one that has no words of its own is another event. */
export function eventKindText(kind: string, locale: Locale = 'vi'): string {
  const known = EVENT_KINDS.find(each => each === kind) ?? 'other'
  return text(locale)(`programme.eventKinds.${known}`)
}
