/** What will lapse, month by month and place by place. */
export const expiry = {
  title: 'Giấy chứng nhận sắp hết hạn',
  lead: 'Mỗi giấy có hiệu lực 36 tháng. Không được công nhận lại thì sao mất đi lặng lẽ; trang này cho thấy trước lúc nào và ở đâu.',
  form: { place: 'Địa phương', placeHint: 'Để trống: cả nước', day: 'Tính từ ngày', submit: 'Xem' },
  badDay: 'Không đọc được ngày “{typed}”; dưới đây tính từ ngày {day}.',
  sentence:
    '{count, plural, =0 {Không có giấy chứng nhận nào đang có hiệu lực ngày {day} ở {place} hết hạn trong {months} tháng tới.} other {{count, number} giấy chứng nhận đang có hiệu lực ngày {day} ở {place} sẽ hết hạn trong {months} tháng tới.}}',
  note: 'Tính đến hết thời hạn của từng giấy, kể cả khi sau đó được thay thế hay thu hồi sớm hơn. Giấy chưa xác định được thời hạn không tính ở đây.',
  byMonth: 'Theo tháng',
  byPlace: 'Theo địa phương, trong một năm tới',
  nowhere: 'Trong một năm tới không có giấy nào hết hạn.',
  csv: 'Tải bảng (CSV)',
  link: 'Giấy chứng nhận sắp hết hạn, theo tháng và địa phương',
  columns: {
    month: 'Tháng hết hạn',
    total: 'Tất cả',
    starUnknown: 'Chưa rõ sao',
    place: 'Địa phương',
    three: 'Trong 3 tháng',
    six: 'Trong 6 tháng',
    twelve: 'Trong 12 tháng'
  },
  elsewhere: 'Không ghi rõ nơi'
} as const
