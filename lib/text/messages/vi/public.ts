/** The home page, the pages of places, and the form that reports wrong data. */
export const publicPages = {
  home: {
    title: 'Sản phẩm nào đạt mấy sao OCOP, theo quyết định nào, đến khi nào?',
    lead: 'Sổ này mở cho mọi người. Mỗi con số mở được tới từng sản phẩm và tới quyết định làm căn cứ.',
    checkTitle: 'Kiểm tra giấy chứng nhận',
    checkHint: 'Số giấy chứng nhận, mã trên nhãn, mã sản phẩm, mã vạch hoặc số quyết định',
    checkSubmit: 'Kiểm tra',
    figures: 'Con số hôm nay',
    inForce: 'sản phẩm còn hiệu lực',
    inForceBasis: 'ngày {day}, mỗi sản phẩm tính một lần',
    ever: 'sản phẩm từng được công nhận',
    everBasis: 'đến {day}, luỹ kế, kể cả đã hết hạn',
    decisions: 'quyết định có trong sổ',
    decisionsBasis: 'đến {day}',
    undetermined:
      '{count, plural, other {Ngoài ra # sản phẩm chưa xác định được thời hạn, không tính là còn hiệu lực.}}',
    stars: {
      title: 'Số sao nghĩa là gì',
      five: 'Từ 90 điểm. Bộ Nông nghiệp và Môi trường (trước đây là Bộ Nông nghiệp và Phát triển nông thôn) công nhận.',
      potential: 'Tỉnh chấm từ 90 điểm và trình Trung ương. Chưa phải 5 sao cho đến khi có quyết định.',
      potentialName: 'Tiềm năng 5 sao',
      four: 'Từ 70 đến dưới 90 điểm. Chủ tịch UBND cấp tỉnh công nhận.',
      three: 'Từ 50 đến dưới 70 điểm. Chủ tịch UBND cấp tỉnh công nhận (từ 24/02/2023 đến 30/06/2025: UBND cấp huyện).',
      term: 'Giấy chứng nhận có giá trị 36 tháng, sau đó phải đánh giá lại.',
      termName: 'Thời hạn'
    },
    newest: 'Quyết định mới nhất',
    allDecisions: 'Xem tất cả quyết định',
    noDecisions: 'Sổ chưa có quyết định nào.',
    places: 'Xem theo tỉnh, thành phố'
  },
  places: {
    title: 'Tỉnh, thành phố',
    titleOn: 'Tỉnh, thành phố ngày {day}',
    lead: 'Con số là số sản phẩm từng được công nhận từ 3 sao (luỹ kế đến {day}). Nơi ghi "chưa có dữ liệu" là nơi sổ chưa giữ quyết định nào, không phải nơi không có sản phẩm.',
    none: 'chưa có dữ liệu',
    before: '63 tỉnh, thành phố trước ngày 01/07/2025',
    now: '34 tỉnh, thành phố hiện nay'
  },
  place: {
    kicker: 'Địa phương',
    was: 'đến hết ngày {day}',
    since: 'từ {day}',
    held: '{count, plural, =0 {Sổ chưa giữ quyết định nào của nơi này.} other {Sổ đang giữ # quyết định của nơi này.}}',
    ever: 'sản phẩm từng được công nhận',
    inForce: 'sản phẩm còn hiệu lực',
    everBasis: 'đến {day}, luỹ kế',
    inForceBasis: 'ngày {day}',
    newest: 'Sản phẩm mới công nhận',
    nothing: 'Chưa có dữ liệu về nơi này',
    products: 'Xem sản phẩm',
    statistics: 'Xem thống kê đầy đủ',
    predecessors: 'Trước đó là',
    successors: 'Nay là',
    parts: 'Trong đó có',
    facts: 'Nơi này',
    code: 'Mã hành chính',
    period: 'Tồn tại',
    periodOpen: 'từ {from} đến nay',
    periodClosed: 'từ {from} đến hết ngày {until}',
    periodUntil: 'đến hết ngày {until}',
    periodUnknown: 'đến nay'
  },
  misreport: {
    title: 'Báo sai số liệu',
    lead: 'Cho biết chỗ nào sai hoặc thiếu và căn cứ của bạn. Cán bộ phụ trách sẽ đối chiếu với quyết định gốc. Điều bạn viết không hiện công khai.',
    page: 'Trang có số liệu sai',
    message: 'Sai hoặc thiếu ở đâu?',
    messageHint: 'Nêu số quyết định, bài báo hoặc ảnh giấy chứng nhận nếu có. Không cần ghi thông tin cá nhân của ai.',
    contact: 'Số điện thoại hoặc thư điện tử của bạn',
    contactHint: 'Chỉ dùng để hỏi lại khi cần. Không bao giờ hiện công khai.',
    submit: 'Gửi báo sai',
    thanksTitle: 'Đã nhận, cảm ơn bạn',
    thanks: 'Mã tiếp nhận: {reference}. Số liệu chỉ thay đổi khi có căn cứ, và mọi thay đổi được ghi vào nhật ký.',
    back: 'Về trang vừa xem'
  }
} as const
