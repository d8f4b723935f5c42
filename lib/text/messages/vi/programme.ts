/** Targets, points of sale, events, support: what stands beside the products. */
export const programme = {
  operators: {
    eq: '{value}',
    approx: 'khoảng {value}',
    gt: 'trên {value}',
    gte: 'ít nhất {value}',
    lt: 'dưới {value}',
    lte: 'không quá {value}',
    range: '{value}–{valueTo}',
    almost: 'gần {value}'
  },
  indicators: {
    'recognised-products': 'Sản phẩm được công nhận từ 3 sao',
    'new-products': 'Sản phẩm mới được công nhận trong kỳ',
    upgrades: 'Sản phẩm nâng hạng trong kỳ',
    'potential-five-star': 'Sản phẩm tiềm năng 5 sao',
    'exported-products': 'Sản phẩm xuất khẩu',
    'standardised-products': 'Sản phẩm được tiêu chuẩn hóa',
    'tourism-villages': 'Làng du lịch cộng đồng',
    'points-of-sale': 'Điểm bán sản phẩm OCOP',
    'consolidated-or-upgraded-share': 'Tỷ lệ sản phẩm được củng cố, nâng hạng',
    'cooperative-share': 'Tỷ lệ chủ thể là hợp tác xã',
    'small-enterprise-share': 'Tỷ lệ chủ thể là doanh nghiệp nhỏ và vừa',
    'circular-chain-share': 'Tỷ lệ chủ thể có chuỗi giá trị tuần hoàn gắn với vùng nguyên liệu ổn định',
    'online-sales-share': 'Tỷ lệ chủ thể bán hàng trực tuyến',
    'craft-village-share': 'Tỷ lệ làng nghề truyền thống có sản phẩm OCOP',
    'points-of-sale-per-district': 'Điểm bán ở mỗi huyện, thị xã, thành phố'
  },
  rules: {
    products: 'Đếm sản phẩm khác nhau.',
    'new-products': 'Đếm sản phẩm có dòng công nhận mới bắt đầu trong kỳ.',
    upgrades: 'Đếm sản phẩm có dòng nâng hạng bắt đầu trong kỳ.',
    'renewed-or-upgraded':
      'Tử số: sản phẩm đã được xếp hạng trước kỳ và trong kỳ được công nhận lại hoặc nâng hạng, mỗi sản phẩm một lần. Mẫu số: sản phẩm đã được xếp hạng trước kỳ.',
    'producers-of-kind':
      'Tử số: chủ thể thuộc loại hình đó vào ngày tính. Mẫu số: chủ thể có ít nhất một sản phẩm còn hiệu lực. Sổ không ghi quy mô doanh nghiệp.',
    entries: 'Đếm mục đang có trong sổ tương ứng.',
    'producers-with-entry':
      'Tử số: chủ thể có ít nhất một mục đang có trong sổ tương ứng, mỗi chủ thể một lần. Mẫu số: chủ thể có ít nhất một sản phẩm còn hiệu lực.',
    'villages-with-product':
      'Tử số: làng có ít nhất một sản phẩm còn hiệu lực, mỗi làng một lần. Mẫu số: mọi làng nghề trong sổ.',
    'districts-with-entry': 'Đạt khi mọi đơn vị cấp huyện đều có; tổng số nhiều hơn số huyện chưa phải là đạt.',
    none: 'Sổ không có hàng nào để đếm chỉ tiêu này; chỉ nguồn mới cho biết.'
  },
  states: {
    'not-begun': 'chưa bắt đầu kỳ',
    'not-reached': 'chưa đạt',
    reached: 'đạt',
    exceeded: 'vượt',
    undetermined: 'chưa xác định'
  },
  stateAtMinimum: 'đạt mức tối thiểu',
  stateNear: 'chưa đạt, sát mức',
  forecasts: {
    expected: 'dự kiến đạt',
    'expected-borderline': 'dự kiến đạt – sát ngưỡng',
    'not-expected': 'dự kiến chưa đạt',
    'not-expected-borderline': 'dự kiến chưa đạt – sát ngưỡng'
  },
  entries: {
    'point-of-sale': 'Điểm bán',
    'craft-village': 'Làng nghề',
    'tourism-village': 'Làng du lịch cộng đồng',
    'value-chain': 'Chuỗi giá trị',
    'online-channel': 'Kênh bán hàng trực tuyến',
    'ip-right': 'Quyền sở hữu trí tuệ',
    'standardised-product': 'Sản phẩm được tiêu chuẩn hóa',
    'pipeline-product': 'Sản phẩm đang được hỗ trợ hoàn thiện',
    'raw-material-area': 'Vùng nguyên liệu',
    fair: 'Hội chợ, trưng bày',
    training: 'Lớp tập huấn',
    'facility-proposal': 'Đề xuất hạ tầng'
  },
  supportCategories: {
    technology: 'Công nghệ, máy móc',
    'quality-certification': 'Công bố, chứng nhận chất lượng',
    'packaging-and-labels': 'Bao bì, nhãn mác',
    'raw-material-area': 'Vùng nguyên liệu',
    capacity: 'Nâng cao năng lực',
    'productivity-and-quality': 'Năng suất, chất lượng',
    'intellectual-property': 'Sở hữu trí tuệ',
    promotion: 'Xúc tiến, quảng bá',
    infrastructure: 'Hạ tầng',
    other: 'Khác'
  },
  undertakingKinds: {
    scheme: 'Đề án',
    policy: 'Chính sách',
    resolution: 'Nghị quyết',
    directive: 'Chỉ đạo',
    task: 'Nhiệm vụ',
    campaign: 'Truyền thông',
    proposal: 'Đề xuất'
  },
  undertakingStates: {
    proposed: 'kiến nghị',
    'being-drafted': 'đang tham mưu, xây dựng',
    issued: 'đã ban hành',
    amended: 'đã sửa đổi',
    assigned: 'đã giao',
    'under-way': 'đang thực hiện',
    done: 'đã xong',
    dropped: 'đã dừng'
  },
  eventKinds: {
    handover: 'Công bố, trao giấy chứng nhận',
    review: 'Sơ kết, tổng kết',
    planning: 'Triển khai kế hoạch',
    announcement: 'Thông báo',
    fair: 'Hội chợ, trưng bày',
    training: 'Tập huấn',
    other: 'Sự kiện khác'
  },
  form: {
    place: 'Địa phương',
    placeHint: 'Tên hoặc mã tỉnh, huyện, xã. Để trống là cả nước.',
    day: 'Tính đến ngày',
    submit: 'Xem'
  },
  scope: 'Nơi: {place}. Ngày: {day}.',
  country: 'Cả nước',
  source: 'Nguồn',
  sourceAndQuote: 'Nguồn và nguyên văn',
  unknown: 'chưa rõ',
  targets: {
    title: 'Chỉ tiêu và kết quả',
    lead: 'Mỗi chỉ tiêu đứng cạnh con số của sổ vào ngày được hỏi. Đạt hay chưa được xét trên phân số đúng, không trên số đã làm tròn.',
    found: '{count, plural, =0 {Sổ chưa giữ chỉ tiêu nào của nơi này.} other {# chỉ tiêu.}}',
    target: 'Chỉ tiêu',
    progress: 'Kết quả',
    state: 'Đánh giá',
    period: 'Kỳ',
    until: 'đến hết {day}',
    noDue: 'nguồn không nêu hạn',
    span: '{from} – {due}',
    star: 'hạng {stars} sao',
    perUnit: 'mỗi đơn vị cấp huyện {value}',
    count: '{value} / {target}',
    countRange: '{least}–{most} / {target}',
    fraction: '{part}/{whole}',
    fractionRange: '{least}–{most} trong {whole}',
    percent: '{percent} %',
    percentOfTarget: '{percent} % của mức cần',
    multiple: 'gấp {times} lần kế hoạch',
    reportedOnly: 'theo nguồn, sổ không có hàng để đếm',
    noRows: 'sổ chưa có dữ liệu để tính',
    judgedOn: 'Tính vào ngày {day}.',
    frozen: 'Dừng ở ngày 30/06/2025: cấp huyện không còn từ 01/07/2025.',
    over: 'Kỳ đã hết; kết quả là của ngày cuối kỳ.',
    inForce: 'Nếu đếm sản phẩm còn hiệu lực: {value}.',
    assumed: 'Nguồn chỉ ghi con số; ở đây đọc là "ít nhất" (suy đoán).',
    denominatorStated: 'Mẫu số theo nguồn: {text}.',
    replaced: 'Đã được thay bằng chỉ tiêu khác.',
    without: 'Chưa có ở: {places}.',
    reported: 'Nguồn báo cáo',
    reportedLine: '{value} (tính đến {day})',
    forecastLine:
      '{label}: {counted} đã công nhận + {ready} qua khảo sát có thể đạt = khoảng {value}. Đây là dự báo, không phải kết quả.',
    details: 'Cách tính, nguồn',
    rowsLink: 'Xem các hàng'
  },
  pointsOfSale: {
    title: 'Điểm bán sản phẩm OCOP',
    lead: 'Cửa hàng, điểm giới thiệu và bán sản phẩm, mỗi điểm có quyết định và thời gian hoạt động.',
    found:
      '{count, plural, =0 {Sổ chưa giữ điểm bán nào ở đây. Chưa có trong sổ không có nghĩa là không có.} other {# điểm bán, {present, number} đang hoạt động.}}',
    place: 'Nơi',
    decision: 'Theo quyết định',
    noDecision: 'chưa rõ',
    span: 'Hoạt động',
    from: 'từ {day}',
    certainBy: 'có từ trước hoặc vào {day}',
    present: 'đang hoạt động',
    ended: 'đã đóng'
  },
  registers: {
    title: 'Làng nghề, chuỗi, kênh bán và các sổ khác',
    of: '{name}: {count, plural, other {# mục}}',
    name: 'Tên',
    unnamed: 'chưa rõ tên'
  },
  events: {
    title: 'Sự kiện',
    lead: 'Hội nghị, lễ trao giấy chứng nhận, thông báo: ngày trao không phải ngày quyết định.',
    found: '{count, plural, =0 {Sổ chưa giữ sự kiện nào ở đây vào thời gian này.} other {# sự kiện.}}',
    year: 'Năm',
    anyYear: 'Mọi năm',
    on: 'Ngày',
    kind: 'Loại',
    organiser: 'Đơn vị tổ chức',
    place: 'Nơi',
    attendance: 'Số người dự',
    attendees: 'Có mặt',
    batch: 'Đợt đánh giá',
    handedOver: 'Giấy chứng nhận trao trong sổ',
    handedOverCount: '{count, plural, =0 {chưa ghi giấy nào} other {# giấy}}',
    handedOverReported: 'Số giấy trao theo nguồn',
    note: 'Ghi chú',
    undertakings: 'Chỉ đạo, nhiệm vụ tại sự kiện',
    addressee: 'gửi {to}'
  },
  support: {
    title: 'Hỗ trợ',
    lead: 'Số tiền nguồn không nêu là chưa nêu, không phải 0 đồng.',
    category: 'Nội dung',
    amount: 'Số tiền',
    unstated: 'chưa nêu',
    dong: '{amount} đ',
    items: 'Khoản',
    dongAndUnstated: '{amount} đ và {count, plural, other {# khoản chưa nêu}}',
    none: 'không có'
  },
  plans: {
    title: 'Giai đoạn, đề án, nhiệm vụ',
    periods: 'Giai đoạn',
    localName: 'gọi là "{name}"',
    undertakings: 'Đề án, chính sách, chỉ đạo, nhiệm vụ',
    stateOn: '{state} ({day})',
    noState: 'chưa rõ tình trạng',
    openFrom: 'từ {day}'
  }
} as const
