import { fold } from '../folding'
import {
  type Classification,
  type ClassifiedEntry,
  entriesOf,
  type ProductClass,
  qualifiedCode
} from './classification'

/**
 * Finds the sector, group and set that a source's words name in one classification: a set's number ("7", "Bộ 7"), a code ("IV",
 * "I.3", "26/2026:7"), the name the text prints, or a usual name of a sector. Spelling is compared as in search; "nhóm", "ngành" or
 * "sản phẩm" before the name makes no difference. `null` when the words are not known or name more than one thing: never a guess,
 * and a word of another law ("thảo dược" under QĐ 148) is not translated.
 */
export function classifyText(text: string, classification: Classification): ProductClass | null {
  const entries = entriesOf(classification)
  const codes = codesIn(text, classification)
  const byCode = entries.find(entry => codes.has(entry.code))
  if (byCode) return placeOf(byCode)

  const name = folded(text)
  if (name === '') return null
  const named = entries.filter(entry => namesOf(entry, classification).some(each => folded(each) === name))
  const deepest = named.at(-1)
  if (!deepest) return null
  return named.every(entry => contains(entry, deepest)) ? placeOf(deepest) : null
}

/** The sector alone: what a count by `sector` needs. */
export const sectorOfText = (text: string, classification: Classification) =>
  classifyText(text, classification)?.sector ?? null

const placeOf = ({ sector, group, set }: ClassifiedEntry): ProductClass => ({ sector, group, set })

function codesIn(text: string, classification: Classification): ReadonlySet<string> {
  const typed = text.normalize('NFC').trim()
  const number = /^(?:(?:phân nhóm|bộ(?: sản phẩm)?)\s+)?(?:số\s+)?0*(\d{1,2})$/i.exec(typed)?.[1]
  return new Set([typed, qualifiedCode(classification, number ?? typed)])
}

function namesOf(entry: ClassifiedEntry, classification: Classification): readonly string[] {
  const names = entry.former === null ? [entry.name] : [entry.name, entry.former]
  if (entry.group !== null) return names
  return [...names, ...(classification.sectorAliases[entry.code.slice(classification.code.length + 1)] ?? [])]
}

/** A group with a single set of its own name is one thing under two headings: the deeper one is meant. */
const contains = (outer: ClassifiedEntry, inner: ClassifiedEntry): boolean =>
  outer.sector === inner.sector &&
  (outer.group === null || outer.group === inner.group) &&
  (outer.set === null || outer.set === inner.set)

const HEADINGS = /^(?:(?:nhom|nganh|bo|san pham) )+/

/** One spelling for all the ways a name is typed, without the heading before it and with "và" read as a comma. */
function folded(text: string): string {
  const words = fold(text).replace(HEADINGS, '').split(' ')
  return words.filter(word => word !== 'va').join(' ')
}
