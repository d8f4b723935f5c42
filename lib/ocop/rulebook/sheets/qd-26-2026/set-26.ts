import { branch, criterion, either, group, option, part, sheet26 } from '../build-sheet'

export const set26 = sheet26({
  set: 26,
  name: 'Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch',
  suspects: [{ where: null, reason: 'Có dấu ***/**** ở A.3.4, A.3.5 nhưng không in dòng chú giải dấu sao' }],
  corrections: ['Tiêu đề phần A ghi "(35 Điểm)" nhưng cột điểm ghi 40 và tổng tiêu chí = 40: dùng 40'],
  parts: [
    part('A', 'Sản phẩm và sức mạnh cộng đồng', 40, [
      group('1', 'Tổ chức dịch vụ cộng đồng', 14, [
        criterion('1.1', 'Bộ phận điều phối dịch vụ', 3, [
          option(1, 'Có bộ phận điều phối'),
          option(3, 'Có bộ phận điều phối và kế hoạch đã triển khai')
        ]),
        criterion('1.2', 'Cơ chế quản lý/quy định', 5, [
          option(1, 'Có cơ chế/quy định'),
          option(3, 'Cơ chế phân nhiệm rõ ràng'),
          option(5, 'Cơ chế phân nhiệm rõ, dân cùng quản lý và hưởng lợi')
        ]),
        criterion('1.3', 'Bảo vệ môi trường', 4, [
          option(1, 'Có giải pháp BVMT cụ thể'),
          option(2, 'Giải pháp + hạ tầng BVMT'),
          option(3, 'Giải pháp + hạ tầng + cộng đồng tự quản môi trường'),
          option(4, 'Như mức dưới + đạt tiêu chí môi trường NTM hoặc có ĐTM')
        ]),
        criterion('1.4', 'Sử dụng năng lượng tiết kiệm', 2, [
          option(1, 'Có giải pháp tiết kiệm năng lượng'),
          option(2, 'Tiết kiệm, thu hồi, tái sử dụng năng lượng; công nghệ thân thiện')
        ])
      ]),
      group('2', 'Phát triển sản phẩm', 12, [
        criterion('2.1', 'Nguồn gốc ý tưởng', 5, [
          option(1, 'Dựa sản phẩm nơi khác + lợi thế địa phương'),
          option(3, 'Ý tưởng riêng, không trùng lặp'),
          option(5, 'Độc đáo, gắn giá trị văn hóa truyền thống')
        ]),
        criterion('2.2', 'Tổ chức dịch vụ theo thị trường mục tiêu', 2, [
          option(1, 'Có kế hoạch phát triển thị trường mục tiêu'),
          option(2, 'Có kế hoạch và sản phẩm phù hợp thị trường mục tiêu')
        ]),
        criterion('2.3', 'Bảo tồn di sản, thiên nhiên, ĐDSH', 5, [
          option(1, 'Có hoạt động bảo tồn di sản, ĐDSH'),
          option(3, 'Kế hoạch chung và có hoạt động bảo tồn'),
          option(5, 'Kế hoạch chung, cả cộng đồng cùng bảo tồn')
        ])
      ]),
      group('3', 'Sức mạnh cộng đồng', 14, [
        criterion('3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
          option(1, 'Hộ SX/hộ gia đình có ĐKKD, trang trại hoặc THT có ĐKKD'),
          option(2, 'Cty TNHH, DNTN, hoặc CTCP có vốn cộng đồng địa phương <51%'),
          option(3, 'HTX đúng luật, CTCP vốn cộng đồng địa phương ≥51%, hoặc đối tượng còn lại')
        ]),
        criterion('3.2', 'Người ĐDPL là nữ/DTTS/khuyết tật', 1, [
          option(0, 'Người ĐDPL không thuộc nhóm ưu tiên (nữ, DTTS, khuyết tật)'),
          option(1, 'Người ĐDPL là nữ, DTTS hoặc người khuyết tật')
        ]),
        criterion('3.3', 'Sử dụng lao động địa phương', 4, [
          option(1, '25% đến dưới 50% lao động là người trong xã'),
          option(2, '50% đến 75% lao động là người trong xã'),
          option(4, '≥ 75% lao động là người trong xã')
        ]),
        criterion('3.4', 'Tăng trưởng sản xuất kinh doanh', 3, [
          option(1, 'HTX loại TB hoặc lợi nhuận năm liền kề tăng; loại hình khác: lợi nhuận năm liền kề tăng'),
          option(3, 'HTX loại khá trở lên hoặc lợi nhuận tăng 2 năm liền; loại hình khác: lợi nhuận tăng 2 năm liền', 4)
        ]),
        criterion('3.5', 'Sở hữu trí tuệ', 3, [
          option(1, 'Đơn nhãn hiệu đã qua thẩm định hình thức (được chấp nhận/công bố)', 3),
          option(
            2,
            'Có GCN đăng ký nhãn hiệu + có chỉ dẫn nguồn gốc địa lý gắn cộng đồng (nếu là CDĐL/NHTT/NHCN: có văn bản cho quyền sử dụng)',
            4
          ),
          option(
            3,
            'Như mức dưới, thêm bằng KDCN/sáng chế/GPHI hoặc GCN quyền tác giả (không tính quyền tác giả của nhãn hiệu)'
          )
        ])
      ])
    ]),
    part('B', 'Khả năng tiếp thị', 25, [
      group('4', 'Tiếp thị', 17, [
        criterion('4.1', 'Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch', 5, [
          option(1, 'Có đại diện/đại lý quảng bá sản phẩm'),
          option(3, 'Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh'),
          option(5, 'Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh')
        ]),
        criterion('4.2', 'Liên kết vùng và chuỗi giá trị trong sản phẩm dịch vụ du lịch', 3, [
          option(1, 'Liên kết điểm du lịch trong tỉnh'),
          option(2, 'Liên kết điểm du lịch trong và ngoài tỉnh'),
          option(3, 'Liên kết điểm du lịch trong, ngoài tỉnh và quốc tế')
        ]),
        criterion('4.3', 'Tổ chức quảng bá, bán hàng', 2, [
          option(1, 'Có người phụ trách quảng bá, bán hàng'),
          option(2, 'Có bộ phận phụ trách, ứng dụng CNTT')
        ]),
        criterion('4.4', 'Quảng bá sản phẩm', 4, [
          option(1, 'Nhiều hoạt động quảng bá, có web'),
          option(2, 'Có web và kênh đặt online'),
          option(3, 'Có web, kênh đặt online uy tín trong nước và quốc tế'),
          option(4, 'Quảng bá quốc tế, web tiếng nước ngoài, kênh đặt online uy tín')
        ]),
        criterion('4.5', 'Bộ nhận diện quảng bá sản phẩm', 3, [
          option(1, 'Có tờ rơi'),
          option(2, 'Video, poster, ấn phẩm'),
          option(3, 'Video, poster, ấn phẩm song ngữ')
        ])
      ]),
      group('5', 'Câu chuyện sản phẩm', 8, [
        criterion('5.1', 'Câu chuyện sản phẩm', 4, [
          option(1, 'Có cẩm nang/câu chuyện'),
          option(2, 'Cẩm nang/câu chuyện riêng, bản sắc địa phương'),
          option(4, 'Như mức dưới + bản tiếng nước ngoài')
        ]),
        criterion('5.2', 'Trình bày câu chuyện sản phẩm', 2, [
          option(1, 'Trình bày tại điểm dịch vụ'),
          option(2, 'Trình bày tại điểm du lịch trong và ngoài tỉnh')
        ]),
        criterion('5.3', 'Địa bàn đạt chuẩn NTM', 2, [
          option(1, 'Xã/thôn chưa đạt NTM hoặc không thuộc nông thôn'),
          option(2, 'Xã/thôn đạt chuẩn NTM')
        ])
      ])
    ]),
    part('C', 'Chất lượng sản phẩm', 35, [
      group('6', 'Vị trí', 3, [
        criterion('6', 'Vị trí', 3, [
          option(1, 'Thuận lợi, dễ tiếp cận'),
          option(2, 'Thuận lợi, liền kề nơi có lợi thế du lịch'),
          option(3, 'Thuận lợi, liền kề và kết nối nơi có lợi thế du lịch')
        ])
      ]),
      group('7', 'Kiến trúc và cảnh quan môi trường', 3, [
        criterion('7', 'Kiến trúc và cảnh quan môi trường', 3, [
          option(1, 'Cảnh quan sạch đẹp'),
          option(2, 'Sạch đẹp, kiến trúc vùng miền/dân tộc'),
          option(3, 'Như mức dưới + xã/thôn đạt sáng-xanh-sạch-đẹp')
        ])
      ]),
      group('8', 'Đáp ứng điều kiện kinh doanh dịch vụ', 3, [
        criterion(
          '8',
          'Đáp ứng điều kiện kinh doanh dịch vụ',
          3,
          [
            branch('1', 'Dịch vụ do cộng đồng cung cấp', [
              option(1, 'Các cơ sở đủ ĐKKD và điều kiện kinh doanh'),
              option(3, 'Đủ ĐKKD + cơ sở đạt tiêu chuẩn phục vụ khách theo Luật Du lịch')
            ]),
            branch('2', 'Điểm dịch vụ du lịch', [
              option(1, 'Đủ ĐKKD và điều kiện kinh doanh'),
              option(3, 'Đủ ĐKKD + được công nhận điểm du lịch hoặc cơ sở đạt chuẩn theo Luật Du lịch')
            ])
          ],
          [either('Chọn một trong hai trường hợp')]
        )
      ]),
      group('9', 'Đảm bảo an toàn và an ninh trật tự', 2, [
        criterion(
          '9',
          'Đảm bảo an toàn và an ninh trật tự',
          2,
          [
            branch('1', 'Dịch vụ do cộng đồng cung cấp', [
              option(1, 'Đủ điều kiện ANTT, PCCC, môi trường, ATTP'),
              option(2, 'Như mức dưới + tập huấn nhân viên định kỳ')
            ]),
            branch('2', 'Dịch vụ do tổ chức, cá nhân cung cấp', [
              option(1, 'Đủ điều kiện ANTT, PCCC, môi trường, ATTP'),
              option(2, 'Như mức dưới + tập huấn nhân viên định kỳ')
            ])
          ],
          [either('Chọn một trong hai trường hợp')]
        )
      ]),
      group('10', 'Tính hoàn thiện của quá trình dịch vụ', 3, [
        criterion('10', 'Tính hoàn thiện của quá trình dịch vụ', 3, [
          option(1, 'Có điểm bán sản phẩm truyền thống'),
          option(2, 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu'),
          option(3, 'Như mức dưới + hạ tầng (đỗ xe, vệ sinh, khu giới thiệu) hài hòa')
        ])
      ]),
      group('11', 'Hoạt động trải nghiệm', 2, [
        criterion('11', 'Hoạt động trải nghiệm', 2, [
          option(1, 'Có hoạt động trải nghiệm'),
          option(2, 'Có mô hình hoạt động trải nghiệm')
        ])
      ]),
      group('12', 'Quản lý và nhân viên', 3, [
        criterion('12', 'Quản lý và nhân viên', 3, [
          option(1, '<50% nhân sự đã đào tạo nghiệp vụ'),
          option(2, '50–75% nhân sự đã đào tạo'),
          option(3, '>75% nhân sự đã đào tạo, có người thạo ngoại ngữ')
        ])
      ]),
      group('13', 'Chất lượng sản phẩm dịch vụ du lịch', 4, [
        criterion('13', 'Chất lượng sản phẩm dịch vụ du lịch', 4, [
          option(1, 'Phong phú, hấp dẫn'),
          option(2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao'),
          option(3, 'Phong phú, an toàn, chất lượng cao, khách đánh giá cao trên trang uy tín'),
          option(4, 'Như mức dưới + đặc sắc vùng miền')
        ])
      ]),
      group('14', 'Chất lượng phục vụ', 4, [
        criterion('14', 'Chất lượng phục vụ', 4, [
          option(1, 'Thân thiện, nhanh nhẹn, chu đáo'),
          option(2, 'Thân thiện, chu đáo, khách đánh giá cao'),
          option(4, 'Thân thiện, chu đáo, khách đánh giá cao qua phiếu/bình chọn trang uy tín')
        ])
      ]),
      group('15', 'Tiện nghi', 3, [
        criterion(
          '15',
          'Tiện nghi',
          3,
          [
            branch('1', 'Dịch vụ do cộng đồng cung cấp', [
              option(1, 'Giao thông, điện, nước, vệ sinh, internet đầy đủ'),
              option(3, 'Hạ tầng đầy đủ + xã/thôn đạt các tiêu chí NTM liên quan')
            ]),
            branch('2', 'Dịch vụ do tổ chức, cá nhân cung cấp', [
              option(1, 'Điện, nước sạch, vệ sinh, internet đầy đủ'),
              option(3, 'Đầy đủ, bảo đảm chất lượng, khách đánh giá cao')
            ])
          ],
          [either('Chọn một trong hai trường hợp')]
        )
      ]),
      group('16', 'Hoạt động thu hút khách du lịch', 3, [
        criterion('16', 'Hoạt động thu hút khách du lịch', 3, [
          option(1, 'Có trình diễn lễ hội, văn hóa tại điểm'),
          option(2, 'Trình diễn lễ hội cộng đồng ≥2 lần/năm'),
          option(3, 'Trình diễn lễ hội cộng đồng, đặc sắc dân tộc/vùng miền ≥2 lần/năm')
        ])
      ]),
      group('17', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2, [
        criterion('17', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2, [
          option(1, 'Rõ nguồn gốc, đạt chất lượng, mang tính đặc sản'),
          option(2, 'Rõ nguồn gốc, đặc sản, bảo đảm ATTP, có bán OCOP')
        ])
      ])
    ])
  ]
})
