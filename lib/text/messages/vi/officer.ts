/** What officers do beside batches and decisions. */
export const officer = {
  search: {
    title: 'Tìm trong sổ',
    label: 'Tên, số hoặc mã',
    hint: 'Sản phẩm, chủ thể, quyết định (cả dự thảo), đợt đánh giá, giấy chứng nhận. Gõ không dấu cũng được.',
    drafts: 'Dự thảo ở địa bàn của bạn',
    certificates: 'Giấy chứng nhận',
    decisions: 'Quyết định đã công bố',
    products: 'Sản phẩm',
    productsNear: 'Sản phẩm tên gần giống',
    producers: 'Chủ thể',
    narrow: 'Còn {count, number} mục nữa. Gõ thêm chữ để thu hẹp.',
    nothing: 'Không có gì với “{words}”',
    nothingExplain: 'Thử ít chữ hơn, hoặc dán mã như SP-…, QD-…, GCN-…'
  },
  misreport: {
    title: 'Báo sai',
    lead: 'Xem trang được báo, sửa ở nơi đúng nếu cần, rồi ghi kết quả; hoặc đưa vào kế hoạch kiểm tra.',
    kind: 'Loại',
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
