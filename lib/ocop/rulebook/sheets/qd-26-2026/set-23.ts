import { condition, criterion, evidence, group, option, part, requirement, sheet26 } from '../build-sheet'

export const set23 = sheet26({
  set: 23,
  name: 'Hoa',
  rejections: ['Giả mạo hồ sơ', 'Không đáp ứng hồ sơ đăng ký theo quy định'],
  suspects: [{ where: 'C.6.2', reason: 'Hai phương án đầu cùng 1 điểm (1-1-3-5); nghi mức đầu là 0' }],
  corrections: ['C.9 max: bản HTML ghi 41, sửa 4 (phương án cao nhất = 4; tổng phần C = 35)'],
  parts: [
    part('A', 'Sản phẩm và sức mạnh cộng đồng', 40, [
      group('1', 'Tổ chức sản xuất', 19, [
        criterion(
          '1.1',
          'Nguồn gốc sản phẩm',
          4,
          [
            option(1, '<50% sản phẩm được trồng trong xã'),
            option(2, '50% – <75% sản phẩm được trồng trong xã'),
            option(4, '75–100% sản phẩm được trồng trong xã')
          ],
          [requirement('100% sản phẩm được trồng trong tỉnh')]
        ),
        criterion('1.2', 'Gia tăng giá trị', 4, [
          option(1, 'Sơ chế (làm sạch, phân loại, đóng gói...) thủ công'),
          option(2, 'Dùng máy trong đóng gói, bảo quản sản phẩm'),
          option(4, 'Công nghệ cao trong sơ chế, bảo quản')
        ]),
        criterion('1.3', 'Năng lực sản xuất', 3, [
          option(1, 'Quy mô nhỏ'),
          option(2, 'Quy mô trung bình'),
          option(3, 'Quy mô lớn')
        ]),
        criterion('1.4', 'Liên kết chuỗi trong sản xuất', 4, [
          option(0, 'Không liên kết hoặc không rõ ràng'),
          option(1, 'HĐ liên kết 50% – <75% sản lượng tiêu thụ'),
          option(2, 'HĐ liên kết >75% sản lượng tiêu thụ', 4),
          option(4, 'HĐ liên kết >75% và thực hiện ổn định ≥12 tháng', 5)
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
      group('2', 'Phát triển sản phẩm', 9, [
        criterion('2.1', 'Nguồn gốc ý tưởng', 5, [
          option(0, 'Sản xuất phổ biến ở nhiều tỉnh'),
          option(1, 'Sản xuất phổ biến nhiều tỉnh nhưng chất lượng nổi trội do nguyên liệu, kỹ thuật truyền thống'),
          option(3, 'Đặc trưng của tỉnh, chất lượng nổi trội; hoặc sản phẩm mới từ nguyên liệu đặc trưng địa phương'),
          option(
            5,
            'Đặc sản truyền thống chỉ có ở xã, gắn chỉ dẫn địa lý; hoặc sản phẩm mới từ nguyên liệu đặc trưng, bán ổn định ≥36 tháng',
            4
          )
        ]),
        criterion('2.2', 'Bao bì, ghi nhãn sản phẩm', 4, [
          option(1, 'Ghi nhãn đầy đủ, đúng quy định', 3),
          option(3, 'Nhãn đúng quy định, có thông điệp câu chuyện sản phẩm'),
          option(4, 'Nhãn đúng, đẹp, có thông điệp câu chuyện và mã truy xuất nguồn gốc điện tử', 4)
        ])
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
      group('6', 'Chất lượng sản phẩm', 14, [
        criterion('6.1', 'Kích thước, hình dạng bề ngoài', 5, [
          option(0, 'Không đồng đều'),
          option(1, 'Không đồng đều, chấp nhận được'),
          option(2, 'Tương đối đồng đều'),
          option(5, 'Đồng đều', 4)
        ]),
        criterion('6.2', 'Màu sắc', 5, [
          option(1, 'Chấp nhận được'),
          option(1, 'Phù hợp đặc tính'),
          option(3, 'Đẹp, bắt mắt so đặc tính', 4),
          option(5, 'Rất đẹp, bắt mắt và ấn tượng so đặc tính', 5)
        ]),
        criterion('6.3', 'Thiết kế sản phẩm (bao gói, chậu trồng,...)', 4, [
          option(1, 'Thiết kế sản phẩm đơn giản, phổ biến'),
          option(2, 'Thiết kế đẹp, phù hợp'),
          option(4, 'Thiết kế ấn tượng, sử dụng vật liệu thân thiện môi trường')
        ])
      ]),
      group('7', 'Tính độc đáo', 8, [
        criterion('7', 'Tính độc đáo', 8, [
          option(2, 'Trung bình'),
          option(4, 'Tương đối độc đáo'),
          option(6, 'Độc đáo, mang tính đặc trưng', 4),
          option(8, 'Rất độc đáo và có tính đặc trưng', 5)
        ])
      ]),
      group('8', 'Đảm bảo chất lượng sản phẩm', 4, [
        criterion('8', 'Đảm bảo chất lượng sản phẩm', 4, [
          option(0, 'Không kiểm soát chất lượng'),
          option(2, 'Có kế hoạch kiểm soát nội bộ'),
          option(4, 'Kiểm soát nội bộ gắn truy xuất nguồn gốc', 3)
        ])
      ]),
      group('9', 'Hướng dẫn sử dụng', 4, [
        criterion('9', 'Hướng dẫn sử dụng', 4, [
          option(2, 'Hướng dẫn đơn giản'),
          option(4, 'Hướng dẫn chi tiết để giữ chất lượng lâu')
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
