/** One product, one producer: who, what, how many stars and why, since when and until when. */
export const product = {
  unnamed: 'Sản phẩm chưa nêu tên',
  unnamedExplain:
    'Nguồn chỉ cho biết số lượng, không nêu tên. Dòng này đứng thay cho một sản phẩm trong số đó để tổng luôn khớp.',
  lead: {
    none: 'Sổ không giữ dòng công nhận nào của sản phẩm này.',
    stars: '{stars}, {status}',
    byDecision: 'theo {decision}'
  },
  status: {
    valid: 'còn hiệu lực {until}',
    underReEvaluation: 'còn hiệu lực {until}, đang đánh giá lại',
    extended: 'được kéo dài hiệu lực {until}',
    expired: 'hết hiệu lực từ {day}',
    expiredBy: 'hết hiệu lực, muộn nhất từ {day}',
    superseded: 'đã được thay thế từ {day}',
    revoked: 'đã bị thu hồi từ {day}',
    surrendered: 'chủ thể tự nguyện trả từ {day}',
    annulled: 'việc công nhận đã bị hủy bỏ',
    notYetInForce: 'có hiệu lực từ {day}',
    undetermined: 'chưa xác định được thời hạn',
    undeterminedBy: 'chưa xác định được thời hạn (muộn nhất bắt đầu từ {day})'
  },
  statusDay: {
    since: 'từ {day}',
    sinceAtLatest: 'muộn nhất từ {day}',
    beganBy: 'bắt đầu muộn nhất {day}'
  },
  meaning: {
    valid: 'Được ghi dấu OCOP và số sao này trên nhãn, bao bì và khi giới thiệu sản phẩm, đến hết ngày nói trên.',
    underReEvaluation:
      'Chủ thể đã nộp hồ sơ đánh giá lại. Trong khi chờ kết quả vẫn được ghi dấu OCOP và số sao này, đến hết ngày nói trên.',
    extended:
      'Đã hết 36 tháng nhưng được kéo dài trong khi chờ kết quả đánh giá lại; vẫn được ghi dấu OCOP và số sao này đến hết ngày nói trên.',
    expired: 'Sản phẩm vẫn được bán, nhưng không còn được ghi dấu OCOP và số sao này cho đến khi được công nhận lại.',
    superseded:
      'Số sao hiện nay theo quyết định sau, ghi ở phần diễn biến. Sản phẩm vẫn được bán, nhưng không được ghi số sao cũ nữa.',
    revoked:
      'Không còn được ghi dấu OCOP và số sao. Thu hồi giấy chứng nhận không tự nó cấm bán sản phẩm; xem lý do ở phần diễn biến.',
    surrendered: 'Sản phẩm vẫn được bán, nhưng không còn được ghi dấu OCOP và số sao.',
    annulled:
      'Việc công nhận coi như không có: không được ghi dấu OCOP và số sao theo quyết định ấy. Hủy bỏ không tự nó cấm bán sản phẩm.',
    notYetInForce: 'Trước ngày nói trên chưa được ghi dấu OCOP và số sao này; sản phẩm vẫn được bán như trước.',
    undetermined:
      'Sổ chưa biết ngày hoặc số quyết định, nên chưa nói được còn hiệu lực hay không. Như vậy không có nghĩa là đã hết hạn: hãy hỏi chủ thể hoặc cơ quan ban hành trước khi dựa vào số sao.'
  },
  markBasis:
    'Căn cứ về dấu OCOP trên nhãn: Quyết định 1162/QĐ-VPĐP-OCOP năm 2020 của Văn phòng Điều phối nông thôn mới Trung ương. Sổ chưa xác minh được văn bản này có thay đổi gì từ năm 2025.',
  share: {
    title: 'Chia sẻ và in',
    address: 'Địa chỉ cố định của trang này',
    copy: 'Sao chép địa chỉ',
    copied: 'Đã sao chép',
    share: 'Chia sẻ',
    print: 'In trang này'
  },
  evidence: 'Quyết định và nguồn',
  later: {
    held: 'Sổ có giữ quyết định sau đó của {authority} và không thấy công nhận lại sản phẩm này.',
    notHeld:
      'Hết hạn theo quyết định đã biết. Sổ chưa giữ quyết định nào sau đó của {authority}, nên chưa rõ đã được công nhận lại hay chưa.'
  },
  asOf: 'Tình trạng ngày {day}.',
  onDay: {
    label: 'Xem tình trạng vào ngày khác',
    submit: 'Xem',
    bad: 'Ngày "{typed}" không có thật hoặc không đọc được. Hãy gõ ngày/tháng/năm, ví dụ 26/11/2021. Dưới đây là tình trạng ngày {day}.'
  },
  facts: {
    title: 'Thông tin',
    producer: 'Chủ thể',
    place: 'Nơi sản xuất',
    seat: 'Địa chỉ',
    placeAsPrinted: 'nguồn ghi: {text}',
    sector: 'Nhóm sản phẩm',
    group: 'Nhóm',
    set: 'Bộ sản phẩm',
    officialCode: 'Mã sản phẩm OCOP',
    barcode: 'Mã vạch',
    code: 'Mã trong sổ',
    kind: 'Loại hình',
    formerNames: 'Tên trước đây',
    nameFrom: '{name} (từ {day})'
  },
  producerGroup: '{count, plural, other {Một trong # chủ thể mà nguồn nêu số lượng, không nêu tên}}',
  history: {
    title: 'Diễn biến',
    starUnknown: '(chưa rõ số sao)',
    dayUnknown: 'chưa rõ ngày, muộn nhất {day}',
    dayUnknownAtAll: 'chưa rõ ngày',
    recognised: 'Công nhận {stars}',
    recognisedAs: 'Công nhận {stars} với tên "{name}"',
    new: 'Công nhận lần đầu {stars}',
    upgrade: 'Nâng lên {stars}',
    renewal: 'Công nhận lại {stars}',
    downgrade: 'Hạ xuống {stars}',
    openingBalance: 'Có trong số dư đầu kỳ, {stars}',
    expired: 'Hết hiệu lực',
    expires: 'Sẽ hết hiệu lực',
    revoked: 'Thu hồi giấy chứng nhận',
    annulled: 'Hủy bỏ việc công nhận',
    surrendered: 'Chủ thể tự nguyện trả giấy chứng nhận',
    extended: 'Kéo dài hiệu lực',
    extendedUntil: 'Kéo dài hiệu lực {until}',
    undone: 'Hủy một việc đã ghi trước đó',
    filed: 'Nộp hồ sơ đánh giá lại, đúng hạn',
    filed_late: 'Nộp hồ sơ đánh giá lại, quá hạn nộp',
    filing_closed: 'Kết thúc đánh giá lại, không công nhận lại',
    paper_replaced: 'Cấp lại bản giấy',
    corrected: 'Đính chính',
    referred: 'Trình Trung ương đề nghị 5 sao',
    referralRecognised: 'Trung ương công nhận 5 sao',
    referralNotReached: 'Trung ương kết luận chưa đạt 5 sao',
    referralWithdrawn: 'Rút hồ sơ trình Trung ương',
    handedOver: 'Trao giấy chứng nhận',
    term: 'Hiệu lực từ {from} {until}',
    points: '{points} điểm',
    ground: 'Lý do: {ground}',
    certificate: 'Giấy chứng nhận {code}',
    certificateNumber: 'số {number}',
    none: 'Chưa có việc nào được ghi.'
  },
  flags: {
    title: 'Cần lưu ý',
    NOT_COMPETENT:
      'Theo luật tại ngày ký, cơ quan này không đúng thẩm quyền công nhận hạng sao này. Sổ chép đúng như nguồn ghi.',
    FIVE_STAR_WITHOUT_CENTRAL_DECISION:
      'Nguồn nêu 5 sao nhưng sổ chưa có quyết định của Trung ương; không tính vào "5 sao đã xác minh".',
    TRANSITION_BEFORE_1489:
      'Công nhận trong giai đoạn 01–05/07/2025, khi cấp huyện đã kết thúc và chưa có văn bản giao cho cấp tỉnh.',
    STAR_AGAINST_POINTS: 'Số sao không khớp với số điểm theo bộ tiêu chí tại ngày ký. Sổ chép đúng như nguồn ghi.',
    DERIVED_COUNT: 'Con số được suy ra từ các số khác của nguồn, nguồn không in con số này.'
  },
  origin: {
    transcribed: 'Chép từ nguồn đã công bố; sổ không xác nhận thay nguồn.',
    enacted: 'Công bố trên sổ này.'
  },
  sources: {
    title: 'Nguồn',
    untitled: 'Nguồn không có tên',
    none: 'Chưa ghi nguồn nào.'
  },
  related: {
    ofProducer: 'Sản phẩm khác của chủ thể này',
    ofPlace: 'Sản phẩm khác ở {place}',
    all: 'Xem tất cả {count, number} sản phẩm'
  },
  certificate: {
    open: 'Mở giấy chứng nhận'
  },
  producer: {
    kicker: 'Chủ thể',
    kinds: {
      cooperative: 'Hợp tác xã',
      cooperative_group: 'Tổ hợp tác',
      enterprise: 'Doanh nghiệp',
      household: 'Hộ sản xuất, kinh doanh',
      farm: 'Trang trại',
      association: 'Hội, hiệp hội, tổ chức khác',
      other: 'Khác'
    },
    kindUnknown: 'chưa rõ',
    lead: '{total, plural, =0 {Sổ chưa ghi sản phẩm nào của chủ thể này.} other {# sản phẩm trong sổ, trong đó {inForce, number} còn hiệu lực ngày {day}.}}',
    products: 'Sản phẩm'
  }
} as const
