import { staffText } from '@/lib/text/text'

/** The words of a letter as plain strings: the letter is drawn where the form is. */
export function letterWords(kind: 'reset' | 'invite') {
  const t = staffText()
  return {
    title: t(`admin.letter.${kind}Title`),
    steps: t(`admin.letter.${kind}Steps`),
    submit: t(`admin.letter.${kind}Submit`),
    to: t('admin.letter.to'),
    address: t('admin.letter.address'),
    code: t('admin.letter.code'),
    until: t('admin.letter.until'),
    keep: t('admin.letter.keep'),
    print: t('admin.letter.print')
  }
}

export type LetterWords = ReturnType<typeof letterWords>
