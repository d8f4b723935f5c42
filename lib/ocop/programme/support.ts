/** What money was given for, as sources put it (QT-10, ST-12). */
export const SUPPORT_CATEGORIES = [
  'technology',
  'quality-certification',
  'packaging-and-labels',
  'raw-material-area',
  'capacity',
  'productivity-and-quality',
  'intellectual-property',
  'promotion',
  'infrastructure',
  'other'
] as const
export type SupportCategory = (typeof SUPPORT_CATEGORIES)[number]
