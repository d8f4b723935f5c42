import type { PlainDate } from '@/lib/ocop/plain-date'
import { batchName } from '@/lib/text/batch-name'
import { dateText, dateTimeText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { SummaryList } from '../ui/summary-list'

export interface DecisionOnItsWay {
  readonly origin: 'enacted' | 'transcribed'
  readonly state: string
  readonly authority: { readonly name: string }
  readonly batch: {
    readonly code: string
    readonly place: string
    readonly year: number
    readonly round: number | null
  } | null
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly latestOn: PlainDate | null
  readonly effectiveOn: PlainDate | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly file: { readonly name: string } | null
  readonly source: {
    readonly publisher: string | null
    readonly url: string | null
    readonly note: string | null
  } | null
  readonly preparedBy: { readonly name: string }
  readonly updatedAt: Date
  readonly lines: readonly { readonly ground: string | null }[]
}

interface DecisionFactsProps {
  readonly draft: DecisionOnItsWay
  readonly fileHref: string
}

/** What is known of a decision on its way: whose it is, and what its paper says once there is one. */
export function DecisionFacts({ draft, fileHref }: DecisionFactsProps) {
  const t = staffText()
  const { batch, number, issuedOn, latestOn, effectiveOn, signer, signerTitle, file, source } = draft
  const signed = draft.state === 'issued' || draft.state === 'published'
  const undated = latestOn ? t('officerDecision.draft.unknownDay', { day: dateText(latestOn) }) : t('common.unknown')
  const paper = [
    {
      key: 'number',
      label: t('officerDecision.draft.number'),
      value: number ?? t('officerDecision.draft.unknownNumber')
    },
    { key: 'issuedOn', label: t('officerDecision.draft.issuedOn'), value: issuedOn ? dateText(issuedOn) : undated },
    {
      key: 'effectiveOn',
      label: t('officerDecision.draft.effectiveOn'),
      value: effectiveOn ? dateText(effectiveOn) : t('officerDecision.draft.effectiveFromIssue')
    },
    {
      key: 'signer',
      label: t('officerDecision.draft.signer'),
      value: [signer, signerTitle].filter(part => part !== null).join(', ') || t('common.unknown')
    },
    ...(draft.origin === 'enacted'
      ? [
          {
            key: 'file',
            label: t('officerDecision.draft.file'),
            value: file ? <a href={fileHref}>{file.name}</a> : t('officerDecision.draft.noFile')
          }
        ]
      : [])
  ]
  const cited = source
    ? [
        {
          key: 'source',
          label: t('officerDecision.draft.source'),
          value: source.url ? (
            <a href={source.url} rel="noopener noreferrer">
              {source.publisher ?? source.url}
            </a>
          ) : (
            source.publisher
          )
        },
        { key: 'quote', label: t('officerDecision.draft.quote'), value: <q>{source.note}</q> }
      ]
    : []
  const grounds = [...new Set(draft.lines.flatMap(({ ground }) => ground ?? []))]
  return (
    <SummaryList
      rows={[
        { key: 'authority', label: t('officerDecision.draft.authority'), value: draft.authority.name },
        ...grounds.map(ground => ({ key: ground, label: t('officerDecision.draft.ground'), value: ground })),
        ...(batch === null
          ? []
          : [
              {
                key: 'batch',
                label: t('officerDecision.draft.batch'),
                value: <a href={`/can-bo/dot-danh-gia/${batch.code}`}>{batchName(batch)}</a>
              }
            ]),
        ...(signed ? paper : []),
        ...cited,
        {
          key: 'prepared',
          label: t('officerDecision.draft.preparedBy'),
          value: t('officerDecision.draft.preparedAt', {
            name: draft.preparedBy.name,
            at: dateTimeText(draft.updatedAt)
          })
        }
      ]}
    />
  )
}
