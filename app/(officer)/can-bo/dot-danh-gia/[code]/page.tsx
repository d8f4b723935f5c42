import type { Metadata } from 'next'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { Card } from '@/components/ui/card'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { markOf } from '@/lib/ocop/results/column'
import type { GridRow, GridView } from '@/lib/queries/officer/grid'
import { batchName } from '@/lib/text/batch-name'
import { dateTimeText } from '@/lib/text/dates'
import { flagChoices, resultFlagText } from '@/lib/text/result-flag'
import { staffText, words } from '@/lib/text/text'
import { typedResult } from '@/lib/text/typed-result'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { save, settle } from '../actions'
import { batchAddress } from '../address'
import { gridOfPath } from '../grid-of-path'
import { FlagForm, type FlaggedRow } from './flag-form'
import { GridForm } from './grid-form'

interface GridPageProps {
  readonly params: Promise<{ readonly code: string }>
}

export function generateMetadata(): Metadata {
  return { title: staffText()('officerBatch.grid.title') }
}

const isBound = ({ draft }: GridRow): boolean => draft !== null && draft.state !== 'drafting'

function flaggedRow(row: GridRow): FlaggedRow {
  return {
    id: row.id,
    title: staffText()('officerBatch.flags.row', { row: String(row.position), product: row.productName }),
    questions: row.flags.map(flag => ({
      field: `answer.${row.id}.${flag.code}`,
      sentence: resultFlagText(flag, row),
      choices: flagChoices(flag)
    }))
  }
}

function Flags({ grid }: { readonly grid: GridView }) {
  const t = staffText()
  const rows = grid.rows.filter(row => row.flags.length > 0 && !isBound(row))
  if (rows.length === 0) return null
  const count = rows.reduce((sum, { flags }) => sum + flags.length, 0)
  return (
    <Card title={t('officerBatch.flags.title', { count })}>
      <p className="max-w-measure text-ink-2">{t('officerBatch.flags.lead')}</p>
      <FlagForm
        key={grid.edition}
        action={settle}
        initial={newForm()}
        batchCode={grid.code}
        rows={rows.map(flaggedRow)}
        words={{ submit: t('officerBatch.flags.submit'), mend: t('officerBatch.flags.mend') }}
      />
    </Card>
  )
}

export default async function GridPage({ params }: GridPageProps) {
  const { actor, grid } = await gridOfPath(params)
  const t = staffText()
  const mayEnter = grid.mayEnter
  const bound = grid.rows.filter(row => isBound(row) || !mayEnter)
  const open = grid.rows.filter(row => !bound.includes(row))
  return (
    <OfficerFrame actor={actor}>
      <Breadcrumbs crumbs={[{ label: t('officerBatch.list.title'), href: '/can-bo/dot-danh-gia' }]} />
      <PageHeader
        kicker={batchName(grid)}
        title={grid.title ?? t('officerBatch.grid.title')}
        lead={t('officerBatch.grid.lead')}
        actions={
          grid.rows.length > 0 && (
            <>
              <LinkButton href={batchAddress(grid.code, 'kiem-tra')}>{t('officerBatch.grid.check')}</LinkButton>
              <LinkButton href={`/can-bo/quyet-dinh/moi?dot=${grid.code}`}>{t('officerBatch.grid.draft')}</LinkButton>
            </>
          )
        }
      />
      <p role="status" className="font-semibold">
        {grid.savedAt
          ? t('officerBatch.grid.saved', { at: dateTimeText(grid.savedAt) })
          : t('officerBatch.grid.notSaved')}
      </p>
      {mayEnter && <Flags grid={grid} />}
      <GridForm
        key={grid.edition}
        action={save}
        initial={newForm()}
        batchCode={grid.code}
        words={words().officerBatch}
        bound={bound.map(row => ({ id: row.id, number: String(row.position), cells: typedResult(row) }))}
        rows={open.map(row => {
          const cells = typedResult(row)
          const { id, version, position, flags } = row
          return { id, version, position, cells, mark: markOf(cells), flagged: flags.length > 0 }
        })}
      />
    </OfficerFrame>
  )
}
