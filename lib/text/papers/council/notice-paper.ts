import type { RecordedFile, SessionRecord } from '../../../ocop/council/record'
import { PART_CODES, type PartCode } from '../../../ocop/rulebook/sheets/sheet'
import { dayInWords } from '../../dates'
import { exactPointsText, numberText } from '../../numbers'
import { staffText } from '../../text'
import type { Block, OfficialPaper } from '../official-paper'
import { batchWords, meanText, officeHead, reasonsOf, resultWords } from './session-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

/** "Xã Ba Tơ" after "UBND": "xã Ba Tơ". */
const inSentence = (place: string): string => place.charAt(0).toLocaleLowerCase('vi') + place.slice(1)

/** Who scored how stays in the council. */
const NOBODY = (): string => ''
const withoutNames = (sentence: string): string => sentence.replace(/^: /, '')

function partText({ result }: RecordedFile, part: PartCode): string {
  const parts = 'rating' in result ? result.rating.parts : null
  return parts === null ? '' : exactPointsText(parts[part])
}

function resultTable(files: readonly RecordedFile[]): Block {
  const t = staffText()
  return {
    kind: 'table',
    columns: [
      { header: t('councilPaper.columns.position'), weight: 7, align: 'center' },
      { header: t('councilPaper.columns.product'), weight: 40 },
      ...PART_CODES.map(part => ({
        header: t('councilPaper.notice.part', { part }),
        weight: 13,
        align: 'center' as const
      })),
      { header: t('councilPaper.columns.mean'), weight: 15, align: 'center' },
      { header: t('councilPaper.columns.result'), weight: 28 }
    ],
    rows: files.map((file, index) => [
      numberText(index + 1),
      file.product,
      ...PART_CODES.map(part => partText(file, part)),
      meanText(file),
      resultWords(file)
    ])
  }
}

/** What follows for the producer. */
function followsText({ product, result }: RecordedFile): string {
  const t = staffText()
  switch (result.kind) {
    case 'rated':
      return t('councilPaper.notice.rated', { product, star: result.star ?? 0 })
    case 'potential-five-star':
      return t(result.star === null ? 'councilPaper.notice.potential' : 'councilPaper.notice.potentialWithStar', {
        product
      })
    case 'passed-on':
      return t('councilPaper.notice.passedOn', { product })
    case 'below-three-stars':
      return t('councilPaper.notice.below', { product })
    case 'returned':
      return t('councilPaper.notice.returned', { product, reason: result.reason })
    default:
      return t(`councilPaper.notice.${result.kind}`, { product })
  }
}

function fileBlocks(file: RecordedFile): readonly Block[] {
  const t = staffText()
  const reasons = file.result.kind === 'returned' ? [] : reasonsOf(file, NOBODY)
  return [
    paragraph(followsText(file)),
    ...reasons.map(reason => paragraph(t('councilPaper.notice.reason', { reason: withoutNames(reason) })))
  ]
}

function noticeTo(record: SessionRecord, producer: string, files: readonly RecordedFile[]): OfficialPaper {
  const t = staffText()
  const { council, session } = record
  const places = [...new Set(files.flatMap(({ place }) => place ?? []))]
  const said = { council: council.name, count: files.length, producer, day: capitalised(dayInWords(session.on)) }
  return {
    head: officeHead(record, t('councilPaper.notice.number')),
    heading: [t('councilPaper.notice.kind'), t('councilPaper.notice.about', { batch: batchWords(record) })],
    under: null,
    blocks: [
      { kind: 'addressee', text: t('councilPaper.addressee', { to: producer }) },
      paragraph(t('councilPaper.notice.body', said)),
      resultTable(files),
      { kind: 'paragraph', style: 'italic', text: t('councilPaper.notice.partsExplain') },
      ...files.flatMap(fileBlocks),
      paragraph(t('councilPaper.notice.closing', { producer }))
    ],
    recipients: [
      t('councilPaper.notice.toProducer', { producer }),
      ...(places.length === 0
        ? [t('councilPaper.notice.toCommuneUnknown')]
        : places.map(place => t('councilPaper.notice.toCommune', { place: inSentence(place) }))),
      t('councilPaper.notice.toFile')
    ],
    signatures: [{ capacity: [t('councilPaper.submission.head')], name: null }]
  }
}

/**
 * The notices of results, one to each producer and its commune (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3 điểm g). They tell the means of the council and
 * the reasons, and no member's points or name.
 */
export function noticePapers(record: SessionRecord): readonly OfficialPaper[] {
  const producers = [...new Set(record.files.map(({ producer }) => producer))]
  return producers.map(producer =>
    noticeTo(
      record,
      producer,
      record.files.filter(file => file.producer === producer)
    )
  )
}
