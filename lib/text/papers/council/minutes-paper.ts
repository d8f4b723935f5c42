import { attendanceOf } from '../../../ocop/council/closing'
import { presidingOf, type SessionRecord, secretaryOf, totalsOfRound } from '../../../ocop/council/record'
import { dateTimeText, dayInWords } from '../../dates'
import { numberText, pointsText } from '../../numbers'
import { staffText } from '../../text'
import type { Block, OfficialPaper } from '../official-paper'
import {
  batchWords,
  councilHead,
  deciderOf,
  listText,
  namesOf,
  personText,
  reasonsOf,
  tally,
  textNumbers,
  totalsText,
  wholeTable
} from './session-words'

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const heading = (text: string): Block => ({ kind: 'heading', text })

function openingBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const { council, session, files } = record
  const said = { council: council.name, count: files.length, batch: batchWords(record) }
  return [
    paragraph(t('councilPaper.minutes.began', { day: dayInWords(session.on) })),
    paragraph(t('councilPaper.minutes.at')),
    paragraph(
      council.establishedBy === null
        ? t('councilPaper.minutes.council', said)
        : t('councilPaper.minutes.councilBy', { ...said, number: council.establishedBy })
    )
  ]
}

function peopleBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const { session, sources, people } = record
  const [presiding, secretary] = [presidingOf(record), secretaryOf(record)]
  const { present, needed, seats } = attendanceOf(session)
  const { percent } = session.regulation.quorum
  return [
    heading(t('councilPaper.minutes.peopleTitle')),
    paragraph(
      t('councilPaper.minutes.presiding', {
        name: presiding === null ? t('councilPaper.place') : personText(presiding),
        role: t(`councilPaper.role.${presiding?.role ?? 'chair'}`)
      })
    ),
    paragraph(
      t('councilPaper.minutes.secretary', { name: secretary ? personText(secretary) : t('councilPaper.place') })
    ),
    paragraph(t('councilPaper.minutes.quorum', { present, seats, needed, percent, source: sources.quorum })),
    {
      kind: 'table',
      columns: [
        { header: t('councilPaper.columns.position'), weight: 7, align: 'center' },
        { header: t('councilPaper.minutes.person'), weight: 34 },
        { header: t('councilPaper.minutes.organisation'), weight: 40 },
        { header: t('councilPaper.minutes.roleColumn'), weight: 26 },
        { header: t('councilPaper.minutes.presence'), weight: 12, align: 'center' }
      ],
      rows: people.map(({ name, organisation, role, present: isThere }, index) => [
        numberText(index + 1),
        name,
        organisation ?? '',
        t(`councilPaper.role.${role}`),
        t(isThere ? 'councilPaper.minutes.present' : 'councilPaper.minutes.absent')
      ])
    }
  ]
}

function mannerBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const { session, sources, files } = record
  const nameOf = namesOf(record)
  const bySheet = files.filter(({ dossier }) => dossier.sheet !== null)
  const byParts = files.filter(({ dossier }) => dossier.sheet === null)
  const texts = (of: typeof files) => textNumbers([...new Set(of.map(({ dossier }) => dossier.rulebook))])
  const interests = files.flatMap(({ number, dossier }) =>
    dossier.exclusions.map(({ member, ground }) =>
      t('councilPaper.minutes.interest', { number, name: nameOf(member), ground: t(`council.ground.${ground}`) })
    )
  )
  return [
    heading(t('councilPaper.minutes.mannerTitle')),
    paragraph(t(`councilPaper.minutes.${session.mode}`)),
    ...(bySheet.length === 0 ? [] : [paragraph(t('councilPaper.minutes.bySheet', { texts: texts(bySheet) }))]),
    ...(byParts.length === 0
      ? []
      : [
          paragraph(
            bySheet.length === 0
              ? t('councilPaper.minutes.allByParts', { text: texts(byParts) })
              : t('councilPaper.minutes.byParts', {
                  files: listText(byParts.map(({ number }) => numberText(number))),
                  text: texts(byParts)
                })
          )
        ]),
    paragraph(
      t('councilPaper.minutes.mean', {
        limit: pointsText(session.regulation.spreadLimit),
        source: sources.spreadLimit
      })
    ),
    ...(interests.length === 0 ? [t('councilPaper.minutes.noInterest')] : interests).map(paragraph)
  ]
}

function discussionBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const discussed = record.files.flatMap(file =>
    file.dossier.discussions.flatMap(({ round, note }): readonly Block[] => [
      {
        kind: 'paragraph',
        lead: t('councilPaper.minutes.discussed', { number: file.number, product: file.product, round }),
        text: note
      },
      paragraph(t('councilPaper.minutes.before', { totals: totalsText(record, totalsOfRound(file, round)) }))
    ])
  )
  return [
    heading(t('councilPaper.minutes.discussionTitle')),
    ...(discussed.length === 0 ? [paragraph(t('councilPaper.minutes.noDiscussion'))] : discussed)
  ]
}

function resultBlocks(record: SessionRecord): readonly Block[] {
  const t = staffText()
  const nameOf = namesOf(record)
  const reasons = record.files.flatMap(file =>
    reasonsOf(file, nameOf).map(reason =>
      paragraph(t('councilPaper.fileReason', { number: file.number, product: file.product, reason }))
    )
  )
  return [
    heading(t('councilPaper.minutes.resultTitle')),
    wholeTable(record),
    ...reasons,
    paragraph(
      t('councilPaper.minutes.sum', {
        files: t('councilPaper.count.files', { count: record.files.length }),
        list: listText(tally(record))
      })
    )
  ]
}

/** The minutes of a closed session (biên bản): who was there, what was discussed, every result, and the hash that seals the sheets. */
export function minutesPaper(record: SessionRecord): OfficialPaper {
  const t = staffText()
  const { files, closedAt, seal } = record
  const sheets = files.reduce((count, { dossier }) => count + dossier.sheets.length, 0)
  const note = t('councilPaper.minutes.signNote')
  return {
    head: councilHead(record, t('councilPaper.minutes.number'), false),
    heading: [t('councilPaper.minutes.kind'), t('councilPaper.minutes.about', { batch: batchWords(record) })],
    under: null,
    blocks: [
      ...openingBlocks(record),
      ...peopleBlocks(record),
      ...mannerBlocks(record),
      ...discussionBlocks(record),
      ...resultBlocks(record),
      heading(t('councilPaper.minutes.sealTitle')),
      paragraph(t('councilPaper.minutes.seal', { at: dateTimeText(closedAt), count: sheets })),
      { kind: 'addressee', text: seal },
      paragraph(t('councilPaper.minutes.ended'))
    ],
    recipients: [
      t('councilPaper.minutes.toChair', { chair: deciderOf(record) }),
      t('councilPaper.minutes.toMembers'),
      t('councilPaper.minutes.toFile')
    ],
    signatures: [
      { capacity: [t('councilPaper.minutes.secretaryTitle')], note, name: secretaryOf(record)?.name ?? null },
      { capacity: [t('councilPaper.minutes.presidingTitle')], note, name: presidingOf(record)?.name ?? null }
    ]
  }
}
