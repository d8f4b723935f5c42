/** Words inside form controls. Kept apart and without arguments, so that a form in the browser loads nothing else. */
export const controls = {
  optional: 'không bắt buộc',
  errorPrefix: 'Lỗi:',
  errorSummaryTitle: 'Có chỗ cần sửa',
  dateHint: 'Ngày/tháng/năm, ví dụ 26/11/2021',
  chooseOne: 'Chọn một mục',
  important: 'Quan trọng',
  success: 'Đã xong',
  warning: 'Cần chú ý',
  failure: 'Không thành công',
  offline:
    'Mất kết nối nên chưa gửi được. Những gì bạn gõ vẫn ở đây: khi có mạng, hãy bấm lại. Tệp đính kèm phải chọn lại.'
} as const
