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
      said: '{stars}: {meaning}',
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
    helpCount: '{count, plural, other {Có # gợi ý. Bấm Tab để tới.}}',
    helpLabel: 'Gợi ý',
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
    periodUnknown: 'đến nay',
    holdings: {
      title: 'Sổ giữ gì về nơi này',
      producers: 'Chủ thể',
      producersCount: '{count, plural, =0 {chưa có chủ thể nào} other {# chủ thể}}',
      decisions: 'Quyết định của nơi này',
      decisionsCount: '{count, plural, =0 {chưa có quyết định nào} other {# quyết định}}',
      targets: 'Chỉ tiêu',
      targetsCount: '{count, plural, =0 {chưa có chỉ tiêu nào} other {# chỉ tiêu}}',
      events: 'Sự kiện',
      eventsCount: '{count, plural, =0 {chưa có sự kiện nào} other {# sự kiện}}',
      pointsOfSale: 'Điểm bán',
      pointsOfSaleCount: '{count, plural, =0 {chưa có điểm bán nào} other {# điểm bán}}'
    }
  },
  glossary: {
    title: 'Thuật ngữ',
    lead: 'Mỗi từ trong sổ có một nghĩa. Đây là nghĩa ấy, mỗi từ một hai câu.',
    starsTitle: 'Số sao',
    statusesTitle: 'Các tình trạng, và bán được gì',
    termsTitle: 'Các từ khác',
    link: 'Các từ này nghĩa là gì?',
    about: {
      product:
        'Hàng hóa hoặc dịch vụ du lịch của một chủ thể. Sổ giữ một trang cho mỗi sản phẩm, dù nó được công nhận bao nhiêu lần.',
      producer:
        'Hợp tác xã, tổ hợp tác, doanh nghiệp, trang trại hoặc hộ có đăng ký kinh doanh, đứng tên sản phẩm và chịu trách nhiệm về nó.',
      dossier: 'Giấy tờ chủ thể nộp để được đánh giá: phiếu đăng ký, bản tự đánh giá và tài liệu chứng minh.',
      batch: 'Một lần hội đồng của một địa phương đánh giá nhiều sản phẩm cùng nhau, gọi theo năm và đợt.',
      sector:
        'Sáu nhóm lớn mà luật chia sản phẩm, ví dụ đồ uống hay hàng thủ công mỹ nghệ. Tên gọi đổi theo từng văn bản.',
      productGroup: 'Phần nhỏ hơn của một nhóm sản phẩm, ví dụ "Gia vị" hay "Chè".',
      productSet: 'Những sản phẩm được chấm bằng cùng một phiếu, ví dụ "Rượu trắng". Mỗi bộ có tiêu chí riêng.',
      council: 'Những người được cơ quan nhà nước cử ra để chấm điểm và phân hạng sản phẩm.',
      rulebook:
        'Văn bản quy định tiêu chí, thang điểm và quy trình. Mỗi lần công nhận theo bộ tiêu chí áp dụng lúc ấy.',
      rating: 'Việc xếp sản phẩm vào một hạng sao theo số điểm.',
      starBand:
        'Trên thang 100 điểm: 3 sao từ 50 đến dưới 70, 4 sao từ 70 đến dưới 90, 5 sao từ 90 và do Trung ương công nhận.',
      decision:
        'Văn bản của cơ quan có thẩm quyền công nhận, thu hồi hoặc đính chính; phụ lục của nó kê từng sản phẩm.',
      recognitionLine:
        'Một dòng trong phụ lục của quyết định: sản phẩm nào, mấy sao. Được công nhận lại thì có thêm một dòng.',
      certificate:
        'Giấy cấp theo một dòng công nhận, thường có giá trị 36 tháng. Mã GCN-… của sổ dùng để tra cứu, không thay cho số in trên giấy.',
      upgrade: 'Sản phẩm được công nhận hạng sao cao hơn; hạng cũ từ đó được thay thế.',
      renewal:
        'Kết quả đánh giá lại sau khi giấy chứng nhận hết hạn hoặc sắp hết hạn: có quyết định mới, thời hạn mới.',
      downgrade: 'Sản phẩm được công nhận hạng sao thấp hơn trước.',
      referral: 'Tỉnh gửi hồ sơ sản phẩm từ 90 điểm để Trung ương đánh giá 5 sao.',
      potentialFiveStar:
        'Sản phẩm tỉnh chấm từ 90 điểm và đang trình Trung ương. Chưa phải 5 sao cho đến khi có quyết định của Trung ương.',
      issue: 'Quyết định được ký và cho số.',
      publish: 'Quyết định được đưa lên sổ để ai cũng xem được.',
      revokeCertificate: 'Cơ quan có thẩm quyền lấy lại giấy chứng nhận vì có lý do nêu trong luật. Khác với hết hạn.',
      withdrawDecision: 'Cơ quan có thẩm quyền rút cả quyết định công nhận.',
      annul: 'Việc công nhận bị coi như chưa từng có.',
      reEvaluation:
        'Việc đánh giá sản phẩm một lần nữa trước khi giấy chứng nhận hết hạn. Kết quả là công nhận lại, hoặc không.',
      expired: 'Đã qua ngày cuối của thời hạn mà sổ chưa thấy công nhận lại. Không phải là bị thu hồi.',
      extended: 'Được dùng tiếp giấy chứng nhận sau thời hạn, trong khi chờ kết quả đánh giá lại.',
      surrendered: 'Chủ thể tự trả giấy chứng nhận.',
      correction: 'Văn bản sửa chỗ ghi sai của một quyết định trước. Sổ giữ cả điều ghi trước và điều ghi nay.',
      handover: 'Buổi trao giấy cho chủ thể. Ngày trao không phải ngày giấy bắt đầu có hiệu lực.',
      reportedFigure: 'Con số mà một báo cáo hoặc bài báo nêu. Sổ để nó cạnh con số đếm được, không cộng chung.',
      history: 'Mọi việc đã ghi vào sổ, theo thứ tự, không xóa và không sửa.'
    }
  },
  misreport: {
    title: 'Báo sai',
    lead: 'Cho biết điều gì sai và căn cứ của bạn. Cán bộ phụ trách sẽ đối chiếu với quyết định gốc, hoặc kiểm tra tại chỗ. Điều bạn viết không hiện công khai.',
    kind: 'Điều gì sai?',
    kinds: {
      data: 'Số liệu trên trang sai hoặc thiếu',
      misuse: 'Sản phẩm dùng sai hạng sao, nhãn hiệu OCOP hoặc giấy chứng nhận'
    },
    page: 'Trang liên quan',
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
