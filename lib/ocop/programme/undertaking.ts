/** What the programme sets going: written plans and policies, what leaders ask for, what is proposed. */
export const UNDERTAKING_KINDS = [
  'scheme',
  'policy',
  'resolution',
  'directive',
  'task',
  'campaign',
  'proposal'
] as const
export type UndertakingKind = (typeof UNDERTAKING_KINDS)[number]

/** How far it has come. What is being advised on or drafted is never shown as issued. */
export const UNDERTAKING_STATES = [
  'proposed',
  'being-drafted',
  'issued',
  'amended',
  'assigned',
  'under-way',
  'done',
  'dropped'
] as const
export type UndertakingState = (typeof UNDERTAKING_STATES)[number]
