/** What befell producers, and records that are one and the same: plain sentences for product and producer pages. */
export const succession = {
  mergedInto: 'Hồ sơ này là bản trùng của',
  mergedIntoExplain:
    'Hai hồ sơ là một; mã và mã QR cũ vẫn dùng được. Tình trạng hiện nay xem ở hồ sơ trên; dưới đây là những gì đã ghi riêng ở hồ sơ này.',
  mergedFrom: 'Mã trước đây',
  nameNow: 'Nay là {name}.',
  holderNow: 'nay là',
  nameOnPaper: 'Tên trên giấy',
  title: 'Diễn biến của chủ thể',
  paper: 'Theo: {paper}',
  moments: {
    renamed: 'Chủ thể đổi tên từ "{from}" thành "{to}"',
    converted: 'Chủ thể chuyển loại hình từ {fromKind} sang {toKind}',
    convertedAs: 'Chủ thể chuyển từ {fromKind} "{from}" sang {toKind} "{to}"',
    merged: '"{producer}" sáp nhập vào "{other}"',
    transferred: '"{producer}" chuyển sản phẩm "{product}" cho "{other}"',
    dissolved: '"{producer}" giải thể',
    'took-over': 'Nhận sáp nhập "{producer}"',
    'took-product': 'Nhận sản phẩm "{product}" từ "{producer}"'
  },
  meaning: {
    renamed:
      'Giấy chứng nhận giữ nguyên hiệu lực: quy định hiện hành không nói gì về việc đổi tên. Có thể cấp lại bản giấy.',
    converted:
      'Giấy chứng nhận giữ nguyên hiệu lực: quy định hiện hành không nói gì về việc chuyển loại hình. Lần đánh giá sau xét theo loại hình mới (QĐ 26/2026/QĐ-TTg, Điều 2 khoản 3).',
    merged:
      'Quy định hiện hành không nói giấy chứng nhận ra sao khi chủ thể sáp nhập; sổ không tự đổi tình trạng, chỉ ghi chủ thể nay giữ sản phẩm.',
    transferred:
      'Quy định hiện hành không nói giấy chứng nhận ra sao khi sản phẩm chuyển chủ thể; sổ không tự đổi tình trạng, chỉ ghi chủ thể nay giữ sản phẩm.',
    dissolved:
      'Giải thể không tự làm giấy chứng nhận mất hiệu lực. Không còn sản xuất là căn cứ để thu hồi (QĐ 26/2026/QĐ-TTg, Điều 8, điểm đ), bằng một quyết định riêng.'
  },
  ended: {
    merged: 'Chủ thể này đã sáp nhập vào {other} từ ngày {day}.',
    dissolved: 'Chủ thể này đã giải thể từ ngày {day}.'
  }
} as const
