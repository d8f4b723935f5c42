import type { Classification } from './classification'

/** QĐ 26/2026/QĐ-TTg, Phụ lục I: 6 ngành, 17 nhóm, 26 bộ sản phẩm. */
export const classification26: Classification = {
  code: '26/2026',
  sectors: [
    {
      code: 'I',
      name: 'Sản phẩm thực phẩm',
      groups: [
        {
          code: 'I.1',
          name: 'Thực phẩm tươi sống',
          sets: [
            { code: '1', name: 'Rau, củ, quả, hạt tươi' },
            { code: '2', name: 'Thịt, thủy sản, trứng, sữa tươi' }
          ]
        },
        {
          code: 'I.2',
          name: 'Thực phẩm thô, sơ chế',
          sets: [
            { code: '3', name: 'Gạo, ngũ cốc, hạt sơ chế khác' },
            { code: '4', name: 'Mật ong, mật khác và nông sản thực phẩm khác' }
          ]
        },
        {
          code: 'I.3',
          name: 'Thực phẩm chế biến',
          sets: [
            { code: '5', name: 'Đồ ăn nhanh' },
            { code: '6', name: 'Chế biến từ gạo, ngũ cốc' },
            { code: '7', name: 'Chế biến từ rau, củ, quả, hạt' },
            {
              code: '8',
              name: 'Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác và nông sản thực phẩm khác'
            }
          ]
        },
        {
          code: 'I.4',
          name: 'Gia vị',
          sets: [
            { code: '9', name: 'Tương, nước mắm, gia vị dạng lỏng khác' },
            { code: '10', name: 'Gia vị khác (muối, hành, tỏi, tiêu,...)' }
          ]
        },
        {
          code: 'I.5',
          name: 'Chè',
          sets: [
            { code: '11', name: 'Chè tươi, chè chế biến' },
            { code: '12', name: 'Sản phẩm trà từ thực vật khác' }
          ]
        },
        { code: 'I.6', name: 'Cà phê, ca cao', sets: [{ code: '13', name: 'Cà phê, ca cao' }] }
      ]
    },
    {
      code: 'II',
      name: 'Sản phẩm đồ uống',
      groups: [
        {
          code: 'II.1',
          name: 'Đồ uống có cồn',
          sets: [
            { code: '14', name: 'Rượu trắng' },
            { code: '15', name: 'Đồ uống có cồn khác' }
          ]
        },
        {
          code: 'II.2',
          name: 'Đồ uống không cồn',
          sets: [
            { code: '16', name: 'Nước khoáng thiên nhiên, nước uống đóng chai' },
            { code: '17', name: 'Đồ uống không cồn khác' }
          ]
        }
      ]
    },
    {
      code: 'III',
      name: 'Dược liệu và sản phẩm từ dược liệu',
      groups: [
        {
          code: 'III.1',
          name: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền',
          sets: [{ code: '18', name: 'Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền' }]
        },
        {
          code: 'III.2',
          name: 'Mỹ phẩm có thành phần từ dược liệu',
          sets: [{ code: '19', name: 'Mỹ phẩm có thành phần từ dược liệu' }]
        },
        {
          code: 'III.3',
          name: 'Tinh dầu và dược liệu khác',
          sets: [{ code: '20', name: 'Tinh dầu và dược liệu khác' }]
        }
      ]
    },
    {
      code: 'IV',
      name: 'Hàng thủ công mỹ nghệ',
      groups: [
        {
          code: 'IV.1',
          name: 'Thủ công mỹ nghệ gia dụng, trang trí',
          sets: [{ code: '21', name: 'Thủ công mỹ nghệ gia dụng, trang trí' }]
        },
        { code: 'IV.2', name: 'Vải, may mặc', sets: [{ code: '22', name: 'Vải, may mặc' }] }
      ]
    },
    {
      code: 'V',
      name: 'Sinh vật cảnh',
      groups: [
        { code: 'V.1', name: 'Hoa', sets: [{ code: '23', name: 'Hoa' }] },
        { code: 'V.2', name: 'Cây cảnh', sets: [{ code: '24', name: 'Cây cảnh' }] },
        { code: 'V.3', name: 'Động vật cảnh', sets: [{ code: '25', name: 'Động vật cảnh' }] }
      ]
    },
    {
      code: 'VI',
      name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
      groups: [
        {
          code: 'VI.1',
          name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
          sets: [{ code: '26', name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch' }]
        }
      ]
    }
  ],
  sectorAliases: {
    III: ['Dược liệu', 'Thực phẩm chức năng', 'Thực phẩm bảo vệ sức khỏe'],
    IV: ['Thủ công mỹ nghệ'],
    VI: ['Du lịch', 'Dịch vụ du lịch', 'Du lịch cộng đồng', 'Dịch vụ du lịch cộng đồng', 'Dịch vụ du lịch nông thôn']
  }
}
