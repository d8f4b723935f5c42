/** What an officer may take down of what sources report; files may name more. Source: F35, F55. */
export const REPORTED_INDICATORS = [
  'recognised-products',
  'producers',
  'potential-five-star',
  'registered-products',
  'registered-units',
  'assisted-products',
  'assisted-units',
  'assisted-ready-products',
  'proposed-products',
  'proposed-new-products',
  'proposed-upgrades',
  'standardised-products',
  'participating-units',
  'points-of-sale',
  'certificates-handed-over',
  'event-attendees',
  'plan-multiple'
] as const
export type ReportedIndicator = (typeof REPORTED_INDICATORS)[number]
