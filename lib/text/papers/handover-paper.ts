import type { PlainDate } from '../../ocop/plain-date'
import { authorityLines, officialAuthority } from '../authority-name'
import { dayInWords } from '../dates'
import { numberText } from '../numbers'
import { staffText } from '../text'
import type { OfficialPaper } from './official-paper'

export interface HandoverRow {
  readonly product: string | null
  readonly producer: string | null
  readonly star: number | null
  readonly code: string
  readonly number: string | null
}

interface OfDecision {
  readonly decisionNumber: string | null
  readonly issuedOn: PlainDate | null
}

interface AtEvent {
  readonly event: string
  readonly on: PlainDate
}

export type HandoverList = (OfDecision | AtEvent) & {
  readonly authority: string
  readonly rows: readonly HandoverRow[]
}

function underText(list: HandoverList): string {
  const t = staffText()
  if ('event' in list) return t('paper.handover.underEvent', { event: list.event, day: dayInWords(list.on) })
  return t('paper.handover.under', {
    number: list.decisionNumber ?? '………',
    day: dayInWords(list.issuedOn),
    authority: officialAuthority(list.authority)
  })
}

/** The list in which producers sign that they have received their certificates, at a ceremony or at the counter. */
export function handoverPaper(list: HandoverList): OfficialPaper {
  const t = staffText()
  const { authority, rows } = list
  return {
    head: { superior: null, organisation: authorityLines(authority), number: null, signed: { place: null, day: null } },
    heading: [t('paper.handover.title'), t('paper.handover.about')],
    under: underText(list),
    blocks: [
      {
        kind: 'table',
        rowHeight: 12,
        columns: [
          { header: t('paper.annex.columns.position'), weight: 7, align: 'center' },
          { header: t('paper.annex.columns.product'), weight: 30 },
          { header: t('paper.annex.columns.producer'), weight: 31 },
          { header: t('paper.annex.columns.star'), weight: 10, align: 'center' },
          { header: t('paper.handover.number'), weight: 31, align: 'center' },
          { header: t('paper.handover.signed'), weight: 24 }
        ],
        rows: rows.map(({ product, producer, star, code, number }, index) => [
          numberText(index + 1),
          product ?? '',
          producer ?? '',
          star === null ? '' : t('common.star', { stars: star }),
          number === null ? code : `${number}\n${code}`,
          ''
        ])
      },
      { kind: 'paragraph', text: t('paper.handover.total', { count: rows.length }), style: 'italic' }
    ],
    recipients: [],
    signatures: [
      { capacity: [t('paper.handover.maker')], note: t('paper.handover.signNote'), name: null },
      { capacity: [t('paper.handover.giver')], note: t('paper.handover.signNote'), name: null }
    ]
  }
}
