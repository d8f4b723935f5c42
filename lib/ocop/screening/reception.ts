/** Why a commune's dossier is not received, or its report not taken. What the report itself lacks is `ScreeningRefusal`. */
export type ReceptionRefusal =
  | { readonly code: 'COMMUNE_NOT_OFFERED' }
  | { readonly code: 'RECEIVED_IN_FUTURE' }
  | { readonly code: 'RECEIVED_DOSSIER_NOT_FOUND' }
  | { readonly code: 'SCREENING_ALREADY_REPORTED' }
  /** Before the receipt, or after today. */
  | { readonly code: 'REPORT_DAY_IMPOSSIBLE' }
