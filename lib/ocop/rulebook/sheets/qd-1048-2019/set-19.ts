import { condition, criterion, either, group, knockout, option, part, sheet1048, stop } from '../build-sheet'

export const set19 = sheet1048({
  set: 19,
  name: 'Thực phẩm chức năng, thuốc từ dược liệu, thuốc y học cổ truyền',
  suspects: [{ where: 'C', reason: 'Các tiêu chí cộng lại 38 điểm, phần C phải là 40: nguồn thiếu 2 điểm' }],
  parts: [
    part('A', 'Sản phẩm và sức mạnh cộng đồng', 35, [
      group('1', 'Tổ chức sản xuất', 18, [
        criterion(
          '1.1',
          'Nguồn nguyên liệu',
          3,
          [
            option(1, 'Nguyên liệu trong tỉnh <50%'),
            option(2, 'Nguyên liệu trong tỉnh 50% – <75%'),
            option(3, 'Nguyên liệu trong tỉnh 75–100%')
          ],
          [knockout('Loại nếu toàn bộ nguyên liệu nhập khẩu/không rõ nguồn gốc')]
        ),
        criterion('1.2', 'Gia tăng giá trị', 3, [
          option(1, 'Chế biến đơn giản'),
          option(2, 'Chế biến'),
          option(3, 'Chế biến sâu')
        ]),
        criterion('1.3', 'Năng lực sản xuất', 4, [
          option(1, 'Quy mô nhỏ'),
          option(2, 'Quy mô trung bình'),
          option(3, 'Quy mô lớn'),
          option(4, 'Quy mô lớn, đáp ứng được xuất khẩu')
        ]),
        criterion('1.4', 'Liên kết sản xuất', 2, [
          option(0, 'Không liên kết hoặc không rõ ràng'),
          option(1, 'Có liên kết chặt chẽ trong tỉnh'),
          option(2, 'Liên kết chuỗi chặt, quy mô lớn hoặc có hộ nghèo')
        ]),
        criterion('1.5', 'Bảo vệ môi trường', 5, [
          option(1, 'Có hoạt động cụ thể quan tâm môi trường'),
          option(2, 'Có ĐTM/KH BVMT nhưng chưa đúng quy định'),
          option(3, 'Có ĐTM/KH BVMT đúng quy định'),
          option(4, 'Có ĐTM/KH BVMT đúng quy định + minh chứng áp dụng'),
          option(5, 'Có ĐTM/KH BVMT đúng quy định + minh chứng áp dụng + tái chế phụ phẩm, chất thải')
        ]),
        criterion('1.6', 'Sử dụng năng lượng, công nghệ thân thiện bền vững trong SX', 1, [
          option(0, 'Không dùng năng lượng sạch/công nghệ thân thiện'),
          option(1, 'Có dùng năng lượng sạch/công nghệ thân thiện')
        ])
      ]),
      group('2', 'Phát triển sản phẩm', 8, [
        criterion('2.1', 'Nguồn gốc ý tưởng', 3, [
          option(0, 'Dựa sản phẩm khác, chỉ đổi nhãn'),
          option(1, 'Dựa sản phẩm khác, có cải tiến chất lượng, bao bì'),
          option(2, 'Ý tưởng riêng, chưa có trên thị trường'),
          option(3, 'Ý tưởng riêng gắn bảo tồn sản phẩm truyền thống/đặc sản')
        ]),
        criterion('2.2', 'Tính hoàn thiện của bao bì', 3, [
          option(0, 'Bao bì đơn giản, ghi nhãn chưa đầy đủ'),
          option(1, 'Bao bì đơn giản, ghi nhãn đầy đủ'),
          option(2, 'Bao bì phù hợp, ghi nhãn đầy đủ, có TXNG'),
          option(3, 'Bao bì phù hợp, ghi nhãn đầy đủ, có TXNG, có bảo hộ nhãn hiệu/KDCN')
        ]),
        criterion('2.3', 'Phong cách, hình thức của bao bì', 2, [
          option(0, 'Không thuận tiện, không đẹp'),
          option(1, 'Thuận tiện hoặc đẹp'),
          option(2, 'Thuận tiện, đẹp, sang trọng')
        ])
      ]),
      group('3', 'Sức mạnh cộng đồng', 9, [
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
            option(0, 'GĐ/chủ hộ không phải người trong tỉnh'),
            option(1, 'GĐ/chủ hộ là người trong tỉnh')
          ],
          [either('Chọn một trong hai trường hợp')]
        ),
        criterion('3.3', 'Sử dụng lao động địa phương', 1, [
          option(0, '<50% lao động địa phương'),
          option(1, '≥50% lao động địa phương, hoặc thu nhập BQ ≥ chuẩn NTM')
        ]),
        criterion('3.4', 'Tăng trưởng sản xuất kinh doanh', 1, [
          option(0, 'Doanh thu tăng < 10%'),
          option(1, 'Doanh thu tăng ≥ 10%')
        ]),
        criterion('3.5', 'Kế toán', 2, [
          option(0, 'Không có kế toán/thuê thời vụ'),
          option(1, 'Có kế toán thường xuyên'),
          option(2, 'Có hệ thống kế toán')
        ])
      ])
    ]),
    part('B', 'Khả năng tiếp thị', 25, [
      group('4', 'Tiếp thị', 15, [
        criterion('4.1', 'Khu vực phân phối chính', 5, [
          option(1, 'Trong huyện'),
          option(2, 'Ngoài huyện, <5 đại lý'),
          option(3, 'Ngoài huyện, ≥5 đại lý'),
          option(5, 'Quốc tế')
        ]),
        criterion('4.2', 'Tổ chức phân phối', 5, [
          option(0, 'Không có người phụ trách phân phối'),
          option(1, 'Có người phụ trách phân phối'),
          option(3, 'Có bộ phận phân phối'),
          option(5, 'Có bộ phận phân phối, ứng dụng CNTT')
        ]),
        criterion('4.3', 'Quảng bá sản phẩm', 5, [
          option(0, 'Không có hoạt động quảng bá'),
          option(1, 'Có một số hoạt động quảng bá'),
          option(2, 'Nhiều hoạt động, có web, XTTM trong tỉnh'),
          option(3, 'Nhiều hoạt động, có web, XTTM ngoài tỉnh'),
          option(5, 'Nhiều hoạt động, có web, XTTM ngoài tỉnh và quốc tế')
        ])
      ]),
      group('5', 'Câu chuyện về sản phẩm', 10, [
        criterion('5.1', 'Câu chuyện về sản phẩm', 5, [
          option(0, 'Không có hoặc không tư liệu hóa'),
          option(1, 'Có tài liệu giới thiệu về sản phẩm'),
          option(2, 'Tư liệu hóa, có cốt truyện'),
          option(3, 'Có trên nhãn/tờ rơi'),
          option(4, 'Có trên nhãn/tờ rơi và web'),
          option(5, 'Có trên nhãn/tờ rơi và web sinh động')
        ]),
        criterion(
          '5.2',
          'Trí tuệ/bản sắc địa phương',
          3,
          [
            option(0, 'Giống với câu chuyện sản phẩm ở nơi khác'),
            option(1, 'Tương đối giống câu chuyện sản phẩm ở nơi khác, có thay đổi một số yếu tố'),
            option(2, 'Có câu chuyện riêng'),
            option(3, 'Có câu chuyện riêng, thể hiện trí tuệ/bản sắc địa phương')
          ],
          [condition('Chỉ chấm khi có câu chuyện', '5.1')]
        ),
        criterion(
          '5.3',
          'Cấu trúc câu chuyện',
          2,
          [option(1, 'Đơn giản'), option(2, 'Có đầy đủ các yếu tố của câu chuyện sản phẩm')],
          [condition('Chỉ chấm khi có câu chuyện', '5.1')]
        )
      ])
    ]),
    part('C', 'Chất lượng sản phẩm', 40, [
      group('6', 'Chất lượng nguyên liệu', 5, [
        criterion('6', 'Chất lượng nguyên liệu', 5, [
          option(0, 'Sử dụng đến dưới 5%'),
          option(1, 'Từ 5% đến dưới 10%'),
          option(2, 'Từ 10% đến dưới 50%'),
          option(3, 'Từ 50% đến dưới 75%'),
          option(5, 'Sử dụng trên 75%')
        ])
      ]),
      group('7', 'Chỉ tiêu cảm quan', 4, [
        criterion('7', 'Chỉ tiêu cảm quan', 4, [option(0, 'Không đạt'), option(2, 'Tương đối đạt'), option(4, 'Đạt')])
      ]),
      group('8', 'Sự tiện lợi khi sử dụng, bảo quản', 5, [
        criterion('8', 'Sự tiện lợi khi sử dụng, bảo quản', 5, [
          option(0, 'Không tiện lợi'),
          option(1, 'Tương đối tiện lợi'),
          option(3, 'Tiện lợi'),
          option(5, 'Rất tiện lợi')
        ])
      ]),
      group('9', 'Hiệu quả sử dụng', 6, [
        criterion('9', 'Hiệu quả sử dụng', 6, [
          option(1, 'Thấp, không rõ'),
          option(2, 'Có hiệu quả tương đối rõ'),
          option(4, 'Hiệu quả tốt'),
          option(6, 'Hiệu quả rất tốt')
        ])
      ]),
      group('10', 'Kiểm tra định kỳ', 3, [
        criterion('10', 'Kiểm tra định kỳ', 3, [
          option(0, 'Có, nhưng không đạt'),
          option(1, 'Có, đạt nhưng không đủ'),
          option(3, 'Có, đạt đầy đủ')
        ])
      ]),
      group('11', 'Tính độc đáo', 5, [
        criterion('11', 'Tính độc đáo', 5, [
          option(0, 'Trung bình'),
          option(1, 'Tương đối độc đáo'),
          option(3, 'Độc đáo'),
          option(5, 'Rất độc đáo')
        ])
      ]),
      group('12', 'Đảm bảo chất lượng sản phẩm', 5, [
        criterion(
          '12',
          'Đảm bảo chất lượng sản phẩm',
          5,
          [
            option(0, 'Không kiểm soát chất lượng'),
            option(1, 'Có KH kiểm soát chất lượng'),
            option(2, 'Có ghi hồ sơ lô sản xuất'),
            option(3, 'Có KH kiểm soát chất lượng, có ghi hồ sơ lô sản xuất'),
            option(4, 'QLCL tiên tiến (ISO/GMP/HACCP)'),
            option(5, 'Đủ ATTP và thủ tục cho xuất khẩu')
          ],
          [stop('Không đạt điều kiện/tạp chất thì dừng chấm')]
        )
      ]),
      group('13', 'Cơ hội thị trường toàn cầu', 5, [
        criterion('13', 'Cơ hội thị trường toàn cầu', 5, [
          option(1, 'Xuất được trong khu vực'),
          option(3, 'Xuất được ngoài khu vực'),
          option(5, 'Xuất được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)')
        ])
      ])
    ])
  ]
})
