/** What a signed-in producer sees of its own. Vietnamese only. */
export const producer = {
  area: 'Chủ thể',
  title: 'Sản phẩm của tôi',
  lead: '{total, plural, =0 {Sổ chưa ghi sản phẩm nào của chủ thể này.} other {# sản phẩm trong sổ, trong đó {inForce, number} còn hiệu lực ngày {day}.}}',
  nav: { products: 'Sản phẩm của tôi', account: 'Tài khoản' },
  none: 'Chưa có sản phẩm nào',
  noneExplain:
    'Tài khoản này chưa gắn với chủ thể nào có sản phẩm trong sổ. Nếu bạn đã được công nhận, hãy nói với cán bộ đã đưa giấy mời cho bạn.',
  due: '{count, plural, other {# sản phẩm cần nộp hồ sơ đánh giá lại}}',
  filing: 'Nộp hồ sơ đánh giá lại từ {from} đến {to}',
  filingOpen: 'Đang trong thời gian nộp hồ sơ đánh giá lại: từ {from} đến {to}',
  filingOpenDays: '{days, plural, =0 {Hôm nay là ngày cuối để nộp.} other {Còn # ngày để nộp.}}',
  filingMissedTitle: 'Đã qua thời gian nộp hồ sơ đánh giá lại',
  filingMissed: 'Thời gian nộp là từ {from} đến {to}. Hãy liên hệ cán bộ xã hoặc tỉnh ngay.',
  filingSource:
    'Theo Điều 7 khoản 6 Quyết định 26/2026/QĐ-TTg: sớm nhất 180 ngày, muộn nhất 120 ngày trước ngày hết hạn.',
  filingNone: 'Luật áp dụng cho giấy này không đặt khoảng thời gian nộp hồ sơ. Nên chuẩn bị đánh giá lại từ sớm.',
  daysLeft:
    '{days, plural, =0 {Giấy chứng nhận hết hạn sau hôm nay.} other {Giấy chứng nhận còn # ngày, đến hết ngày {day}.}}',
  certificate: 'Mở giấy chứng nhận để xem hoặc in',
  papers: 'Bản in giấy chứng nhận',
  paper: 'Tải {code} (PDF)',
  paperHint:
    'Bản in có mã QR để ai cũng kiểm tra được tình trạng hiện tại. Giấy đã hết hạn hoặc được thay thế in kèm chữ nói rõ điều đó.',
  publicProduct: 'Trang công khai của sản phẩm',
  publicPage: 'Trang công khai của chủ thể',
  wrong: 'Thấy chỗ nào sai hoặc thiếu? Báo để cán bộ đối chiếu với quyết định gốc.',
  wrongLink: 'Báo sai số liệu'
} as const
