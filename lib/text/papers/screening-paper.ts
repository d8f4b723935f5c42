import type { PlainDate } from '../../ocop/plain-date'
import type { EvaluationKind } from '../../ocop/rulebook/rulebook'
import type { ScreeningPoint } from '../../ocop/screening/screening'
import { authorityLines, officialAuthority } from '../authority-name'
import { dateText } from '../dates'
import { numberText } from '../numbers'
import { producerKindText } from '../producer-kind'
import { staffText } from '../text'
import type { Block, OfficialPaper } from './official-paper'

export interface ScreenedDossier {
  /** "UBND xã Ba Tơ". */
  readonly committee: string
  readonly commune: string
  /** "UBND tỉnh Quảng Ngãi". */
  readonly province: string
  readonly product: string
  readonly producer: string
  readonly producerKind: string | null
  readonly representative: string | null
  readonly address: string | null
  readonly setText: string | null
  readonly evaluation: EvaluationKind
  readonly receivedOn: PlainDate
  readonly slip: string | null
  readonly report: { readonly on: PlainDate; readonly proposes: boolean; readonly reason: string | null } | null
  readonly assessments: readonly {
    readonly point: ScreeningPoint
    readonly meets: boolean
    readonly opinion: string | null
  }[]
}

const said = (lead: string, text: string | null): Block => ({
  kind: 'paragraph',
  lead,
  text: text ?? staffText()('officerScreening.paper.unknown')
})

function assessmentTable({ assessments }: ScreenedDossier): Block {
  const t = staffText()
  return {
    kind: 'table',
    columns: [
      { header: t('officerScreening.paper.columns.position'), weight: 7, align: 'center' },
      { header: t('officerScreening.paper.columns.point'), weight: 36 },
      { header: t('officerScreening.paper.columns.meets'), weight: 20, align: 'center' },
      { header: t('officerScreening.paper.columns.opinion'), weight: 50 }
    ],
    rows: assessments.map(({ point, meets, opinion }, index) => [
      numberText(index + 1),
      t(`officerScreening.points.${point}`),
      t(meets ? 'officerScreening.report.yes' : 'officerScreening.report.no'),
      opinion ?? ''
    ])
  }
}

function proposalText({ committee, province, report }: ScreenedDossier): string {
  const t = staffText()
  const names = { committee: officialAuthority(committee), province: officialAuthority(province) }
  if (report === null) return t('officerScreening.paper.unknown')
  return report.proposes
    ? t('officerScreening.paper.propose', names)
    : t('officerScreening.paper.giveBack', { ...names, reason: (report.reason ?? '').replace(/\.$/, '') })
}

/**
 * The report of a commune on a dossier (Mẫu 03, QĐ 26/2026/QĐ-TTg). Sex, ethnicity and residence of the representative are left as dots: the
 * registry does not keep them.
 */
export function screeningPaper(dossier: ScreenedDossier): OfficialPaper {
  const t = staffText()
  const { committee, province, report, slip } = dossier
  const received = dateText(dossier.receivedOn)
  return {
    head: {
      superior: null,
      organisation: authorityLines(committee),
      number: t('paper.number', { number: t('officerScreening.paper.number') }),
      signed: { place: dossier.commune, day: report?.on ?? null }
    },
    heading: [t('officerScreening.paper.kind'), t('officerScreening.paper.about')],
    under: t('officerScreening.paper.under'),
    blocks: [
      { kind: 'addressee', text: t('officerScreening.paper.to', { province: officialAuthority(province) }) },
      { kind: 'heading', text: t('officerScreening.paper.producerTitle') },
      said(t('officerScreening.paper.producer'), dossier.producer),
      said(
        t('officerScreening.paper.producerKind'),
        dossier.producerKind === null ? null : producerKindText(dossier.producerKind)
      ),
      said(t('officerScreening.paper.address'), dossier.address),
      said(t('officerScreening.paper.representative'), dossier.representative),
      { kind: 'paragraph', text: t('officerScreening.paper.person') },
      { kind: 'heading', text: t('officerScreening.paper.productTitle') },
      said(t('officerScreening.paper.product'), dossier.product),
      said(t('officerScreening.paper.set'), dossier.setText),
      said(t('officerScreening.paper.evaluation'), t(`officerScreening.form.evaluations.${dossier.evaluation}`)),
      said(
        t('officerScreening.paper.received'),
        slip === null ? received : t('officerScreening.paper.receivedSlip', { day: received, slip })
      ),
      { kind: 'heading', text: t('officerScreening.paper.assessmentTitle') },
      assessmentTable(dossier),
      { kind: 'heading', text: t('officerScreening.paper.proposalTitle') },
      { kind: 'paragraph', text: proposalText(dossier) }
    ],
    recipients: [
      t('officerScreening.paper.toAbove'),
      t('officerScreening.paper.toProducer'),
      t('officerScreening.paper.toFile')
    ],
    signatures: [{ capacity: [t('officerScreening.paper.capacity'), t('officerScreening.paper.chair')], name: null }]
  }
}
