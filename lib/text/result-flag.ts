import { type Answer, answersTo, writeAnswer } from '../ocop/results/answer'
import type { ResultFlag } from '../ocop/results/result-flag'
import type { ResultRow } from '../ocop/results/result-row'
import { refusalText } from './refusals'
import { staffText } from './text'

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1)

/** What a person must look at, as a sentence; where the law speaks, with its article. */
export function resultFlagText(flag: ResultFlag, row: ResultRow): string {
  const t = staffText()
  switch (flag.code) {
    case 'SIMILAR_PRODUCER':
      return t('officerBatch.flags.SIMILAR_PRODUCER', { name: row.producerName })
    case 'SIMILAR_PRODUCT':
      return t('officerBatch.flags.SIMILAR_PRODUCT', { name: row.productName })
    case 'ROW_TWICE':
      return t('officerBatch.flags.ROW_TWICE', { other: flag.other })
    case 'ROW_SIMILAR':
      return t('officerBatch.flags.ROW_SIMILAR', { other: flag.other, name: flag.name })
    case 'PRODUCER_SPELLED_TWICE':
      return t('officerBatch.flags.PRODUCER_SPELLED_TWICE', { other: flag.other, name: flag.name })
    case 'PLACE_UNKNOWN':
      return t('officerBatch.flags.PLACE_UNKNOWN', { name: row.placeText ?? '' })
    case 'SET_UNKNOWN':
      return t('officerBatch.flags.SET_UNKNOWN', { name: row.setText ?? '' })
    case 'STAR_AGAINST_POINTS':
      return capital(
        refusalText({ ...flag.refusal, ...{ source: flag.refusal.source ?? t('officerBatch.flags.noSource') } })
      )
    case 'NOT_COMPETENT':
      return capital(refusalText(flag.refusal))
  }
}

/** What it means to let a flag stand. */
function standText({ code }: ResultFlag): string {
  const t = staffText()
  switch (code) {
    case 'PLACE_UNKNOWN':
      return t('officerBatch.flags.standPlace')
    case 'SET_UNKNOWN':
      return t('officerBatch.flags.standSet')
    case 'SIMILAR_PRODUCER':
    case 'SIMILAR_PRODUCT':
      return t('officerBatch.flags.standNew')
    case 'ROW_TWICE':
    case 'ROW_SIMILAR':
      return t('officerBatch.flags.standTwice')
    case 'PRODUCER_SPELLED_TWICE':
      return t('officerBatch.flags.standProducer')
    case 'STAR_AGAINST_POINTS':
    case 'NOT_COMPETENT':
      return t('officerBatch.flags.standStar')
  }
}

function answerText(flag: ResultFlag, answer: Answer): string {
  const t = staffText()
  switch (answer.kind) {
    case 'stand':
      return standText(flag)
    case 'star':
      return flag.code === 'STAR_AGAINST_POINTS' && flag.refusal.code === 'RESULT_GOES_TO_CENTRE'
        ? t('officerBatch.flags.takeCentre')
        : t('officerBatch.flags.takeStar', { star: answer.star })
    case 'spelling':
      return t('officerBatch.flags.spell', { name: answer.name })
    case 'unit': {
      const places = flag.code === 'PLACE_UNKNOWN' ? flag.candidates : []
      return t('officerBatch.flags.takePlace', { name: places.find(each => each.unitId === answer.id)?.name ?? '' })
    }
    case 'record': {
      const producer = flag.code === 'SIMILAR_PRODUCER' ? flag.candidates.find(each => each.id === answer.id) : null
      if (producer) return t('officerBatch.flags.reuseProducer', { name: producer.name, code: producer.code })
      const product = flag.code === 'SIMILAR_PRODUCT' ? flag.candidates.find(each => each.id === answer.id) : null
      return t('officerBatch.flags.reuseProduct', {
        name: product?.name ?? '',
        code: product?.code ?? '',
        producer: product?.producerName ?? t('officerBatch.flags.unknownProducer')
      })
    }
  }
}

/** The answers to a flag as choices of a form. */
export const flagChoices = (flag: ResultFlag): { readonly value: string; readonly label: string }[] =>
  answersTo(flag).map(answer => ({ value: writeAnswer(answer), label: answerText(flag, answer) }))
