import { classes } from '@/components/ui/classes'
import { Tag } from '@/components/ui/tag'
import type { Criterion, ScoreOption } from '@/lib/ocop/rulebook/sheets/sheet'
import { criterionPointsText } from '@/lib/text/numbers'
import { filledIn, type SheetWords } from './saving-line'

interface CriterionFieldsProps {
  readonly criterion: Criterion
  readonly chosen: string
  readonly found: boolean
  readonly suspects: readonly string[]
  readonly error: string | undefined
  readonly words: SheetWords
}

const FINDINGS: readonly string[] = ['knockout', 'exclude', 'stop']

function OptionLine({
  criterion,
  option,
  id,
  chosen,
  words
}: Pick<CriterionFieldsProps, 'criterion' | 'chosen' | 'words'> & {
  readonly option: ScoreOption
  readonly id: string
}) {
  return (
    <label
      htmlFor={id}
      className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border-2 border-line bg-card px-3 py-2 has-checked:border-leaf has-checked:bg-leaf-tint"
    >
      <input
        type="radio"
        id={id}
        name={`e.${criterion.code}`}
        value={option.number}
        defaultChecked={chosen === String(option.number)}
        className="mt-1 size-6 shrink-0 accent-leaf"
      />
      <span className="min-w-0 flex-1">
        {option.label}
        {option.minimumFor !== null && (
          <span className="mt-1 block">
            <Tag tone="grain">{filledIn(words.minimum, { star: option.minimumFor })}</Tag>
          </span>
        )}
      </span>
      <span className="shrink-0 font-semibold tabular-nums">
        {filledIn(words.points, { points: criterionPointsText(option.points) })}
      </span>
    </label>
  )
}

/** One criterion: its rules, its official levels as large choices, and what a member may find there. */
export function CriterionFields({ criterion, chosen, found, suspects, error, words }: CriterionFieldsProps) {
  const { code, title, max, options, rules, branches } = criterion
  const findings = rules.filter(({ kind }) => FINDINGS.includes(kind))
  const notes = rules.filter(({ kind }) => !FINDINGS.includes(kind))
  const idOf = (option: ScoreOption) => (option === options[0] ? `e.${code}` : `e.${code}-${option.number}`)
  const lineOf = (option: ScoreOption) => (
    <OptionLine
      key={option.number}
      criterion={criterion}
      option={option}
      id={idOf(option)}
      chosen={chosen}
      words={words}
    />
  )
  return (
    <fieldset
      tabIndex={-1}
      data-criterion={code}
      className={classes('grid min-w-0 gap-2 scroll-mt-24', error && 'border-l-4 border-clay pl-3')}
    >
      <legend className="float-left mb-1 w-full font-semibold">
        <span className="text-ink-2">{code}</span> {title}{' '}
        <span className="font-normal text-ink-2">{filledIn(words.atMost, { max: criterionPointsText(max) })}</span>
      </legend>
      <div className="clear-both grid gap-2">
        {error && <p className="font-semibold text-clay">{error}</p>}
        {notes.map(({ kind, text }) => (
          <p key={`${kind} ${text}`} className="max-w-measure text-small text-ink-2">
            {filledIn(words.rule[kind as keyof SheetWords['rule']], { text })}
          </p>
        ))}
        {suspects.map(reason => (
          <p key={reason} className="max-w-measure text-small text-grain">
            {filledIn(words.suspect, { reason })}
          </p>
        ))}
        {branches.length === 0
          ? options.map(lineOf)
          : [
              ...options.filter(({ branch }) => branch === null).map(lineOf),
              ...branches.map(branch => (
                <div key={branch.code} className="grid gap-2">
                  <p className="pt-1 font-semibold">{filledIn(words.branch, branch)}</p>
                  {options.filter(option => option.branch === branch.code).map(lineOf)}
                </div>
              ))
            ]}
        {findings.length > 0 && (
          <label
            htmlFor={`f.${code}`}
            className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border-2 border-dashed border-clay px-3 py-2 has-checked:bg-clay-tint"
          >
            <input
              type="checkbox"
              id={`f.${code}`}
              name="f"
              value={code}
              defaultChecked={found}
              className="mt-1 size-6 shrink-0 accent-clay"
            />
            <span>
              <span className="font-semibold">{words.finding}</span> {findings.map(({ text }) => text).join('; ')}
            </span>
          </label>
        )}
      </div>
    </fieldset>
  )
}
