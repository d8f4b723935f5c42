import { plainDate } from '../plain-date'
import { FULL_POINTS, NO_POINTS, points } from '../points'
import { classification1048 } from './classification-1048-2019'
import type { Rulebook } from './rulebook'

const TEXT = 'QĐ 1048/QĐ-TTg'

/**
 * QĐ 1048/QĐ-TTg, annexes amended by QĐ 781/QĐ-TTg. The district scored first and passed files of 50 points and more to the province,
 * which recognised three and four stars; the centre five. Its bands are printed in whole numbers, so that 89,5 lies in none. The
 * articles were not read in the instrument itself, hence the text alone is quoted.
 */
export const qd1048: Rulebook = {
  code: '1048/2019',
  title: 'Bộ tiêu chí OCOP năm 2019 (QĐ 1048/QĐ-TTg, sửa bởi QĐ 781/QĐ-TTg)',
  instruments: [
    {
      number: '1048/QĐ-TTg',
      subject: 'Ban hành Bộ tiêu chí đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm',
      issuedOn: plainDate('2019-08-21'),
      effectiveOn: plainDate('2019-08-21'),
      url: 'http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/46523/thay-doi-tieu-chi-danh-gia-san-pham-ocop'
    },
    {
      number: '781/QĐ-TTg',
      subject: 'Sửa đổi, bổ sung một số phụ lục của QĐ 1048/QĐ-TTg',
      issuedOn: plainDate('2020-06-08'),
      effectiveOn: plainDate('2020-06-08'),
      url: 'https://proatc.vn/van-ban-quy-dinh-ve-ocop/'
    }
  ],
  inForce: { from: plainDate('2019-08-21'), until: plainDate('2023-02-24') },
  validity: { months: 36, countsFrom: 'effect', basis: 'secondary', source: TEXT },
  bands: [
    { star: 5, from: points(9000), upTo: FULL_POINTS, upToIncluded: true },
    { star: 4, from: points(7000), upTo: points(8900), upToIncluded: true },
    { star: 3, from: points(5000), upTo: points(6900), upToIncluded: true },
    { star: 2, from: points(3000), upTo: points(4900), upToIncluded: true },
    { star: 1, from: NO_POINTS, upTo: points(3000), upToIncluded: false }
  ],
  bandSource: TEXT,
  competence: { 3: 'province', 4: 'province', 5: 'centre' },
  competenceSource: TEXT,
  fiveStarPointsAtProvince: 'recognise-four-and-refer',
  referralSource: TEXT,
  classification: classification1048,
  reEvaluation: { filing: null, notice: { days: 30, source: null }, extension: null, result: null },
  revocation: null,
  transition: null
}
