import { plainDate } from '../plain-date'
import type { Classification } from './classification'

/** QĐ 1048/QĐ-TTg (2019), sửa bởi QĐ 781/QĐ-TTg (2020): 6 ngành, 16 nhóm, 26 phân nhóm. Read in secondary sources. */
export const classification1048: Classification = {
  code: '1048/2019',
  sectors: [
    {
      code: 'I',
      name: 'Thực phẩm',
      groups: [
        {
          code: 'I.1',
          name: 'Thực phẩm tươi sống',
          sets: [
            { code: '1', name: 'Rau, củ, quả, hạt tươi' },
            { code: '2', name: 'Thịt, trứng, sữa tươi' }
          ]
        },
        {
          code: 'I.2',
          name: 'Thực phẩm thô, sơ chế',
          sets: [
            { code: '3', name: 'Gạo, ngũ cốc' },
            { code: '4', name: 'Mật ong, các sản phẩm từ mật ong, mật khác' }
          ]
        },
        {
          code: 'I.3',
          name: 'Thực phẩm chế biến',
          sets: [
            { code: '5', name: 'Đồ ăn nhanh' },
            { code: '6', name: 'Chế biến từ gạo, ngũ cốc' },
            { code: '7', name: 'Chế biến từ rau, củ, quả, hạt' },
            { code: '8', name: 'Chế biến từ thịt, trứng, sữa' },
            { code: '9', name: 'Chế biến từ thủy, hải sản' }
          ]
        },
        {
          code: 'I.4',
          name: 'Gia vị',
          sets: [
            { code: '10', name: 'Tương, nước mắm, gia vị dạng lỏng khác' },
            { code: '11', name: 'Gia vị khác' }
          ]
        },
        {
          code: 'I.5',
          name: 'Chè',
          sets: [
            { code: '12', name: 'Chè tươi, chế biến' },
            { code: '13', name: 'Các sản phẩm khác từ chè, trà' }
          ]
        },
        { code: 'I.6', name: 'Cà phê, ca cao', sets: [{ code: '14', name: 'Cà phê, ca cao' }] }
      ]
    },
    {
      code: 'II',
      name: 'Đồ uống',
      groups: [
        {
          code: 'II.1',
          name: 'Đồ uống có cồn',
          sets: [
            { code: '15', name: 'Rượu trắng' },
            { code: '16', name: 'Đồ uống có cồn khác' }
          ]
        },
        {
          code: 'II.2',
          name: 'Đồ uống không cồn',
          sets: [
            { code: '17', name: 'Nước khoáng thiên nhiên, nước uống tinh khiết' },
            { code: '18', name: 'Đồ uống không cồn' }
          ]
        }
      ]
    },
    {
      code: 'III',
      name: 'Thảo dược',
      groups: [
        {
          code: 'III.1',
          name: 'Thực phẩm chức năng, thuốc',
          sets: [{ code: '19', name: 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền' }]
        },
        { code: 'III.2', name: 'Mỹ phẩm', sets: [{ code: '20', name: 'Mỹ phẩm' }] },
        {
          code: 'III.3',
          name: 'Trang thiết bị y tế',
          sets: [{ code: '21', name: 'Trang thiết bị, dụng cụ y tế' }]
        },
        { code: 'III.4', name: 'Thảo dược khác', sets: [{ code: '22', name: 'Thảo dược khác' }] }
      ]
    },
    {
      code: 'IV',
      name: 'Thủ công mỹ nghệ, trang trí',
      groups: [
        {
          code: 'IV.1',
          name: 'Thủ công mỹ nghệ, trang trí',
          sets: [{ code: '23', name: 'Thủ công mỹ nghệ, trang trí' }]
        },
        {
          code: 'IV.2',
          name: 'Thủ công mỹ nghệ gia dụng',
          sets: [{ code: '24', name: 'Thủ công mỹ nghệ gia dụng' }]
        }
      ]
    },
    {
      code: 'V',
      name: 'Vải, may mặc',
      groups: [{ code: 'V.1', name: 'Vải, may mặc', sets: [{ code: '25', name: 'Vải, may mặc' }] }]
    },
    {
      code: 'VI',
      name: 'Dịch vụ du lịch nông thôn, bán hàng',
      groups: [
        {
          code: 'VI.1',
          name: 'Dịch vụ du lịch',
          sets: [
            {
              code: '26',
              name: 'Dịch vụ du lịch cộng đồng và điểm du lịch',
              formerly: { name: 'Dịch vụ du lịch - truyền thống - lễ hội', until: plainDate('2020-06-08') }
            }
          ]
        }
      ]
    }
  ],
  sectorAliases: {
    III: ['Thực phẩm chức năng', 'Thực phẩm bảo vệ sức khỏe'],
    IV: ['Thủ công mỹ nghệ', 'Hàng thủ công mỹ nghệ', 'Lưu niệm, nội thất, trang trí'],
    VI: ['Du lịch', 'Du lịch cộng đồng', 'Dịch vụ du lịch nông thôn', 'Dịch vụ du lịch cộng đồng']
  }
}
