import { filesOf, type SessionRecord } from '../../../ocop/council/record'
import { dayInWords } from '../../dates'
import { staffText } from '../../text'
import type { Block, OfficialPaper } from '../official-paper'
import { batchWords, deciderOf, groundsOf, namesOf, officeHead, proposals, resultTable } from './session-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const ground = (text: string): Block => ({ kind: 'paragraph', text, style: 'italic' })

/** What the advising office submits to the chairman after a session (tờ trình): the proposals, with the list of what is to be decided. */
export function submissionPaper(record: SessionRecord): OfficialPaper {
  const t = staffText()
  const { council, session, files } = record
  const chair = deciderOf(record)
  const submitted = filesOf(record, 'potential-five-star', 'rated', 'passed-on')
  return {
    head: officeHead(record, t('councilPaper.submission.number')),
    heading: [t('councilPaper.submission.kind'), t('councilPaper.submission.about', { batch: batchWords(record) })],
    under: null,
    blocks: [
      { kind: 'addressee', text: t('councilPaper.addressee', { to: chair }) },
      ...groundsOf(record),
      ground(t('councilPaper.submission.minutes', { day: dayInWords(session.on), council: council.name })),
      ground(t('councilPaper.submission.report', { council: council.name })),
      paragraph(
        t('councilPaper.submission.body', {
          organisation: t('councilPaper.place'),
          count: files.length,
          batch: batchWords(record),
          chair
        })
      ),
      ...proposals(record).map(paragraph),
      ...(submitted.length === 0
        ? [paragraph(t('councilPaper.submission.nothing'))]
        : [
            { kind: 'title' as const, text: t('councilPaper.submission.listTitle') },
            resultTable(submitted, namesOf(record))
          ]),
      paragraph(t('councilPaper.submission.enclosed')),
      paragraph(t('councilPaper.submission.closing', { chair }))
    ],
    recipients: [t('councilPaper.submission.to'), t('councilPaper.submission.toFile')],
    signatures: [{ capacity: [t('councilPaper.submission.head')], name: null }]
  }
}
