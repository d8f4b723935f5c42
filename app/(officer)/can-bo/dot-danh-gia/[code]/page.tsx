import type { Metadata } from 'next'
import { orMissing } from '@/app/or-missing'
import { type BoundGridRow, GridTable } from '@/components/officer/grid-table'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { LinkButton } from '@/components/ui/link-button'
import { PageHeader } from '@/components/ui/page-header'
import { canSomewhere } from '@/lib/ocop/access/can'
import { markOf } from '@/lib/ocop/results/column'
import { FLAG_COLUMNS } from '@/lib/ocop/results/result-flag'
import type { GridRow } from '@/lib/queries/officer/grid'
import { batchName } from '@/lib/text/batch-name'
import { dateTimeText } from '@/lib/text/dates'
import { flagChoices, resultFlagText } from '@/lib/text/result-flag'
import { staffText, words } from '@/lib/text/text'
import { typedResult } from '@/lib/text/typed-result'
import { newForm } from '@/lib/web/form-state'
import { OfficerFrame } from '../../frame'
import { draftAddress } from '../../quyet-dinh/address'
import { WorkWay } from '../../work-way'
import { keep, save } from '../actions'
import { batchAddress } from '../address'
import { gridOfPath } from '../grid-of-path'
import type { FlaggedRow } from './flag-questions'
import { GridForm, type ShownRow } from './grid-form'

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

/** What is to be looked at, by the cell it is about. */
const flagsByCell = (row: GridRow): ShownRow['flags'] =>
  Object.fromEntries(row.flags.map(flag => [FLAG_COLUMNS[flag.code][0], resultFlagText(flag, row)]))

function heldRow(row: GridRow): BoundGridRow {
  const t = staffText()
  return {
    id: row.id,
    number: String(row.position),
    cells: typedResult(row),
    held: row.draft && {
      href: draftAddress(row.draft.code),
      label: row.draft.state === 'published' ? t('officerBatch.grid.published') : t('officerBatch.grid.inDraft')
    }
  }
}

export default orMissing(async function GridPage({ params }: GridPageProps) {
  const { actor, grid } = await gridOfPath(params)
  const t = staffText()
  const mayEnter = grid.mayEnter
  const bound = grid.rows.filter(row => isBound(row) || !mayEnter)
  const flagged = grid.rows.filter(row => row.flags.length > 0 && !isBound(row))
  const count = flagged.reduce((sum, { flags }) => sum + flags.length, 0)
  const open = grid.rows.filter(row => !bound.includes(row))
  const saved = grid.savedAt
    ? t('officerBatch.grid.saved', { at: dateTimeText(grid.savedAt) })
    : t('officerBatch.grid.notSaved')
  const held = bound.map(heldRow)
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
              {canSomewhere(actor, 'council.manage').ok && (
                <LinkButton href={batchAddress(grid.code, 'hoi-dong')}>{t('council.plan.title')}</LinkButton>
              )}
              {count === 0 && (
                <LinkButton href={`/can-bo/quyet-dinh/moi?dot=${grid.code}`}>{t('officerBatch.grid.draft')}</LinkButton>
              )}
            </>
          )
        }
      />
      <WorkWay at={count === 0 ? 'paste' : 'look'} batchCode={grid.code} />
      {grid.mayEnter ? (
        <GridForm
          key={grid.edition}
          action={save}
          keep={keep}
          initial={newForm()}
          batchCode={grid.code}
          words={words().officerBatch}
          saved={saved}
          flagged={flagged.map(flaggedRow)}
          flagWords={{
            title: t('officerBatch.flags.title', { count }),
            lead: t('officerBatch.flags.lead'),
            mend: t('officerBatch.flags.mend'),
            save: t('officerBatch.flags.save')
          }}
          bound={held}
          rows={open.map(row => {
            const cells = typedResult(row)
            const { id, version, position } = row
            return { id, version, position, cells, mark: markOf(cells), flags: flagsByCell(row) }
          })}
        />
      ) : (
        <>
          <p className="font-semibold">{saved}</p>
          <GridTable words={words().officerBatch} bound={held} rows={[]} errorOf={() => undefined} />
        </>
      )}
    </OfficerFrame>
  )
})
