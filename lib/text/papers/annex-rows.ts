import type { Points } from '../../ocop/points'
import type { AnnexRow } from './annex-paper'

interface DraftedLine {
  readonly productName: string
  readonly producerName: string
  readonly place: string | null
  readonly points: Points | null
  readonly star: number | null
  readonly certificate?: string | null
  readonly ground?: string | null
  readonly struckReason: string | null
}

/** The lines of a draft as its annex prints them: struck ones are gone. */
export const rowsOfDraft = (lines: readonly DraftedLine[]): readonly AnnexRow[] =>
  lines
    .filter(({ struckReason }) => struckReason === null)
    .map(({ productName, producerName, place, points, star, certificate = null, ground = null }) => ({
      product: productName,
      producer: producerName,
      place,
      points,
      star,
      certificate,
      ground
    }))
