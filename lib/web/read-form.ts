import { sha256 } from '@/lib/services/secrets'
import { FORM_KEY, type FormValues } from './form-state'

/** What came with a form: its texts and files by field, and the key under which it is answered once. */
export interface ReadForm {
  readonly raw: Readonly<Record<string, unknown>>
  /** What the form shows again: texts only, and no passwords. */
  readonly values: FormValues
  readonly key: string | null
  /** What the form said, to tell a repeated form from another one under the same key. */
  readonly hash: Uint8Array<ArrayBuffer>
}

/** Next's own hidden fields. */
const FRAMEWORK = /^\$ACTION/
const KEY = /^[0-9a-f-]{36}$/i

const isText = (entry: unknown): entry is string => typeof entry === 'string'
const single = <T>(entries: readonly T[]): T | readonly T[] =>
  entries.length === 1 && entries[0] !== undefined ? entries[0] : entries

/** What counts of a file when two forms are compared. */
const mark = (entry: FormDataEntryValue): string => (isText(entry) ? entry : `${entry.name}\u0000${entry.size}`)

/** Reads a form. `secrets` = the fields that are never sent back. `null` when it is no form at all. */
export function readForm(data: unknown, secrets: readonly string[]): ReadForm | null {
  if (!(data instanceof FormData)) return null
  const names = [...new Set(data.keys())].filter(name => !FRAMEWORK.test(name) && name !== FORM_KEY)
  const fields = names.map(name => [name, data.getAll(name)] as const)
  const shown = fields.filter(([name, entries]) => !secrets.includes(name) && entries.every(isText))
  const key = data.get(FORM_KEY)
  return {
    raw: Object.fromEntries(fields.map(([name, entries]) => [name, single(entries)])),
    values: Object.fromEntries(shown.map(([name, entries]) => [name, single(entries.filter(isText))])),
    key: isText(key) && KEY.test(key) ? key.toLowerCase() : null,
    hash: sha256(JSON.stringify(fields.map(([name, entries]) => [name, entries.map(mark)])))
  }
}
