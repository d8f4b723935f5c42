import { attendanceOf } from '../../../ocop/council/closing'
import { filesOf, presidingOf, type SessionRecord } from '../../../ocop/council/record'
import { RESULT_KINDS } from '../../../ocop/council/result'
import { dayInWords } from '../../dates'
import { staffText } from '../../text'
import type { Block, OfficialPaper } from '../official-paper'
import {
  batchWords,
  councilHead,
  deciderOf,
  groundsOf,
  listText,
  namesOf,
  proposals,
  reasonsOf,
  resultTable,
  rulebooksOf,
  tally,
  textNumbers
} from './session-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)

function heldBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const { council, session, files } = record
  const { present, seats } = attendanceOf(session)
  const again = files.filter(({ dossier }) => dossier.discussions.length > 0).length
  return [
    { kind: 'heading', text: t('councilPaper.report.heldTitle') },
    paragraph(
      t('councilPaper.report.held', {
        day: capitalised(dayInWords(session.on)),
        council: council.name,
        count: files.length,
        texts: textNumbers(rulebooksOf(record)),
        present,
        seats
      })
    ),
    ...(again === 0 ? [] : [paragraph(t('councilPaper.report.again', { count: again }))])
  ]
}

function resultBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const nameOf = namesOf(record)
  return [
    { kind: 'heading', text: t('councilPaper.report.resultTitle') },
    paragraph(
      t('councilPaper.minutes.sum', {
        files: t('councilPaper.count.files', { count: record.files.length }),
        list: listText(tally(record))
      })
    ),
    ...RESULT_KINDS.flatMap((kind): readonly Block[] => {
      const files = filesOf(record, kind)
      if (files.length === 0) return []
      const scored = kind !== 'refused' && kind !== 'returned'
      return [
        { kind: 'heading', text: t(`councilPaper.table.${kind}`, { count: files.length }) },
        resultTable(files, nameOf),
        ...(scored
          ? files.flatMap(file =>
              reasonsOf(file, nameOf).map(reason =>
                paragraph(t('councilPaper.fileReason', { number: file.number, product: file.product, reason }))
              )
            )
          : [])
      ]
    })
  ]
}

/** The council's report of its results with what it proposes (QĐ 26/2026/QĐ-TTg, Điều 7 khoản 3). */
export function reportPaper(record: SessionRecord): OfficialPaper {
  const t = staffText()
  return {
    head: councilHead(record, t('councilPaper.report.number'), true),
    heading: [t('councilPaper.report.kind'), t('councilPaper.report.about', { batch: batchWords(record) })],
    under: null,
    blocks: [
      { kind: 'addressee', text: t('councilPaper.addressee', { to: deciderOf(record) }) },
      ...groundsOf(record),
      ...heldBlocks(record),
      ...resultBlocks(record),
      { kind: 'heading', text: t('councilPaper.report.proposalTitle') },
      paragraph(t('councilPaper.report.proposal', { chair: deciderOf(record) })),
      ...proposals(record).map(paragraph)
    ],
    recipients: [t('councilPaper.report.toChair'), t('councilPaper.report.toOffice'), t('councilPaper.report.toFile')],
    signatures: [
      {
        capacity: [t('councilPaper.report.capacity'), t('councilPaper.report.chairTitle')],
        name: presidingOf(record)?.name ?? null
      }
    ]
  }
}
