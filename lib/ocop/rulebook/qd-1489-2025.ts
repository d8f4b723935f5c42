import { plainDate } from '../plain-date'
import { qd148 } from './qd-148-2023'
import type { Rulebook } from './rulebook'

const TEXT = 'QĐ 1489/QĐ-TTg'

/**
 * QĐ 148/QĐ-TTg as amended by QĐ 1489/QĐ-TTg after the districts had gone: three stars move to the province, the commune assesses a part
 * of the file. Criteria, bands and the division of products stay those of QĐ 148.
 */
export const qd1489: Rulebook = {
  ...qd148,
  code: '1489/2025',
  title: 'Bộ tiêu chí OCOP năm 2023, sửa năm 2025 (QĐ 148/QĐ-TTg, sửa bởi QĐ 1489/QĐ-TTg)',
  instruments: [
    ...qd148.instruments,
    {
      number: '1489/QĐ-TTg',
      subject: 'Sửa đổi, bổ sung QĐ 148/QĐ-TTg: đánh giá, phân hạng ở hai cấp tỉnh và trung ương',
      issuedOn: plainDate('2025-07-06'),
      effectiveOn: plainDate('2025-07-06'),
      url: 'https://sinhthainongnghiep.net.vn/quyet-dinh-moi-ve-ocop-thong-nhat-hai-cap-danh-gia-san-pham-a33455.html'
    }
  ],
  inForce: { from: plainDate('2025-07-06'), until: plainDate('2026-05-22') },
  competence: { 3: 'province', 4: 'province', 5: 'centre' },
  competenceSource: TEXT
}
