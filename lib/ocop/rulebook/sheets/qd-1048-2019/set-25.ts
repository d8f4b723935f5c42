import { condition, criterion, either, group, knockout, option, part, sheet1048 } from '../build-sheet'

export const set25 = sheet1048({
  set: 25,
  name: 'Vải, may mặc',
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
          option(1, 'Phân loại, sơ chế'),
          option(2, 'Chế biến đơn giản'),
          option(3, 'Chế biến sâu, tạo ra sản phẩm tinh xảo chất lượng cao hơn')
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
      group('6', 'Chất lượng sản phẩm', 35, [
        criterion('6.1', 'Tính thẩm mỹ, kỹ thuật', 5, [
          option(0, 'Không khéo léo/nhã nhặn, có các lỗi vệ sinh/ kỹ thuật sản phẩm'),
          option(1, 'Khá khéo léo/nhã nhặn, có rất ít lỗi vệ sinh/kỹ thuật sản phẩm'),
          option(3, 'Khéo léo/nhã nhặn, có giá trị mỹ thuật, kỹ thuật'),
          option(5, 'Có giá trị mỹ thuật, kỹ thuật cao')
        ]),
        criterion('6.2', 'Thiết kế độc đáo', 5, [
          option(0, 'Phong cách thiết kế phổ biến'),
          option(1, 'Phong cách thiết kế tương đối độc đáo'),
          option(3, 'Phong cách thiết kế độc đáo'),
          option(5, 'Phong cách thiết kế rất độc đáo, thể hiện trí tuệ địa phương')
        ]),
        criterion('6.3', 'Cái nhìn tổng thể/thiết kế/khả năng tương thích của các yếu tố', 5, [
          option(0, 'Các thuộc tính và các yếu tố có vẻ không phù hợp'),
          option(1, 'Các thuộc tính và các yếu tố đã tương thích ở mức trung bình'),
          option(3, 'Các thuộc tính và các yếu tố đã tương thích ở mức tốt'),
          option(5, 'Các thuộc tính và các yếu tố đã tương thích ở mức tốt, thể hiện tính truyền thống, có “hồn”')
        ]),
        criterion('6.4', 'Các tính năng của sản phẩm', 5, [
          option(0, 'Thiếu tính năng cơ bản'),
          option(1, 'Đủ tính năng cho thị trường địa phương'),
          option(3, 'Đủ tính năng cho thị trường trong nước'),
          option(5, 'Đủ tính năng để xuất khẩu')
        ]),
        criterion('6.5', 'Chất lượng của nguyên Iiệu/thành phần', 5, [
          option(
            0,
            'Nguyên liệu/thành phần kém chất lượng, làm cho sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán có giới hạn hoặc không thể bán được trên thị trường'
          ),
          option(1, 'Vật liệu/thành phần có chất lượng trung bình, có thể bán được trên thị trường'),
          option(3, 'Vật liệu chất lượng cao, làm cho sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu'),
          option(
            5,
            'Vật liệu chất lượng cao, làm cho sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu; có tiêu chuẩn nguyên liệu và minh chứng chất lượng, sử dụng'
          )
        ]),
        criterion('6.6', 'Tính thực tiễn', 5, [
          option(0, 'Người tiêu dùng không biết làm thế nào để sử dụng nó / khó sử dụng'),
          option(1, 'Sản phẩm có thể sử dụng, nhưng cần sử dụng thông tin / khó duy trì'),
          option(3, 'Sản phẩm dễ sử dụng, duy trì/bảo trì'),
          option(5, 'Sản phẩm dễ sử dụng, duy trì/bảo trì; dễ vận chuyển và hữu ích')
        ]),
        criterion('6.7', 'Độ tin cậy', 3, [
          option(0, 'Trung bình'),
          option(1, 'Tương đối tin cậy'),
          option(2, 'Tin cậy cao'),
          option(3, 'Rất tin cậy')
        ]),
        criterion('6.8', 'Tuổi thọ', 2, [
          option(0, 'Thấp'),
          option(1, 'Trung bình, phù hợp với đặc điểm sản phẩm'),
          option(2, 'Cao')
        ])
      ]),
      group('7', 'Cơ hội thị trường toàn cầu', 5, [
        criterion('7', 'Cơ hội thị trường toàn cầu', 5, [
          option(1, 'Xuất được trong khu vực'),
          option(3, 'Xuất được ngoài khu vực'),
          option(5, 'Xuất được sang thị trường tiêu chuẩn cao (Mỹ, Nhật, EU…)')
        ])
      ])
    ])
  ]
})
