/** What officers do beside batches and decisions. */
export const officer = {
  misreport: {
    title: 'Báo sai số liệu',
    lead: 'Xem trang được báo, sửa ở nơi đúng nếu cần, rồi ghi kết quả.',
    page: 'Trang',
    message: 'Nội dung',
    contact: 'Liên hệ',
    noContact: 'không để lại',
    at: 'Gửi lúc',
    closed: 'Kết quả',
    closedBy: '{note} ({name}, {at})',
    note: 'Đã xem và làm gì',
    noteHint: 'Chỉ cán bộ đọc được. Ví dụ: đã bổ sung số quyết định theo văn bản của tỉnh.',
    submit: 'Ghi kết quả và đóng'
  }
} as const
