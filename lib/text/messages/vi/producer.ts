/** What a signed-in producer sees of its own. Vietnamese only. */
export const producer = {
  area: 'Chủ thể',
  title: 'Sản phẩm của tôi',
  person: '{name}, chủ thể',
  lead: '{total, plural, =0 {Sổ chưa ghi sản phẩm nào của chủ thể này.} other {# sản phẩm trong sổ, trong đó {inForce, number} còn hiệu lực ngày {day}.}}',
  nav: { products: 'Sản phẩm', publicPage: 'Trang công khai' },
  none: 'Chưa có sản phẩm nào',
  noneExplain:
    'Tài khoản này chưa gắn với chủ thể nào có sản phẩm trong sổ. Nếu bạn đã được công nhận, hãy nói với cán bộ đã đưa giấy mời cho bạn.',
  needsAttention: 'Việc cần làm',
  filing: 'Nộp hồ sơ đánh giá lại từ {from} đến {to}',
  filingOpen: 'Đang trong thời gian nộp hồ sơ đánh giá lại: từ {from} đến {to}',
  filingOpenDays: '{days, plural, =0 {Hôm nay là ngày cuối để nộp.} other {Còn # ngày để nộp.}}',
  filingMissed: 'Thời gian nộp hồ sơ đánh giá lại (từ {from} đến {to}) đã qua. Hãy liên hệ cán bộ xã hoặc tỉnh ngay.',
  filingSource:
    'Theo Điều 7 khoản 6 Quyết định 26/2026/QĐ-TTg: sớm nhất 180 ngày, muộn nhất 120 ngày trước ngày hết hạn.',
  filingNone: 'Luật áp dụng cho giấy này không đặt khoảng thời gian nộp hồ sơ; nên chuẩn bị đánh giá lại từ sớm.',
  daysLeft: '{days, plural, =0 {hôm nay là ngày cuối} other {còn # ngày}}',
  expiredSince: '{days, plural, other {đã hết # ngày}}',
  certificates: 'Giấy chứng nhận',
  certificate: 'Giấy chứng nhận {code}',
  open: 'Mở giấy chứng nhận',
  print: 'Mở để in',
  publicProduct: 'Trang công khai của sản phẩm',
  history: 'Diễn biến',
  wrong: 'Thấy sai? Báo cho cán bộ qua trang "Báo sai số liệu".',
  wrongLink: 'Báo sai số liệu',
  validUntil: 'Hiệu lực',
  status: 'Tình trạng',
  product: 'Sản phẩm'
} as const
