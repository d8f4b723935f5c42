import type { RecordedFile, RecordedPerson, SessionRecord } from '../../../ocop/council/record'
import type { HandedInSheet } from '../../../ocop/council/session'
import { partFrameOf } from '../../../ocop/rulebook/sheets/part-frame'
import type { CriteriaSheet, Criterion, SheetPart } from '../../../ocop/rulebook/sheets/sheet'
import { totalOf } from '../../../ocop/scoring/totals'
import { dayInWords } from '../../dates'
import { criterionPointsText, pointsText } from '../../numbers'
import { staffText } from '../../text'
import type { Block, OfficialPaper, TableColumn } from '../official-paper'
import { councilHead, personText, textNumbers } from './session-words'

interface OneSheet {
  readonly record: SessionRecord
  readonly file: RecordedFile
  readonly handedIn: HandedInSheet
  readonly person: RecordedPerson
}

const paragraph = (text: string, lead?: string): Block =>
  lead === undefined ? { kind: 'paragraph', text } : { kind: 'paragraph', lead, text }

function columns(withLevel: boolean): readonly TableColumn[] {
  const t = staffText()
  return [
    { header: t('councilPaper.sheet.code'), weight: 13, align: 'center' },
    { header: t('councilPaper.sheet.criterion'), weight: 44 },
    { header: t('councilPaper.sheet.max'), weight: 12, align: 'center' },
    ...(withLevel ? [{ header: t('councilPaper.sheet.level'), weight: 44 }] : []),
    { header: t('councilPaper.sheet.points'), weight: 12, align: 'center' }
  ]
}

function criterionRow({ code, title, max }: Criterion, { choices }: HandedInSheet): readonly string[] {
  const option = choices?.get(code)
  return [
    code,
    title,
    criterionPointsText(max),
    option === undefined ? staffText()('councilPaper.sheet.unscored') : option.label,
    option === undefined ? '' : criterionPointsText(option.points)
  ]
}

function partBlocks({ code, title, max, groups }: SheetPart, handedIn: HandedInSheet): readonly Block[] {
  const t = staffText()
  const { parts } = handedIn
  return [
    { kind: 'heading', text: t('councilPaper.sheet.part', { part: code, title: title.toLocaleUpperCase('vi') }) },
    {
      kind: 'table',
      columns: columns(true),
      rows: [
        ...groups.flatMap(group => group.criteria).map(criterion => criterionRow(criterion, handedIn)),
        [
          '',
          t('councilPaper.sheet.partTotal', { part: code }),
          criterionPointsText(max),
          '',
          parts === null ? '' : pointsText(parts[code])
        ]
      ]
    }
  ]
}

const bySheet = (sheet: CriteriaSheet, handedIn: HandedInSheet): readonly Block[] =>
  sheet.parts.flatMap(part => partBlocks(part, handedIn))

function byParts({ file, handedIn }: OneSheet): readonly Block[] {
  const frame = partFrameOf(file.dossier.rulebook.code) ?? []
  return [
    {
      kind: 'table',
      columns: columns(false),
      rows: frame.map(({ code, title, max }) => [
        code,
        title,
        criterionPointsText(max),
        handedIn.parts === null ? '' : pointsText(handedIn.parts[code])
      ])
    }
  ]
}

function endBlocks({ findings, parts }: HandedInSheet): readonly Block[] {
  const t = staffText()
  return [
    paragraph(
      parts === null ? t('councilPaper.sheet.unscored') : pointsText(totalOf(parts)),
      t('councilPaper.sheet.total')
    ),
    ...(findings.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: t('councilPaper.sheet.findings') },
          ...findings.map(({ code, text }) => paragraph(t('councilPaper.sheet.finding', { code, text })))
        ]),
    paragraph(t('councilPaper.sheet.opinion'))
  ]
}

function sheetPaper(one: OneSheet): OfficialPaper {
  const t = staffText()
  const { record, file, handedIn, person } = one
  const { dossier, product, producer, place } = file
  const { sheet, rulebook } = dossier
  const counts = dossier.sheets.every(({ member, round }) => member !== person.member || round <= handedIn.round)
  return {
    head: { ...councilHead(record, '', false), number: null },
    heading: [
      t('councilPaper.sheet.kind'),
      ...(sheet === null ? [] : [t('councilPaper.sheet.set', { name: sheet.name })])
    ],
    under: t('councilPaper.sheet.under', { text: textNumbers([rulebook]), day: dayInWords(record.session.on) }),
    blocks: [
      paragraph(product, t('councilPaper.sheet.product')),
      paragraph(producer, t('councilPaper.sheet.producer')),
      paragraph(place ?? t('councilPaper.place'), t('councilPaper.sheet.place')),
      paragraph(personText(person), t('councilPaper.sheet.member')),
      {
        kind: 'paragraph',
        style: 'italic',
        text: [
          t(counts ? 'councilPaper.sheet.counts' : 'councilPaper.sheet.older', { round: handedIn.round }),
          ...(record.session.mode === 'transcribed' ? [t('councilPaper.sheet.copied')] : [])
        ].join(' ')
      },
      ...(sheet === null ? byParts(one) : bySheet(sheet, handedIn)),
      ...endBlocks(handedIn)
    ],
    recipients: [],
    signatures: [
      { capacity: [t('councilPaper.sheet.signed')], note: t('councilPaper.sheet.signNote'), name: person.name }
    ]
  }
}

/** The sheets of a file as they were handed in, older rounds included, in the order of the seats; of one member where `member` says so. */
export function sheetPapers(
  record: SessionRecord,
  file: RecordedFile,
  member: string | null
): readonly OfficialPaper[] {
  return record.people
    .filter(person => member === null || person.member === member)
    .flatMap(person =>
      file.dossier.sheets
        .filter(sheet => sheet.member === person.member)
        .sort((a, b) => a.round - b.round)
        .map(handedIn => sheetPaper({ record, file, handedIn, person }))
    )
}
