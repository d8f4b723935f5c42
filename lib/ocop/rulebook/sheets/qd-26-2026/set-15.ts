import {
  condition,
  criterion,
  evidence,
  group,
  implied,
  knockout,
  option,
  part,
  requirement,
  sheet26,
  stop
} from '../build-sheet'

export const set15 = sheet26({
  set: 15,
  name: 'Đồ uống có cồn khác',
  rejections: [
    'Giả mạo hồ sơ',
    'Không tuân thủ đủ quy định về GCN cơ sở đủ điều kiện ATTP',
    'Không có/không đúng giấy phép sản xuất theo quy định',
    'Không đáp ứng hồ sơ đăng ký theo quy định'
  ],
  parts: [
    part('A', 'Sản phẩm và sức mạnh cộng đồng', 40, [
      group('1', 'Tổ chức sản xuất', 17, [
        criterion(
          '1.1',
          'Nguồn nguyên liệu',
          4,
          [
            option(1, 'Nguyên liệu trong tỉnh <50%', 3),
            option(2, 'Nguyên liệu trong tỉnh 50% – <75%'),
            option(4, 'Nguyên liệu trong tỉnh 75–100%')
          ],
          [knockout('Loại nếu toàn bộ nguyên liệu nhập khẩu hoặc không rõ nguồn gốc')]
        ),
        criterion('1.2', 'Gia tăng giá trị', 3, [
          option(1, 'Chế biến thông thường'),
          option(2, 'Sử dụng kỹ thuật thủ công để nâng cao chất lượng sản phẩm'),
          option(3, 'Áp dụng công nghệ để nâng cao chất lượng sản phẩm')
        ]),
        criterion('1.3', 'Năng lực sản xuất', 3, [
          option(1, 'Quy mô nhỏ'),
          option(2, 'Quy mô trung bình'),
          option(3, 'Quy mô lớn')
        ]),
        criterion('1.4', 'Liên kết chuỗi trong sản xuất', 3, [
          option(0, 'Không liên kết hoặc không rõ ràng'),
          option(1, 'HĐ liên kết 50% – <75% sản lượng tiêu thụ'),
          option(2, 'HĐ liên kết >75% sản lượng tiêu thụ', 4),
          option(3, 'HĐ liên kết >75% và thực hiện ổn định ≥12 tháng', 5)
        ]),
        criterion('1.5', 'Bảo vệ môi trường', 3, [
          option(1, 'Có hồ sơ, thủ tục môi trường theo luật', 4),
          option(2, 'Hồ sơ môi trường + minh chứng công trình thu gom, xử lý chất thải'),
          option(3, 'Hồ sơ môi trường + công trình thu gom, xử lý chất thải + bao gói thân thiện')
        ]),
        criterion('1.6', 'Công nghệ bền vững', 1, [
          option(0, 'Không dùng công nghệ bền vững'),
          option(1, 'Có dùng công nghệ bền vững (tiết kiệm NL, tái chế/tận thu phụ phẩm…)')
        ])
      ]),
      group('2', 'Phát triển sản phẩm', 11, [
        criterion('2.1', 'Nguồn gốc ý tưởng', 4, [
          option(0, 'Sản xuất phổ biến ở nhiều tỉnh'),
          option(1, 'Sản xuất phổ biến nhiều tỉnh nhưng chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống'),
          option(2, 'Đặc trưng của tỉnh, chất lượng nổi trội'),
          option(4, 'Đặc sản truyền thống chỉ có ở xã, chất lượng đặc sắc, gắn chỉ dẫn địa lý', 4)
        ]),
        criterion('2.2', 'Đóng gói, bao bì sản phẩm', 3, [
          option(0, 'Đóng gói thường, không bao bì'),
          option(1, 'Đóng gói thường, bao bì đơn giản'),
          option(2, 'Đóng gói sáng tạo, bao bì đẹp', 3),
          option(3, 'Đóng gói sáng tạo, tiện lợi, bao bì sang trọng')
        ]),
        criterion('2.3', 'Phong cách, ghi nhãn hàng hóa', 3, [
          option(1, 'Ghi nhãn đầy đủ, đúng quy định', 3),
          option(2, 'Nhãn đúng quy định, có thông điệp câu chuyện sản phẩm'),
          option(3, 'Nhãn đúng, đẹp, có thông điệp câu chuyện và mã truy xuất nguồn gốc điện tử', 4)
        ]),
        criterion('2.4', 'Nhãn song ngữ', 1, [implied(0, 'Không'), implied(1, 'Có')])
      ]),
      group('3', 'Sức mạnh cộng đồng', 12, [
        criterion('3.1', 'Loại hình tổ chức sản xuất - kinh doanh', 3, [
          option(1, 'Hộ SX/hộ gia đình có ĐKKD, trang trại hoặc THT có ĐKKD'),
          option(2, 'Cty TNHH, DNTN, hoặc CTCP có vốn cộng đồng địa phương <51%'),
          option(3, 'HTX đúng luật, hoặc CTCP có vốn cộng đồng địa phương ≥51%')
        ]),
        criterion('3.2', 'Người ĐDPL là nữ/DTTS/khuyết tật', 1, [
          option(0, 'Người ĐDPL không thuộc nhóm ưu tiên (nữ, DTTS, khuyết tật)'),
          option(1, 'Người ĐDPL là nữ, DTTS hoặc người khuyết tật')
        ]),
        criterion('3.3', 'Sử dụng lao động địa phương', 3, [
          option(1, '25% đến dưới 50% lao động là người trong xã'),
          option(2, '50% đến 75% lao động là người trong xã'),
          option(3, '≥ 75% lao động là người trong xã')
        ]),
        criterion('3.4', 'Tăng trưởng sản xuất kinh doanh', 2, [
          option(1, 'HTX loại TB hoặc lợi nhuận năm liền kề tăng; loại hình khác: lợi nhuận năm liền kề tăng'),
          option(2, 'HTX loại khá trở lên hoặc lợi nhuận tăng 2 năm liền; loại hình khác: lợi nhuận tăng 2 năm liền', 4)
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
      group('4', 'Tiếp thị', 13, [
        criterion('4.1', 'Khu vực phân phối chính', 5, [
          option(1, 'Trong xã'),
          option(2, 'Ngoài xã, <5 đại diện/đại lý', 3),
          option(3, 'Ngoài xã, ≥5 đại diện/đại lý', 4),
          option(5, 'Quốc tế, hoặc kênh hiện đại (siêu thị, TMĐT) – có HĐ và minh chứng', 5)
        ]),
        criterion('4.2', 'Tổ chức phân phối', 3, [
          option(0, 'Không có người phụ trách phân phối'),
          option(1, 'Có người phụ trách phân phối'),
          option(2, 'Có bộ phận phân phối'),
          option(3, 'Có bộ phận phân phối, ứng dụng CNTT')
        ]),
        criterion('4.3', 'Quảng bá sản phẩm', 5, [
          option(0, 'Không quảng bá'),
          option(1, '≤3 hoạt động quảng bá'),
          option(2, '>3 hoạt động, có web/MXH, dự XTTM trong tỉnh'),
          option(3, '>3 hoạt động, có web/MXH, dự XTTM ngoài tỉnh'),
          option(5, '>3 hoạt động, web/MXH thường xuyên, dự XTTM ngoài tỉnh và quốc tế')
        ])
      ]),
      group('5', 'Câu chuyện sản phẩm', 12, [
        criterion('5.1', 'Câu chuyện sản phẩm', 5, [
          option(0, 'Không có câu chuyện'),
          option(1, 'Có câu chuyện'),
          option(2, 'Tư liệu hóa, có trên tờ rơi'),
          option(3, 'Tư liệu hóa, có trên tờ rơi và web'),
          option(5, 'Có trên tờ rơi, web và trong truy xuất điện tử', 4)
        ]),
        criterion(
          '5.2',
          'Cấu trúc câu chuyện sản phẩm',
          2,
          [option(0, 'Đơn giản'), option(1, 'Ngắn gọn, súc tích'), option(2, 'Ngắn gọn, súc tích, có giọng kể')],
          [condition('Chỉ chấm khi có câu chuyện (5.1 > 0)', '5.1')]
        ),
        criterion(
          '5.3',
          'Trí tuệ/bản sắc địa phương',
          5,
          [
            option(0, 'Trùng câu chuyện của chủ thể/sản phẩm khác'),
            option(1, 'Câu chuyện riêng, gắn xuất xứ', 3),
            option(3, 'Bản sắc địa phương, giá trị đặc trưng'),
            option(5, 'Bản sắc địa phương, giá trị đặc trưng, truyền cảm, thuyết phục')
          ],
          [requirement('Nội dung phải thể hiện nguồn gốc, tài nguyên bản địa, bản sắc, giá trị đặc trưng')]
        )
      ])
    ]),
    part('C', 'Chất lượng sản phẩm', 35, [
      group('6', 'Chỉ tiêu cảm quan', 15, [
        criterion(
          '6.1',
          'Tạp chất lạ',
          2,
          [
            option(0, 'Có tạp chất'),
            option(1, 'Có rất ít tạp chất/có cặn, chấp nhận được'),
            option(2, 'Sạch, không phát hiện tạp chất/cặn')
          ],
          [stop('Có tạp chất gây mất ATTP thì dừng, không chấm tiếp')]
        ),
        criterion('6.2', 'Màu sắc', 3, [
          option(0, 'Màu sắc không phù hợp đặc tính'),
          option(1, 'Màu sắc phù hợp đặc tính', 4),
          option(3, 'Màu sắc đẹp, rất phù hợp đặc tính')
        ]),
        criterion('6.3', 'Mùi', 5, [
          option(0, 'Khác thường hoặc không rõ mùi'),
          option(1, 'Mùi nhẹ, phù hợp đặc trưng nguyên liệu, loại SP'),
          option(2, 'Mùi mạnh, phù hợp'),
          option(3, 'Mùi mạnh, phù hợp, hấp dẫn', 4),
          option(5, 'Mùi mạnh, phù hợp, rất hấp dẫn')
        ]),
        criterion('6.4', 'Vị', 5, [
          option(0, 'Vị khác thường hoặc không rõ vị'),
          option(1, 'Tương đối rõ, chấp nhận được'),
          option(2, 'Vị đậm, phù hợp đặc trưng nguyên liệu, loại SP'),
          option(3, 'Vị đậm, dịu, phù hợp, không sốc', 4),
          option(5, 'Vị đậm, dịu, phù hợp, không sốc, hấp dẫn')
        ])
      ]),
      group('7', 'Tính độc đáo', 5, [
        criterion('7', 'Tính độc đáo', 5, [
          option(0, 'Trung bình'),
          option(1, 'Tương đối độc đáo'),
          option(3, 'Độc đáo, mang tính đặc trưng', 4),
          option(5, 'Rất độc đáo và có tính đặc trưng', 5)
        ])
      ]),
      group('8', 'Công bố chất lượng sản phẩm', 5, [
        criterion(
          '8',
          'Công bố chất lượng sản phẩm',
          5,
          [
            option(2, 'Có công bố chất lượng', 3),
            option(4, 'Công bố đúng quy định + áp dụng TC quốc gia (có QCVN thì bắt buộc)'),
            option(5, 'Công bố đúng quy định + áp dụng TC quốc tế')
          ],
          [evidence('Bản tiêu chuẩn sản phẩm phải kèm phiếu kiểm nghiệm ATTP')]
        )
      ]),
      group('9', 'Đảm bảo chất lượng sản phẩm', 5, [
        criterion('9', 'Đảm bảo chất lượng sản phẩm', 5, [
          option(1, 'Cơ sở chế biến, đóng gói có GCN đủ điều kiện ATTP', 3),
          option(3, 'Cơ sở chế biến, đóng gói có QLCL theo TC quốc gia (ISO, HACCP…)', 4),
          option(
            5,
            'Cơ sở chế biến, đóng gói có QLCL theo TC quốc tế, đủ ATTP và thủ tục cho xuất khẩu (BRC, Halal, FDA…)'
          )
        ])
      ]),
      group('10', 'Cơ hội thị trường toàn cầu', 5, [
        criterion(
          '10',
          'Cơ hội thị trường toàn cầu',
          5,
          [
            option(1, 'Xuất được sang Đông Nam Á'),
            option(3, 'Xuất được ngoài Đông Nam Á'),
            option(5, 'Xuất được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)')
          ],
          [evidence('Dựa HĐ xuất khẩu đã thực hiện, chứng nhận đã cấp, hoặc thông tin thị trường/XTTM')]
        )
      ])
    ])
  ]
})
