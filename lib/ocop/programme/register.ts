import { ENTRY_KINDS, type EntryKind } from './indicator'

/** How a record of the programme is taken down: each has its own form. */
export type ProgrammeShape = 'target' | 'figure' | 'period' | 'undertaking' | 'support' | 'event' | EntryKind

/** Everything an officer can take down of the programme, in the order in which it comes up in a year. */
export const PROGRAMME_SHAPES = [
  'period',
  'target',
  'undertaking',
  'figure',
  'support',
  'event',
  ...ENTRY_KINDS
] as const satisfies readonly ProgrammeShape[]

export const isEntry = (shape: ProgrammeShape): shape is EntryKind => ENTRY_KINDS.some(kind => kind === shape)

/** Registers whose entries have members: the producers and products of a village, a chain, a fair, a course. */
export const HAS_MEMBERS: ReadonlySet<EntryKind> = new Set<EntryKind>([
  'craft-village',
  'tourism-village',
  'value-chain',
  'raw-material-area',
  'fair',
  'training'
])
