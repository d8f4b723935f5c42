import { criterion, either, group, option, part, sheet1048 } from '../build-sheet'

export const set26 = sheet1048({
  set: 26,
  name: 'Dịch vụ du lịch cộng đồng và điểm du lịch',
  suspects: [
    { where: 'C.9', reason: 'Các mức lặp lại hai lần, có lẽ là hai trường hợp; nguồn không ghi' },
    { where: 'C.10', reason: 'Các mức lặp lại hai lần, có lẽ là hai trường hợp; nguồn không ghi' },
    { where: 'C.16', reason: 'Các mức lặp lại hai lần, có lẽ là hai trường hợp; nguồn không ghi' }
  ],
  parts: [
    part('A', 'Sản phẩm và sức mạnh cộng đồng', 35, [
      group('1', 'Tổ chức dịch vụ cộng đồng', 15, [
        criterion('1.1', 'Bộ phận điều phối dịch vụ', 3, [
          option(1, 'Có bộ phận điều phối'),
          option(3, 'Có bộ phận điều phối và kế hoạch đã triển khai')
        ]),
        criterion('1.2', 'Cơ chế quản lý/quy định', 6, [
          option(2, 'Có cơ chế/quy định'),
          option(4, 'Có cơ chế/quy định được phân nhiệm rõ ràng'),
          option(
            6,
            'Có cơ chế/quy định được phân nhiệm rõ ràng trên cơ sở người dân địa phương tham gia quản lý và vận hành và hưởng lợi (trực tiếp/gián tiếp)'
          )
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
      group('2', 'Phát triển sản phẩm', 7, [
        criterion('2.1', 'Nguồn gốc ý tưởng', 5, [
          option(1, 'Dựa sản phẩm nơi khác + lợi thế địa phương'),
          option(3, 'Ý tưởng riêng, không trùng lặp'),
          option(5, 'Độc đáo, gắn giá trị văn hóa truyền thống')
        ]),
        criterion('2.2', 'Tổ chức dịch vụ theo thị trường mục tiêu', 2, [
          option(1, 'Có kế hoạch phát triển thị trường mục tiêu'),
          option(2, 'Có kế hoạch và sản phẩm phù hợp thị trường mục tiêu')
        ])
      ]),
      group('3', 'Sức mạnh cộng đồng', 13, [
        criterion('3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
          option(1, 'Hộ có ĐKKD, THT, Cty TNHH 1 TV, DNTN'),
          option(2, 'Cty TNHH ≥2 TV, CTCP vốn cộng đồng <51%'),
          option(3, 'HTX theo Luật HTX 2012 hoặc CTCP vốn cộng đồng ≥51%')
        ]),
        criterion(
          '3.2',
          'Sự tham gia của cộng đồng trong quản lý, điều hành',
          2,
          [
            option(1, '<50% quản trị cấp cao (hoặc thành viên THT) là người trong tỉnh'),
            option(2, '≥50% quản trị cấp cao là người trong tỉnh, hoặc <50% nhưng có phụ nữ địa phương'),
            option(1, 'GĐ/chủ hộ không phải người trong tỉnh'),
            option(2, 'GĐ/chủ hộ là người trong tỉnh hoặc đã từng làm việc thường xuyên trong tỉnh từ 06 tháng trở lên')
          ],
          [either('Chọn một trong hai trường hợp')]
        ),
        criterion('3.3', 'Sử dụng lao động địa phương', 3, [
          option(1, '<50% lao động địa phương'),
          option(3, 'Có sử dụng ≥ 50% lao động là người địa phương')
        ]),
        criterion('3.4', 'Tăng trưởng sản xuất kinh doanh', 3, [
          option(1, 'Có tăng trưởng về doanh thu so với năm trước liền kề'),
          option(3, 'Có tăng trưởng ≥ 10% về doanh thu so với năm trước liền kề')
        ]),
        criterion('3.5', 'Kế toán', 2, [
          option(1, 'Có kế toán khi có yêu cầu, thời vụ'),
          option(2, 'Có kế toán thường xuyên')
        ])
      ])
    ]),
    part('B', 'Khả năng tiếp thị', 25, [
      group('4', 'Tiếp thị', 17, [
        criterion('4.1', 'Liên kết chuỗi giá trị trong quảng bá sản phẩm', 5, [
          option(1, 'Có đại diện/đại lý quảng bá sản phẩm'),
          option(3, 'Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh'),
          option(5, 'Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh')
        ]),
        criterion('4.2', 'Liên kết vùng và chuỗi giá trị trong sản phẩm', 3, [
          option(
            1,
            'Có liên kết với các điểm dịch vụ du lịch khác trong tỉnh để hình thành chặng tuyến sản phẩm du lịch'
          ),
          option(
            2,
            'Có liên kết với các điểm dịch vụ du lịch khác trong và ngoài tỉnh để hình thành chặng tuyến sản phẩm du lịch'
          ),
          option(
            3,
            'Có liên kết với các điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế để hình thành chặng tuyến sản phẩm du lịch'
          )
        ]),
        criterion('4.3', 'Tổ chức quảng bá, bán hàng', 2, [
          option(1, 'Có người phụ trách quảng bá, bán hàng'),
          option(2, 'Có bộ phận phụ trách, ứng dụng CNTT')
        ]),
        criterion('4.4', 'Quảng bá sản phẩm', 4, [
          option(1, 'Nhiều hoạt động quảng bá, có web'),
          option(2, 'Nhiều hoạt động quảng bá, có web'),
          option(3, 'Có web, kênh đặt online uy tín trong nước và quốc tế'),
          option(4, 'Quảng bá quốc tế, web tiếng nước ngoài, kênh đặt online uy tín')
        ]),
        criterion('4.5', 'Bộ nhận diện quảng bá sản phẩm', 3, [
          option(1, 'Có tờ rơi'),
          option(2, 'Video, poster, ấn phẩm'),
          option(3, 'Video, poster, ấn phẩm song ngữ, có đăng ký nhãn hiệu dịch vụ du lịch của cộng đồng')
        ])
      ]),
      group('5', 'Câu chuyện sản phẩm', 8, [
        criterion('5.1', 'Câu chuyện về sản phẩm', 4, [
          option(1, 'Có cẩm nang/câu chuyện liên quan đến sản phẩm dịch vụ du lịch'),
          option(
            2,
            'Có cẩm nang/câu chuyện liên quan đến sản phẩm dịch vụ du lịch có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương'
          ),
          option(
            4,
            'Có cẩm nang/câu chuyện liên quan đến sản phẩm dịch vụ du lịch có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương và được thể hiện bằng tiếng nước ngoài phù hợp'
          )
        ]),
        criterion('5.2', 'Trình bày câu chuyện sản phẩm', 2, [
          option(1, 'Trình bày tại điểm dịch vụ'),
          option(2, 'Trình bày tại điểm du lịch trong và ngoài tỉnh')
        ]),
        criterion('5.3', 'Địa bàn đạt chuẩn NTM', 2, [
          option(
            1,
            'Cộng đồng du lịch/Điểm du lịch trên địa bàn xã hoặc thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn'
          ),
          option(
            2,
            'Cộng đồng du lịch/Điểm du lịch trên địa bàn xà hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới'
          )
        ])
      ])
    ]),
    part('C', 'Chất lượng sản phẩm', 40, [
      group('6', 'Vị trí', 3, [
        criterion('6', 'Vị trí', 3, [
          option(1, 'Thuận lợi, dễ tiếp cận'),
          option(2, 'Thuận lợi, liền kề nơi có lợi thế du lịch'),
          option(3, 'Thuận lợi, liền kề nơi có lợi thế du lịch')
        ])
      ]),
      group('7', 'Kiến trúc và cảnh quan môi trường', 3, [
        criterion('7', 'Kiến trúc và cảnh quan môi trường', 3, [
          option(1, 'Cảnh quan sạch đẹp'),
          option(2, 'Sạch đẹp, kiến trúc vùng miền/dân tộc'),
          option(3, 'Như mức dưới + xã/thôn đạt sáng-xanh-sạch-đẹp')
        ])
      ]),
      group(
        '8',
        'Bảo vệ, bảo tồn các di sản văn hóa, thiên nhiên, đa dạng sinh học liên quan đến sản phẩm dịch vụ du lịch',
        4,
        [
          criterion('8', 'Bảo tồn di sản, thiên nhiên, ĐDSH', 4, [
            option(1, 'Có hoạt động bảo tồn di sản, ĐDSH'),
            option(
              2,
              'Có chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học'
            ),
            option(
              4,
              'Có chương trình/kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học'
            )
          ])
        ]
      ),
      group('9', 'Chất lượng về điều kiện kinh doanh dịch vụ', 3, [
        criterion('9', 'Chất lượng về điều kiện kinh doanh dịch vụ', 3, [
          option(
            1,
            'Dưới 50% cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển, ...)'
          ),
          option(
            2,
            'Có từ 50% đến dưới 75% cơ sở dịch vụ được chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển, ...)'
          ),
          option(
            3,
            'Có từ 75% trở lên cơ sở dịch vụ được cấp chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển, ...)'
          ),
          option(1, 'Có đăng ký kinh doanh dịch vụ du lịch'),
          option(2, 'Có chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch'),
          option(3, 'Có chứng nhận đủ điều kiện, đạt chuẩn về kinh doanh dịch vụ du lịch')
        ])
      ]),
      group('10', 'Chất lượng an toàn và an ninh trật tự', 2, [
        criterion('10', 'Chất lượng an toàn và an ninh trật tự', 2, [
          option(
            1,
            'An ninh trật tự tốt và có ít nhất 75% số cơ sở kinh doanh dịch vụ đảm bảo yêu cầu về phòng chống cháy nổ theo quy định'
          ),
          option(
            2,
            'An ninh trật tự tốt và có 100% số cơ sở kinh doanh dịch vụ đảm bảo yêu cầu về phòng chống cháy nổ theo quy định'
          ),
          option(1, 'An ninh trật tự tốt và đảm bảo yêu cầu về phòng chống cháy nổ theo quy định'),
          option(
            2,
            'An ninh trật tự tốt, đảm bảo yêu cầu về phòng chống cháy nổ theo quy định và có bảo vệ, nhân viên phòng chống cháy nổ được tập huấn định kỳ'
          )
        ])
      ]),
      group('11', 'Tính hoàn thiện của quá trình dịch vụ', 3, [
        criterion('11', 'Tính hoàn thiện của quá trình dịch vụ', 3, [
          option(1, 'Có điểm bán sản phẩm truyền thống'),
          option(2, 'Điểm bán sản phẩm truyền thống và OCOP, có tài liệu'),
          option(3, 'Như mức dưới + hạ tầng (đỗ xe, vệ sinh, khu giới thiệu) hài hòa')
        ])
      ]),
      group('12', 'Hoạt động trải nghiệm', 2, [
        criterion('12', 'Hoạt động trải nghiệm', 2, [
          option(1, 'Có hoạt động trải nghiệm'),
          option(2, 'Có mô hình hoạt động trải nghiệm')
        ])
      ]),
      group('13', 'Quản lý và nhân viên', 4, [
        criterion('13', 'Quản lý và nhân viên', 4, [
          option(1, '<50% nhân sự đã đào tạo nghiệp vụ'),
          option(
            2,
            'Có từ 50% đến 75% lao động tham gia quản lý và nhân viên đã được đào tạo về chuyên môn, nghiệp vụ'
          ),
          option(4, '>75% nhân sự đã đào tạo, có người thạo ngoại ngữ')
        ])
      ]),
      group('14', 'Chất lượng sản phẩm dịch vụ du lịch', 4, [
        criterion('14', 'Chất lượng sản phẩm dịch vụ du lịch', 4, [
          option(1, 'Phong phú, hấp dẫn'),
          option(2, 'Phong phú, hấp dẫn, an toàn, chất lượng cao'),
          option(3, 'Phong phú, an toàn, chất lượng cao, khách đánh giá cao trên trang uy tín'),
          option(4, 'Như mức dưới + đặc sắc vùng miền')
        ])
      ]),
      group('15', 'Chất lượng phục vụ', 4, [
        criterion('15', 'Chất lượng phục vụ', 4, [
          option(1, 'Thân thiện, nhanh nhẹn, chu đáo'),
          option(2, 'Thân thiện, chu đáo, khách đánh giá cao'),
          option(4, 'Thân thiện, chu đáo, khách đánh giá cao qua phiếu/bình chọn trang uy tín')
        ])
      ]),
      group('16', 'Tiện nghi', 3, [
        criterion('16', 'Tiện nghi', 3, [
          option(1, 'Giao thông, điện, nước, vệ sinh, internet đầy đủ'),
          option(3, 'Hạ tầng đầy đủ + xã/thôn đạt các tiêu chí NTM liên quan'),
          option(1, 'Điện, nước sạch, vệ sinh, internet đầy đủ'),
          option(3, 'Đầy đủ, bảo đảm chất lượng, khách đánh giá cao')
        ])
      ]),
      group('17', 'Hoạt động thu hút khách du lịch', 3, [
        criterion('17', 'Hoạt động thu hút khách du lịch', 3, [
          option(1, 'Có trình diễn lễ hội, văn hóa tại điểm'),
          option(2, 'Trình diễn lễ hội cộng đồng ≥2 lần/năm'),
          option(3, 'Trình diễn lễ hội cộng đồng, đặc sắc dân tộc/vùng miền ≥2 lần/năm')
        ])
      ]),
      group('18', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2, [
        criterion('18', 'Hàng hóa dịch vụ (ăn uống, đồ lưu niệm...)', 2, [
          option(1, 'Rõ nguồn gốc, đạt chất lượng, mang tính đặc sản'),
          option(2, 'Rõ nguồn gốc, đặc sản, bảo đảm ATTP, có bán OCOP')
        ])
      ])
    ])
  ]
})
