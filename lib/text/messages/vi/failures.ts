/** Error pages. Plain strings without arguments: the error boundary runs in the browser. */
export const failures = {
  title: 'Trang này đang gặp sự cố',
  explain:
    'Lỗi ở phía hệ thống, không phải do bạn. Những gì đã lưu vẫn còn nguyên. Hãy thử lại sau ít phút; nếu vẫn vậy, hãy báo cho chúng tôi.',
  retry: 'Thử lại',
  report: 'Báo sự cố',
  home: 'Về trang đầu',
  reference: 'Nếu cần báo lỗi, hãy gửi kèm mã này:'
} as const
