import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { RadioGroup } from '@/components/ui/radio-group'
import type { Choice } from '@/components/ui/select'
import { type FormState, textOf } from '@/lib/web/form-state'

interface FlagQuestion {
  readonly field: string
  readonly sentence: string
  readonly choices: readonly Choice[]
}

/** A row that a person must look at. */
export interface FlaggedRow {
  readonly id: string
  readonly title: string
  readonly questions: readonly FlagQuestion[]
}

interface FlagQuestionsProps {
  readonly state: FormState
  readonly rows: readonly FlaggedRow[]
  readonly words: { readonly title: string; readonly lead: string; readonly mend: string; readonly save: string }
}

/** What a person must look at, row by row, each with a link to its row and what may be answered. */
export function FlagQuestions({ state, rows, words }: FlagQuestionsProps) {
  if (rows.length === 0) return null
  return (
    <Card title={words.title}>
      <p className="max-w-measure text-ink-2">{words.lead}</p>
      {rows.map(({ id, title, questions }) => (
        <div key={id} id={`flags-${id}`} className="grid gap-2 border-l-4 border-clay pl-4 target:bg-grain-tint">
          <a href={`#row-${id}`} className="font-semibold">
            {title}
          </a>
          {questions.map(({ field, sentence, choices }) =>
            choices.length === 0 ? (
              <p key={field}>
                {sentence} {words.mend}
              </p>
            ) : (
              <RadioGroup
                key={field}
                name={field}
                label={sentence}
                choices={choices}
                defaultValue={textOf(state, field)}
              />
            )
          )}
        </div>
      ))}
      <div>
        <Button>{words.save}</Button>
      </div>
    </Card>
  )
}
