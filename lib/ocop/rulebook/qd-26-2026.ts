import { plainDate } from '../plain-date'
import { FULL_POINTS, NO_POINTS, points } from '../points'
import { classification26 } from './classification-26-2026'
import type { Rulebook } from './rulebook'

const article = (place: string) => `QĐ 26/2026/QĐ-TTg, ${place}`

/**
 * QĐ 26/2026/QĐ-TTg, in force from its signing. The Chairman of the provincial committee recognises three and four stars, the Minister
 * five (Điều 4, Điều 7). On 90 points and more the province only approves its result and sends the file up (Điều 7 khoản 3 điểm e).
 */
export const qd26: Rulebook = {
  code: '26/2026',
  title: 'Bộ tiêu chí OCOP năm 2026 (QĐ 26/2026/QĐ-TTg)',
  instruments: [
    {
      number: '26/2026/QĐ-TTg',
      subject: 'Bộ tiêu chí và quy trình đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm',
      issuedOn: plainDate('2026-05-22'),
      effectiveOn: plainDate('2026-05-22'),
      url: 'https://vanban.chinhphu.vn/?classid=1&docid=218267&orggroupid=3&pageid=27160'
    }
  ],
  inForce: { from: plainDate('2026-05-22'), until: null },
  validity: { months: 36, countsFrom: 'issue', basis: 'text', source: article('Điều 4 khoản 3') },
  bands: [
    { star: 5, from: points(9000), upTo: FULL_POINTS, upToIncluded: true },
    { star: 4, from: points(7000), upTo: points(9000), upToIncluded: false },
    { star: 3, from: points(5000), upTo: points(7000), upToIncluded: false },
    { star: 2, from: points(3000), upTo: points(5000), upToIncluded: false },
    { star: 1, from: NO_POINTS, upTo: points(3000), upToIncluded: false }
  ],
  bandSource: article('Điều 3 khoản 3'),
  competence: { 3: 'province', 4: 'province', 5: 'centre' },
  competenceSource: article('Điều 4 và Điều 7'),
  fiveStarPointsAtProvince: 'approve-results-and-refer',
  referralSource: article('Điều 7 khoản 3 điểm e'),
  classification: classification26,
  reEvaluation: {
    filing: { earliest: 180, latest: 120, source: article('Điều 7 khoản 6') },
    notice: { days: 180, source: null },
    extension: { days: 180, source: article('Điều 12 khoản 3') },
    result: { days: 45, source: article('Điều 7 khoản 6') }
  },
  revocation: { days: 15, source: article('Điều 8') },
  transition: {
    from: '1489/2025',
    receivedBefore: plainDate('2026-05-22'),
    decidedUntil: {
      first: plainDate('2026-07-21'),
      upgrade: plainDate('2026-07-21'),
      're-evaluation': plainDate('2026-06-21')
    },
    source: article('Điều 12 khoản 2')
  }
}
