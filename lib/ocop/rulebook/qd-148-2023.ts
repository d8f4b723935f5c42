import { plainDate } from '../plain-date'
import { FULL_POINTS, NO_POINTS, points } from '../points'
import { classification148 } from './classification-148-2023'
import type { Rulebook } from './rulebook'

const TEXT = 'QĐ 148/QĐ-TTg'

/**
 * QĐ 148/QĐ-TTg, as it stood until QĐ 1489/QĐ-TTg: three stars by the district, four by the province, five by the centre. The issuing
 * body told holders at least 30 days before the 36 months ended. The articles were not read in the instrument itself, hence the text
 * alone is quoted.
 */
export const qd148: Rulebook = {
  code: '148/2023',
  title: 'Bộ tiêu chí OCOP năm 2023 (QĐ 148/QĐ-TTg)',
  instruments: [
    {
      number: '148/QĐ-TTg',
      subject: 'Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm',
      issuedOn: plainDate('2023-02-24'),
      effectiveOn: plainDate('2023-02-24'),
      url: 'https://hangthat.thuonghieucongluan.com.vn/ban-hanh-bo-tieu-chi-va-quy-trinh-danh-gia-phan-hang-san-pham-chuong-trinh-moi-xa-mot-san-pham-a93435.html'
    }
  ],
  inForce: { from: plainDate('2023-02-24'), until: plainDate('2025-07-06') },
  validity: { months: 36, countsFrom: 'effect', basis: 'secondary', source: TEXT },
  bands: [
    { star: 5, from: points(9000), upTo: FULL_POINTS, upToIncluded: true },
    { star: 4, from: points(7000), upTo: points(9000), upToIncluded: false },
    { star: 3, from: points(5000), upTo: points(7000), upToIncluded: false },
    { star: 2, from: points(3000), upTo: points(5000), upToIncluded: false },
    { star: 1, from: NO_POINTS, upTo: points(3000), upToIncluded: false }
  ],
  bandSource: TEXT,
  competence: { 3: 'district', 4: 'province', 5: 'centre' },
  competenceSource: TEXT,
  fiveStarPointsAtProvince: 'recognise-four-and-refer',
  referralSource: TEXT,
  classification: classification148,
  reEvaluation: { filing: null, notice: { days: 30, source: TEXT }, extension: null, result: null },
  revocation: null,
  transition: null
}
