import { localPath } from '@/lib/text/locale'
import type { RowsOf } from '@/lib/text/papers/year-report'
import { movedHref } from '../../../thong-ke/bien-dong/question'
import { cellHref } from '../../../thong-ke/question'
import type { ReportAsked } from './question'

/** The page of the rows that a number of the report counts. */
export function rowsHref({ question, from }: ReportAsked, rows: RowsOf): string {
  const { locale, day } = question
  if (rows.kind === 'target') {
    const query = new URLSearchParams({ ...(rows.unitId !== null && { noi: rows.unitId }), ngay: day.on })
    return `${localPath(locale, '/chi-tieu')}?${query}#${rows.code}`
  }
  const star = rows.star === undefined ? {} : { star: rows.star }
  if (rows.kind === 'moved') return movedHref(question, { from, to: day.on, movement: rows.movement, ...star })
  const { basis, part, elsewhere } = rows
  if (elsewhere === undefined)
    return cellHref({ ...question, basis, by: part?.by ?? null }, { ...(part && { key: part.key }), ...star })
  const href = new URL(cellHref({ ...question, basis, by: null }, star), 'http://localhost')
  if (elsewhere.unitId === null) href.searchParams.delete('noi')
  else href.searchParams.set('noi', elsewhere.unitId)
  href.searchParams.set('ngay', elsewhere.on)
  href.searchParams.delete('dia-gioi')
  return `${href.pathname}${href.search}`
}
