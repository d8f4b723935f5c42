import type { Locale } from '@/lib/text/locale'
import { type PlaceName, placeText } from '@/lib/text/place-name'
import { TextField } from '../ui/text-field'

interface PlaceFieldProps {
  readonly label: string
  readonly hint: string
  /** The place that is meant, or what was typed for one. */
  readonly place: (PlaceName & { readonly id: string }) | null
  readonly typed: string | undefined
  readonly locale: Locale
}

/** A place in words. Which of several so named is meant travels unseen, until the words are changed. */
export function PlaceField({ label, hint, place, typed, locale }: PlaceFieldProps) {
  return (
    <>
      {place && <input type="hidden" name="noi-la" value={place.id} />}
      <TextField
        name="noi"
        label={label}
        hint={hint}
        defaultValue={place ? placeText(place, locale) : typed}
        maxLength={100}
        autoComplete="off"
        width="full"
        optional
        locale={locale}
      />
    </>
  )
}
