import { plainDate } from '../plain-date'
import type { Rulebook } from './rulebook'

/**
 * Before QĐ 1048/QĐ-TTg each province rated by criteria of its own (Quảng Ninh, for one, by QĐ 978/QĐ-UBND of 30/03/2018). Their
 * bands, divisions and competences are not judged here. The term of 36 months is the registry's reading, not theirs.
 */
export const provincialBefore2019: Rulebook = {
  code: 'provincial',
  title: 'Tiêu chí của từng tỉnh trước ngày 21/08/2019',
  instruments: [],
  inForce: { from: null, until: plainDate('2019-08-21') },
  validity: { months: 36, countsFrom: 'effect', basis: 'default', source: null },
  bands: null,
  bandSource: null,
  competence: null,
  competenceSource: null,
  fiveStarPointsAtProvince: null,
  referralSource: null,
  classification: null,
  reEvaluation: { filing: null, notice: { days: 30, source: null }, extension: null, result: null },
  revocation: null,
  transition: null
}
