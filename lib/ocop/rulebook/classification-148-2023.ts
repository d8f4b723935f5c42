import type { Classification } from './classification'

/**
 * QĐ 148/QĐ-TTg (2023), unchanged by QĐ 1489/QĐ-TTg (2025): the six groups of products of QĐ 919/QĐ-TTg (2022). Its list of groups
 * and sets could not be read, so they stay unknown; the likeness to QĐ 26/2026/QĐ-TTg is no proof.
 */
export const classification148: Classification = {
  code: '148/2023',
  sectors: [
    { code: 'I', name: 'Thực phẩm', groups: null },
    { code: 'II', name: 'Đồ uống', groups: null },
    { code: 'III', name: 'Dược liệu và sản phẩm từ dược liệu', groups: null },
    { code: 'IV', name: 'Hàng thủ công mỹ nghệ', groups: null },
    { code: 'V', name: 'Sinh vật cảnh', groups: null },
    { code: 'VI', name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch', groups: null }
  ],
  sectorAliases: {
    III: ['Dược liệu'],
    IV: ['Thủ công mỹ nghệ'],
    VI: ['Du lịch', 'Dịch vụ du lịch', 'Du lịch cộng đồng', 'Dịch vụ du lịch cộng đồng', 'Dịch vụ du lịch nông thôn']
  }
}
