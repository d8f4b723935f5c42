export const common = {
  siteName: 'Sổ OCOP',
  siteClaim: 'Sổ đăng ký sản phẩm OCOP: sản phẩm nào đạt mấy sao, theo quyết định nào, đến khi nào',
  skipToContent: 'Đến nội dung chính',
  unknown: 'Chưa biết',
  nav: {
    main: 'Danh mục chính',
    menu: 'Mục lục',
    home: 'Trang đầu',
    products: 'Sản phẩm',
    producers: 'Chủ thể',
    check: 'Tra cứu',
    decisions: 'Quyết định',
    statistics: 'Thống kê',
    signIn: 'Đăng nhập',
    breadcrumbs: 'Bạn đang ở',
    otherLanguage: 'English'
  },
  footer: {
    reportError: 'Báo sai số liệu',
    reportErrorHint: 'Thấy số liệu sai hoặc thiếu? Cho chúng tôi biết, kèm căn cứ nếu có.',
    source:
      'Mọi số liệu mở được tới từng dòng và tới quyết định làm căn cứ. Điều chưa biết được ghi là chưa biết, không suy đoán.',
    places: 'Các địa phương',
    api: 'Giao diện dữ liệu mở (API)'
  },
  search: {
    label: 'Tìm sản phẩm, chủ thể, địa phương',
    hint: 'Gõ có dấu hoặc không dấu, ví dụ: ca phe buon ho',
    submit: 'Tìm',
    staffLabel: 'Tìm trong sổ'
  },
  star: '{stars, number} sao',
  starUnknown: 'Chưa rõ số sao',
  verdict: {
    valid: 'Còn hiệu lực',
    underReEvaluation: 'Còn hiệu lực, đang đánh giá lại',
    extended: 'Được kéo dài hiệu lực',
    expired: 'Hết hạn',
    superseded: 'Đã được thay thế',
    revoked: 'Đã bị thu hồi',
    surrendered: 'Chủ thể tự nguyện trả',
    annulled: 'Đã bị hủy bỏ',
    notYetInForce: 'Chưa có hiệu lực',
    undetermined: 'Chưa xác định được thời hạn',
    unknown: 'Không có trong sổ'
  },
  until: 'đến hết ngày {day}',
  pagination: {
    label: 'Các trang kết quả',
    previous: 'Trang trước',
    next: 'Trang sau',
    page: 'Trang {page, number}',
    position: 'Trang {page, number} trong {pages, number} trang'
  },
  table: {
    sortAscending: 'xếp tăng dần',
    sortDescending: 'xếp giảm dần',
    scrollHint: 'Bảng rộng: kéo ngang để xem hết các cột.'
  },
  facets: {
    title: 'Lọc kết quả',
    titleActive: 'Lọc kết quả ({count, number} đang chọn)',
    submit: 'Áp dụng bộ lọc',
    clear: 'Bỏ mọi bộ lọc',
    more: 'Hiện thêm {count, number} mục'
  },
  checkAnswers: {
    change: 'Sửa'
  },
  timeline: {
    label: 'Diễn biến theo thời gian'
  },
  stepper: {
    label: 'Các bước',
    done: 'đã xong',
    current: 'đang làm',
    upcoming: 'chưa làm'
  },
  foreignOrigin:
    'Yêu cầu bị từ chối vì không được gửi từ trang của Sổ OCOP. Hãy mở lại trang từ địa chỉ chính thức rồi gửi lại.',
  notFound: {
    title: 'Không tìm thấy trang này',
    explain: 'Địa chỉ có thể bị gõ sai, hoặc trang đã được chuyển đi. Không có nghĩa là sản phẩm không được công nhận.',
    whatToDo: 'Bạn có thể:',
    search: 'tìm sản phẩm theo tên, chủ thể hoặc địa phương',
    check: 'tra cứu theo số giấy chứng nhận hoặc mã trên nhãn',
    area: 'về trang làm việc',
    home: 'về trang đầu'
  }
} as const
