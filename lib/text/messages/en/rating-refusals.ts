import type { Dictionary } from '../dictionary'
import type { ratingRefusals as original } from '../vi/rating-refusals'

export const ratingRefusals = {
  ENTRY_MISSING: 'Criterion {criterion} has no points. It can have: {allowed}.',
  ENTRY_NOT_ALLOWED: 'Criterion {criterion} has no level of “{entered}” points. It can have: {allowed}.',
  BRANCH_MISSING: 'Criterion {criterion} has several cases. Choose one: {branches}.',
  BRANCH_NOT_ALLOWED: 'Criterion {criterion} has no case “{entered}”. Its cases: {branches}.',
  CONDITION_NOT_MET: 'Criterion {requires} has 0 points, so criterion {criterion} is not scored: it can only be 0.',
  CRITERION_NOT_ON_SHEET:
    'The sheet of this product set has no criterion {criterion}. It may be the sheet of another product set.',
  FINDING_NOT_ON_SHEET: 'This sheet has no ground “{finding}” to refuse a dossier or stop scoring. Grounds: {allowed}.',
  PART_MISSING: 'Part {part} has no points (at most {max}).',
  PART_NOT_ALLOWED:
    'Part {part} has “{entered}” points; it must be a number from 0 to {max} with at most two decimals.',
  PART_NOT_ON_SHEET: 'A sheet has no part {part}; only A, B and C.',
  SHEET_NOT_KNOWN:
    'The registry has no score sheet of this product set under that text. Only totals of its parts can be entered, if the text has parts.',
  MEMBER_TWICE: 'Two sheets bear the same name. Each member has one sheet for a dossier.',
  NO_SCORE_SHEETS: 'There is no score sheet yet.',
  SCORE_SHEET_INCOMPLETE: 'The sheet of {member} is not complete.',
  SPREAD_OVER_LIMIT:
    'The points of {highest} (highest) and {lowest} (lowest) lie {spread} apart, more than {limit}. The council discusses the dossier and scores it again.',
  FLOOR_NOT_MET: 'Criterion {criterion} has {given} points, below the minimum of {needed} for {for} stars.',
  KNOCKED_OUT: 'The dossier is refused by {finding}: {text}.',
  FLOORS_NOT_TESTED: 'Only totals of the parts are known, so the minimum of each criterion was not tested.'
} as const satisfies Dictionary<typeof original>
