import { Details } from '@/components/ui/details'
import { Table } from '@/components/ui/table'
import type { HandedInSheet } from '@/lib/ocop/council/session'
import { criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import { totalOf } from '@/lib/ocop/scoring/totals'
import type { FileView } from '@/lib/queries/council/file'
import { criterionPointsText, exactPointsText, pointsText } from '@/lib/text/numbers'
import { ratingSentence } from '@/lib/text/rating'
import { staffText } from '@/lib/text/text'

type NameOf = (seatId: string) => string

const PARTS = ['A', 'B', 'C'] as const

const isLatest = (sheet: HandedInSheet, sheets: readonly HandedInSheet[]): boolean =>
  sheets.every(each => each.member !== sheet.member || each.round <= sheet.round)

/** Every sheet of a file side by side, older rounds included. */
export function AllSheets({ file, nameOf }: { readonly file: FileView; readonly nameOf: NameOf }) {
  const t = staffText()
  const { sheets, sheet } = file
  if (sheets.length === 0) return null
  const inForce = sheets.filter(each => isLatest(each, sheets))
  return (
    <section className="grid gap-4">
      <Table
        caption={t('council.sheets.title')}
        rows={sheets}
        rowKey={({ member, round }) => `${member} ${round}`}
        columns={[
          {
            key: 'member',
            header: t('council.fairness.member'),
            isRowHeader: true,
            cell: ({ member }) => nameOf(member)
          },
          {
            key: 'round',
            header: t('council.sheets.round'),
            cell: each =>
              isLatest(each, sheets)
                ? t('council.sheets.counts', { round: each.round })
                : t('council.sheets.older', { round: each.round })
          },
          ...PARTS.map(part => ({
            key: part,
            header: t('council.sheets.part', { part }),
            numeric: true,
            cell: ({ parts }: HandedInSheet) => (parts === null ? '–' : pointsText(parts[part]))
          })),
          {
            key: 'total',
            header: t('council.sheets.total'),
            numeric: true,
            cell: ({ parts }) => (parts === null ? '–' : pointsText(totalOf(parts)))
          },
          {
            key: 'findings',
            header: t('council.sheets.findings'),
            cell: ({ findings }) => findings.map(({ code }) => code).join(', ') || '–'
          }
        ]}
      />
      {sheet && (
        <Details summary={t('council.sheets.criteria')}>
          <Table
            narrow="scrolling"
            caption={t('council.sheets.criteriaOf', { name: sheet.name })}
            rows={criteriaOf(sheet)}
            rowKey={({ code }) => code}
            columns={[
              {
                key: 'criterion',
                header: t('council.sheets.criterion'),
                isRowHeader: true,
                cell: ({ code, title }) => `${code} ${title}`
              },
              ...inForce.map(({ member, choices }) => ({
                key: member,
                header: nameOf(member),
                numeric: true,
                cell: ({ code }: { readonly code: string }) => {
                  const option = [...(choices ?? [])].find(([each]) => each === code)?.[1]
                  return option === undefined ? '–' : criterionPointsText(option.points)
                }
              }))
            ]}
          />
        </Details>
      )}
    </section>
  )
}

/** What became of the file, and why. */
export function Outcome({ file, nameOf }: { readonly file: FileView; readonly nameOf: NameOf }) {
  const t = staffText()
  const { result } = file
  if (result === null) return null
  if (result.kind === 'returned')
    return <p className="text-h3">{t('council.result.returnedFor', { reason: result.reason })}</p>
  const { rating } = result
  const star = 'star' in result ? result.star : null
  return (
    <section className="grid gap-2">
      <p className="text-h3 font-semibold">
        {t(`council.result.one.${result.kind}`)}
        {star !== null && `: ${t('council.result.star', { star })}`}
        {rating.total !== null && `, ${t('council.result.points', { points: exactPointsText(rating.total) })}`}
      </p>
      <ul className="grid list-disc gap-1 ps-5">
        {[...rating.reasons, ...rating.problems].map(said => {
          const sentence = ratingSentence(said, 'vi', nameOf)
          return <li key={sentence}>{sentence}</li>
        })}
      </ul>
    </section>
  )
}
