import { ratingRefusals } from './rating-refusals'

export const refusals = {
  ...ratingRefusals,
  POINTS_MALFORMED: 'Points must be a number, for example 78.5.',
  POINTS_TOO_PRECISE: 'Points have at most {decimals, number} decimals.',
  POINTS_OUT_OF_RANGE: 'Points must be from {min} to {max}.',
  FORM_MALFORMED: 'The form could not be read. Open the page again and send it once more.',
  FORM_ALREADY_SENT: 'This form has been sent before with other contents. Open the page again to see the result.',
  TOO_MUCH_AT_ONCE:
    'Somebody else is changing the same thing. Nothing has changed yet; send the form again in a moment.',
  FILE_NOT_FOUND: 'The register keeps no signed copy of this decision.',
  TOO_MANY_REPORTS:
    'Many reports have come from this network. Please wait {minutes, number} minutes and send again; what you typed is still below.',
  FIELD_REQUIRED: 'This must be filled in.',
  FIELD_MALFORMED: 'This could not be read. Clear it and type it again.',
  FIELD_CHARACTERS: 'This has characters that cannot be used. Clear it and type it again.',
  FIELD_TOO_LONG: 'This can have at most {max, number} characters.',
  FIELD_NOT_A_CHOICE: 'Choose one of the options.',
  FIELD_NOT_A_DAY: 'Type a real day, for example 26/11/2021.',
  FIELD_NOT_A_NUMBER: 'Type a number, for example 12 or 12.5.',
  PLACE_NOT_IN_DIVISION: '{place} is not the code of an administrative unit on {on}.',
  PARAMETER_UNKNOWN: 'This address has no parameter {parameter}.',
  PARAMETER_TWICE: 'The parameter {parameter} may be given only once.',
  PARAMETER_MALFORMED: 'The value of the parameter {parameter} is not right.',
  PRODUCT_NOT_FOUND: 'The registry holds no product with this code.',
  PRODUCER_NOT_FOUND: 'The registry holds no producer with this code.',
  BATCH_NOT_FOUND: 'The registry holds no batch with this code.',
  DECISION_NOT_FOUND: 'The registry holds no decision with this code.',
  LOG_ENTRY_NOT_FOUND: 'The log has no entry with this number.',
  EXPORT_TOO_LARGE: 'The list has {total} rows, this file holds {most} at most. Filter it, for example by place.',
  EXPORT_BUSY: 'Many are downloading at this moment. Try again in a few minutes.',
  ENDPOINT_NOT_FOUND: 'The API has no such address. See /api/v1/openapi.json.'
} as const
