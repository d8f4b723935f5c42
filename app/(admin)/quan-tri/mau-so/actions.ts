'use server'

import { setNumberPattern } from '@/lib/use-cases/certificates/set-number-pattern'
import { defineAction } from '@/lib/web/define-action'
import { patternSchema } from './schema'

export const setPattern = defineAction(
  {
    name: 'setting.number-pattern',
    access: ['settings.change'],
    schema: patternSchema,
    idempotent: true,
    fields: {
      PLACE_NOT_FOUND: 'provinceId',
      PATTERN_TOO_LONG: 'pattern',
      PATTERN_CHARACTERS: 'pattern',
      PATTERN_BRACES: 'pattern',
      PATTERN_FIELD_UNKNOWN: 'pattern',
      PATTERN_FIELD_TWICE: 'pattern',
      PATTERN_WITHOUT_COUNT: 'pattern',
      PATTERN_AMBIGUOUS: 'pattern'
    },
    done: () => ({ goTo: '/quan-tri/mau-so?da=dat' })
  },
  setNumberPattern
)
