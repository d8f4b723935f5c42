import type { ExclusionGround } from '@/lib/ocop/council/session'
import type { ExclusionGround as ExclusionColumn } from '../generated/enums'

const COLUMN_OF: Readonly<Record<ExclusionGround, ExclusionColumn>> = {
  'own-producer': 'own_producer',
  relative: 'relative',
  'advised-producer': 'advised_producer',
  other: 'other'
}

const GROUND_OF: Readonly<Record<ExclusionColumn, ExclusionGround>> = {
  own_producer: 'own-producer',
  relative: 'relative',
  advised_producer: 'advised-producer',
  other: 'other'
}

export const exclusionColumn = (ground: ExclusionGround): ExclusionColumn => COLUMN_OF[ground]
export const exclusionGround = (column: ExclusionColumn): ExclusionGround => GROUND_OF[column]
