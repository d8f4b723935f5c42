/** What was typed, as the form sent it: one text for a field, several where a field repeats (the rows of a grid). */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** What a form shows again after it was answered. Plain data: it travels to the browser and back. */
export interface FormState {
  /** Nothing that was typed is lost: every field takes its value from here. Passwords and files are not sent back. */
  readonly values: FormValues
  /** By field name. */
  readonly fieldErrors: Readonly<Record<string, string>>
  readonly formError: string | null
  /** Set when the session has ended while somebody typed: where to sign in, in another tab, before sending again. */
  readonly signIn: { readonly href: string; readonly label: string; readonly explain: string } | null
  /** What an action that stays on its page has to show once: a printed code, a number. */
  readonly outcome: Readonly<Record<string, string>> | null
  /** The idempotency key of this form, sent in the hidden field `FORM_KEY`. It stays the same until the form is accepted. */
  readonly key: string
}

/** The name of the hidden field with the form's idempotency key. */
export const FORM_KEY = '_key'

/** A form before it was sent, with what its fields begin with. Made on the server for each showing of a page. */
export const newForm = (values: FormValues = {}): FormState => ({
  values,
  fieldErrors: {},
  formError: null,
  signIn: null,
  outcome: null,
  key: crypto.randomUUID()
})

/** The value of a field that does not repeat. */
export function textOf({ values }: FormState, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === 'string' ? value : (value?.[0] ?? '')
}

/** Every value of a field that may repeat. */
export function textsOf({ values }: FormState, name: string): readonly string[] {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return typeof value === 'string' ? [value] : (value ?? [])
}

export const errorOf = ({ fieldErrors }: FormState, name: string): string | undefined =>
  Object.hasOwn(fieldErrors, name) ? fieldErrors[name] : undefined

/** All that must be mended, the form's own sentence first, for the summary on top. */
export function problemsOf({ fieldErrors, formError }: FormState): { field?: string; message: string }[] {
  const fields = Object.entries(fieldErrors).map(([field, message]) => ({ field, message }))
  return formError === null ? fields : [{ message: formError }, ...fields]
}
