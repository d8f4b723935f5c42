import { condition, criterion, either, evidence, group, knockout, option, part, sheet1048, stop } from '../build-sheet'

export const set14 = sheet1048({
  set: 14,
  name: 'Cà phê, ca cao',
  suspects: [
    { where: 'C.6.1.4', reason: 'Nguồn đánh số 6.1.3 hai lần (Màu sắc, Mùi); ở đây Mùi là 6.1.4, Vị là 6.1.5' }
  ],
  corrections: ['Số 6.1.3 lặp hai lần: Mùi sửa thành 6.1.4, Vị (nguồn ghi 6.1.4) thành 6.1.5'],
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
          option(0, 'Phân loại, sơ chế'),
          option(1, 'Chế biến đơn giản'),
          option(2, 'Chế biến'),
          option(3, 'Chế biến sâu(tạo ra sản phẩm chất lượng cao hơn)')
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
          option(2, 'Bao bì đơn giản, ghi nhãn đầy đủ, có TXNG'),
          option(3, 'Bao bì đơn giản, ghi nhãn đầy đủ, có TXNG, có bảo hộ nhãn hiệu/KDCN')
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
      group('6', 'Chỉ tiêu cảm quan', 20, [
        criterion('6.1.1', 'Tạp chất lạ', 2, [
          option(0, 'Có tạp chất, chấp nhận được'),
          option(1, 'Có rất ít tạp chất, chấp nhận được'),
          option(2, 'Sạch, không có tạp chất')
        ]),
        criterion('6.1.2', 'Trạng thái/hình dạng', 2, [
          option(0, 'Không đồng đều, chấp nhận được'),
          option(1, 'Tương đối đồng đều,phù hợp'),
          option(2, 'Đồng đều, phù hợp')
        ]),
        criterion('6.1.3', 'Màu sắc', 2, [
          option(0, 'Không đồng đều hoặc bị cháy'),
          option(1, 'Đồng đều, tự nhiên, tương đối phù hợp'),
          option(2, 'Đồng đều, tự nhiên, phù hợp')
        ]),
        criterion('6.1.4', 'Mùi', 2, [
          option(0, 'Có mùi lạ (chấp nhận được) hoặc không rõ mùi'),
          option(1, 'Thơm tự nhiên đặc trưng, nhẹ'),
          option(2, 'Thơm tự nhiên đặc trưng, mạnh')
        ]),
        criterion('6.1.5', 'Vị', 3, [
          option(0, 'Vị khác thường(chấp nhận được) hoặc không rõ vị'),
          option(1, 'Vị tương đối đậm đà phù hợp'),
          option(2, 'Vị đậm đà'),
          option(3, 'Vị đậm đà, hấp dẫn')
        ]),
        criterion('6.2.1', 'Màu nước', 2, [
          option(0, 'Hơi đục, màu nhạt, chấp nhận được'),
          option(1, 'Đậm, sánh, phù hợp'),
          option(2, 'Đậm, sánh, rất phù hợp')
        ]),
        criterion('6.2.2', 'Mùi,vị', 5, [
          option(0, 'Khác thường(chấp nhận được) hoặc không rõ vị'),
          option(1, 'Chấp nhận được'),
          option(3, 'Tương đối hấp dẫn'),
          option(5, 'Hấp dẫn')
        ]),
        criterion('6.3', 'Quy cách đóng gói, dạng sử dụng', 2, [
          option(0, 'Không tiện dùng'),
          option(1, 'Tương đối tiện dùng'),
          option(2, 'Tiện dùng')
        ])
      ]),
      group('7', 'Tính độc đáo', 5, [
        criterion('7', 'Tính độc đáo', 5, [
          option(0, 'Trung bình'),
          option(1, 'Tương đối độc đáo'),
          option(3, 'Độc đáo'),
          option(5, 'Rất độc đáo')
        ])
      ]),
      group('8', 'Công bố chất lượng sản phẩm', 5, [
        criterion(
          '8.1',
          'Hồ sơ công bố chất lượng sản phẩm',
          3,
          [
            option(0, 'Không có bản công bố (hoặc có nhưng không đúng)'),
            option(1, 'Có bản tự công bố nhưng thiếu'),
            option(2, 'Có bản tiêu chuẩn sản phẩm'),
            option(3, 'Có bản tự công bố (hoặc tương đương). Có tiêu chuẩn sản phẩm')
          ],
          [evidence('Phải có phiếu kiểm nghiệm ATTP')]
        ),
        criterion(
          '8.2',
          'Kiểm tra định kỳ các chỉ tiêu ATTP',
          2,
          [
            option(0, 'Có, nhưng không đạt'),
            option(1, 'Có, đạt nhưng không đủ'),
            option(2, 'Có, đạt đầy đủ theo quy định')
          ],
          [evidence('Phải có phiếu kiểm nghiệm ATTP')]
        )
      ]),
      group('9', 'Đảm bảo chất lượng sản phẩm', 5, [
        criterion(
          '9',
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
      group('10', 'Cơ hội thị trường toàn cầu', 5, [
        criterion('10', 'Cơ hội thị trường toàn cầu', 5, [
          option(1, 'Xuất được trong khu vực'),
          option(3, 'Xuất được ngoài khu vực'),
          option(5, 'Xuất được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)')
        ])
      ])
    ])
  ]
})
