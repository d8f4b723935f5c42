'use client'

import { type FormEvent, useRef, useState } from 'react'
import { useFormAction } from '@/app/form-action'
import { FormTop } from '@/app/form-top'
import { Button } from '@/components/ui/button'
import { classes } from '@/components/ui/classes'
import { type CriteriaSheet, criteriaOf, type PartCode } from '@/lib/ocop/rulebook/sheets/sheet'
import { readScoreSheet } from '@/lib/ocop/scoring/score-sheet'
import { partTotalsOf, totalOf } from '@/lib/ocop/scoring/totals'
import { criterionPointsText } from '@/lib/text/numbers'
import type { FormAction } from '@/lib/web/define-action'
import { errorOf, type FormState, textOf, textsOf } from '@/lib/web/form-state'
import { CriterionFields } from './criterion-fields'
import { filledIn, SavingLine, type SheetWords } from './saving-line'
import { useSheetAutosave } from './sheet-autosave'
import { type SheetHead, SheetHeadFields } from './sheet-head'

export interface SheetFormProps {
  readonly action: FormAction
  readonly keep: FormAction
  /** Holds what is filled in so far, by field. */
  readonly initial: FormState
  readonly head: SheetHead
  readonly version: number
  readonly saved: string
  readonly sheet: CriteriaSheet
  /** The criterion that is asked for. */
  readonly at: string
  readonly words: SheetWords
}

/** The place after the criteria: what refuses the whole file. */
const WHOLE_FILE = 'R'

const sectionOf = (step: string): string => (step === WHOLE_FILE ? WHOLE_FILE : step.charAt(0))

/** What is chosen on the form now, by criterion. */
type Chosen = Readonly<Record<string, { readonly option: number }>>

const chosenIn = (entries: Iterable<readonly [string, unknown]>): Chosen =>
  Object.fromEntries(
    [...entries].flatMap(([name, value]) =>
      name.startsWith('e.') && typeof value === 'string' && value !== ''
        ? [[name.slice(2), { option: Number(value) }] as const]
        : []
    )
  )

/**
 * A whole score sheet as one form. On a phone one criterion after another is in sight, on a desk a whole part; the rest of the form is sent
 * along. Every step is a form of its own where no script runs.
 */
export function SheetForm({ action, keep, initial, head, version, saved, sheet, at, words }: SheetFormProps) {
  const [state, send] = useFormAction(action, initial)
  const form = useRef<HTMLFormElement>(null)
  const autosave = useSheetAutosave(form, keep, version)
  const shown = Object.keys(state.values).length > 0 ? state : initial
  const [chosen, setChosen] = useState<Chosen>(() => chosenIn(Object.entries(shown.values)))
  const [found, setFound] = useState<readonly string[]>(() => textsOf(shown, 'f'))
  const [step, setStep] = useState(at)

  const criteria = criteriaOf(sheet)
  const steps: readonly string[] = [
    ...criteria.map(({ code }) => code),
    ...(sheet.rejections.length > 0 ? [WHOLE_FILE] : [])
  ]
  const section = sectionOf(step)
  const index = steps.indexOf(step)
  const sections = [...new Set(steps.map(sectionOf))]
  const nextSection = sections[sections.indexOf(section) + 1]
  const nextOnDesk = nextSection ? (steps.find(each => sectionOf(each) === nextSection) ?? 'nop') : 'nop'
  const read = readScoreSheet(sheet, { entries: chosen, findings: found })
  const missing = read.problems.length
  const totals = partTotalsOf(read.choices)
  const firstMissing = read.problems.flatMap(problem => ('criterion' in problem ? [problem.criterion] : []))[0]

  const onChange = () => {
    if (!form.current) return
    const data = new FormData(form.current)
    setChosen(chosenIn(data.entries()))
    setFound(data.getAll('f').filter(each => typeof each === 'string'))
    autosave.touched()
  }

  const goTo = (next: string) => {
    setStep(next)
    const address = new URL(window.location.href)
    address.searchParams.set('muc', next)
    window.history.replaceState(null, '', address)
    requestAnimationFrame(() => {
      const target = form.current?.querySelector<HTMLElement>(`[data-criterion="${next}"]`)
      target?.focus({ preventScroll: true })
      form.current?.scrollIntoView({ block: 'start' })
    })
  }

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const submitter = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    const next = submitter instanceof HTMLButtonElement ? submitter.value : 'nop'
    if (next !== 'nop') {
      event.preventDefault()
      return goTo(next)
    }
    if (!autosave.isUnderWay()) return autosave.stop()
    event.preventDefault()
    void autosave.settle().then(answered => answered && form.current?.requestSubmit(submitter))
  }

  return (
    <form
      ref={form}
      action={send}
      onSubmit={onSubmit}
      onChange={onChange}
      className="grid scroll-mt-4 gap-5 md:grid-cols-[minmax(0,48rem)_minmax(14rem,1fr)] md:items-start md:gap-x-8"
      noValidate
    >
      <div className="grid min-w-0 gap-5">
        <FormTop state={state} />
        <SheetHeadFields head={head} version={autosave.version} />
        <nav aria-label={words.parts} className="flex flex-wrap gap-2">
          {sections.map(each => {
            const first = steps.find(one => sectionOf(one) === each) ?? ''
            const part = sheet.parts.find(({ code }) => code === each)
            return (
              <button
                key={each}
                type="submit"
                name="next"
                value={first}
                aria-current={each === section ? 'step' : undefined}
                className={classes(
                  'inline-flex min-h-11 cursor-pointer items-center gap-2 rounded-sm border-2 px-3 text-small font-semibold',
                  each === section ? 'border-leaf bg-leaf-tint text-leaf' : 'border-line bg-card text-ink'
                )}
              >
                {part
                  ? filledIn(words.partTab, {
                      part: part.code,
                      points: criterionPointsText(totals[part.code]),
                      max: criterionPointsText(part.max)
                    })
                  : words.wholeFile}
              </button>
            )
          })}
        </nav>
        {sheet.parts.map(part => (
          <PartFields
            key={part.code}
            code={part.code}
            title={filledIn(words.part, { part: part.code, title: part.title, max: criterionPointsText(part.max) })}
            sheet={sheet}
            step={step}
            shown={shown}
            state={state}
            words={words}
          />
        ))}
        {sheet.rejections.length > 0 && (
          <fieldset
            tabIndex={-1}
            data-criterion={WHOLE_FILE}
            className={classes('grid max-w-3xl min-w-0 gap-2', section !== WHOLE_FILE && 'hidden')}
          >
            <legend className="float-left mb-1 w-full text-h3 font-semibold">{words.wholeFile}</legend>
            <div className="clear-both grid gap-2">
              <p className="max-w-measure text-ink-2">{words.wholeFileLead}</p>
              {sheet.rejections.map(({ code, text }) => (
                <label
                  key={code}
                  htmlFor={`f.${code}`}
                  className="flex min-h-12 cursor-pointer items-start gap-3 rounded-sm border-2 border-line bg-card px-3 py-2 has-checked:border-clay has-checked:bg-clay-tint"
                >
                  <input
                    type="checkbox"
                    id={`f.${code}`}
                    name="f"
                    value={code}
                    defaultChecked={textsOf(shown, 'f').includes(code)}
                    className="mt-1 size-6 shrink-0 accent-clay"
                  />
                  <span>{text}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
      </div>
      {/* Below on a phone; beside the criteria on a desk, where it covers none of them. */}
      <div className="sticky bottom-0 z-10 -mx-4 grid gap-1.5 border-t-2 border-leaf bg-paper px-4 pt-1.5 pb-2 sm:-mx-6 sm:px-6 md:top-4 md:bottom-auto md:mx-0 md:gap-3 md:pt-3">
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-small">
          <p className="flex flex-wrap items-baseline gap-x-4 tabular-nums">
            <span className="font-semibold">
              {filledIn(words.total, { points: criterionPointsText(totalOf(totals)) })}
            </span>
            <span className={missing === 0 ? 'text-leaf' : 'text-ink-2'}>
              {missing === 0 ? words.nothingMissing : filledIn(words.missing, { count: missing })}
            </span>
          </p>
          <SavingLine saving={autosave.saving} saved={saved} words={words} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {index > 0 && (
            <span className="md:hidden">
              <Button kind="secondary" name="next" value={steps[index - 1]}>
                {words.back}
              </Button>
            </span>
          )}
          <span className="md:hidden">
            <Button name="next" value={steps[index + 1] ?? 'nop'}>
              {steps[index + 1] ? words.next : words.check}
            </Button>
          </span>
          <span className="max-md:hidden">
            <Button name="next" value={nextOnDesk}>
              {nextOnDesk === 'nop'
                ? words.check
                : filledIn(words.nextPart, {
                    part:
                      nextSection === WHOLE_FILE
                        ? words.wholeFile
                        : filledIn(words.partName, { part: nextSection ?? '' })
                  })}
            </Button>
          </span>
          {firstMissing && firstMissing !== step && (
            <span className={steps[index + 1] ? 'max-md:hidden' : undefined}>
              <Button kind="quiet" name="next" value={firstMissing}>
                {filledIn(words.firstMissing, { criterion: firstMissing })}
              </Button>
            </span>
          )}
          {nextOnDesk !== 'nop' && missing === 0 && (
            <Button kind="secondary" name="next" value="nop">
              {words.check}
            </Button>
          )}
        </div>
      </div>
    </form>
  )
}

interface PartFieldsProps {
  readonly code: PartCode
  readonly title: string
  readonly sheet: CriteriaSheet
  readonly step: string
  readonly shown: FormState
  readonly state: FormState
  readonly words: SheetWords
}

function PartFields({ code, title, sheet, step, shown, state, words }: PartFieldsProps) {
  const part = sheet.parts.find(each => each.code === code)
  const criteria = criteriaOf(sheet)
  const place = criteria.findIndex(criterion => criterion.code === step) + 1
  return (
    <div className={classes('grid max-w-3xl gap-3 md:gap-6', sectionOf(step) !== code && 'hidden')}>
      <h2 className="text-h3">
        <span className="max-md:hidden">{title}</span>
        <span className="block text-small font-normal text-ink-2 md:hidden">
          {filledIn(words.place, { place, count: criteria.length, part: code })}
        </span>
      </h2>
      {part?.groups.map(group => (
        <div
          key={group.code}
          className={classes(
            'grid gap-2 md:gap-5',
            !group.criteria.some(each => each.code === step) && 'max-md:hidden'
          )}
        >
          {group.criteria.every(({ code: own }) => own !== group.code) && (
            <h3 className="text-small text-ink-2 md:text-body">
              {filledIn(words.group, { code: group.code, title: group.title, max: criterionPointsText(group.max) })}
            </h3>
          )}
          {group.criteria.map(criterion => (
            <div key={criterion.code} className={criterion.code === step ? undefined : 'max-md:hidden'}>
              <CriterionFields
                criterion={criterion}
                chosen={textOf(shown, `e.${criterion.code}`)}
                found={textsOf(shown, 'f').includes(criterion.code)}
                suspects={sheet.suspects.flatMap(({ where, reason }) => (where === criterion.code ? [reason] : []))}
                error={errorOf(state, `e.${criterion.code}`)}
                words={words}
              />
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
