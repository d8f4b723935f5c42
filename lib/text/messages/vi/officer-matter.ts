/** What of the records has to be looked into: conflicts and gaps, by whom, and what came of it. */
export const officerMatter = {
  title: 'Điều cần làm rõ',
  lead: 'Chỗ mâu thuẫn và chỗ thiếu trong sổ của địa phương bạn, do máy đối chiếu mỗi lần mở trang. Ghi bổ sung hay đính chính xong thì mục tự hết; không làm rõ được thì đóng kèm lời giải thích.',
  found: '{count, plural, =0 {Không có mục nào} other {# mục}}',
  empty: 'Không có mục nào như vậy',
  emptyExplain: 'Hãy bớt điều kiện lọc, hoặc xem các mục đã đóng.',
  country: 'Cả nước',
  filter: {
    state: 'Tình trạng',
    open: 'Chưa đóng',
    closed: 'Đã đóng',
    kind: 'Loại',
    anyKind: 'Mọi loại',
    place: 'Địa phương',
    anyPlace: 'Mọi nơi bạn phụ trách',
    owner: 'Người làm rõ',
    anyOwner: 'Mọi người',
    nobody: 'Chưa ai nhận',
    submit: 'Lọc'
  },
  choice: '{label} ({count, number})',
  column: { matter: 'Việc', place: 'Nơi', owner: 'Người làm rõ' },
  conflict: 'Mâu thuẫn',
  missing: 'Thiếu',
  kinds: {
    'claim-differs': 'Số nguồn báo khác số đếm được',
    'five-star-unverified': 'Năm sao chưa có quyết định của Trung ương',
    'not-competent': 'Trái thẩm quyền theo ngày',
    'star-against-points': 'Hạng sao không hợp với điểm',
    'year-differs': 'Năm của đợt khác năm quyết định',
    'near-duplicate': 'Hai sản phẩm tên gần giống',
    'decision-without-number': 'Quyết định thiếu số',
    'decision-without-date': 'Quyết định thiếu ngày',
    'decision-without-paper': 'Quyết định chưa có tệp gốc',
    'lines-undated': 'Số dư đầu kỳ không rõ ngày',
    'lines-without-star': 'Dòng chưa rõ hạng sao',
    'lines-without-commune': 'Dòng chưa rõ xã, phường',
    'support-without-amount': 'Hỗ trợ chưa rõ số tiền'
  },
  explain: {
    'claim-differs':
      'Nguồn nêu một con số mà không cách đếm nào của sổ ra được. Có thể sổ còn thiếu quyết định, có thể nguồn sai. Hai con số vẫn đứng cạnh nhau; không số nào bị sửa theo số kia.',
    'five-star-unverified':
      'Chỉ Trung ương công nhận năm sao. Tìm quyết định của Bộ rồi ghi kết quả; trước đó sản phẩm không tính vào năm sao đã xác minh.',
    'not-competent':
      'Theo luật của ngày ấy, cơ quan này không được công nhận hạng sao ấy. Hãy đối chiếu với văn bản gốc.',
    'star-against-points': 'Điểm ghi trong phụ lục thuộc khung của hạng khác. Hãy đối chiếu với văn bản gốc.',
    'year-differs':
      'Đợt đánh giá của một năm, quyết định ký năm khác. Thường là đúng (đợt cuối năm, ký đầu năm sau); hãy xác nhận.',
    'near-duplicate':
      'Cùng một chủ thể, tên gần như nhau. Máy không tự gộp: người xem hai trang rồi ghi đó là một hay hai sản phẩm.',
    'decision-without-number': 'Nguồn không ghi số. Tìm được thì bổ sung, kèm nguồn.',
    'decision-without-date': 'Không có ngày thì thời hạn chỉ là chưa xác định. Tìm được thì bổ sung, kèm nguồn.',
    'decision-without-paper': 'Sổ chỉ biết quyết định qua nguồn khác, chưa giữ bản đã ký.',
    'lines-undated': 'Các dòng này chỉ biết muộn nhất có từ ngày nào, nên thời hạn chưa xác định.',
    'lines-without-star': 'Nguồn chỉ cho tổng số. Khi có phụ lục, hãy ghi hạng sao của từng dòng.',
    'lines-without-commune': 'Nơi của dòng mới biết đến tỉnh hoặc huyện, nên không tính được cho xã, phường.',
    'support-without-amount': 'Nguồn nêu có hỗ trợ mà không nêu số tiền. Chưa nêu không phải là không đồng.'
  },
  extent: '{count, plural, other {# dòng}}',
  record: {
    balance: 'Số dư đầu kỳ {code} đến ngày {day}',
    products: '{first} và {second}',
    claim: 'Số liệu báo cáo ngày {day}: {value} sản phẩm',
    claimStar: 'Số liệu báo cáo ngày {day}: {value} sản phẩm {star, number} sao',
    support: '{category}, năm {year}'
  },
  one: {
    about: 'Về',
    mend: {
      complete: 'Bổ sung số hoặc ngày',
      correct: 'Đính chính',
      central: 'Ghi kết quả của Trung ương'
    },
    gone: 'Sổ không còn thấy điều này nữa: bản ghi đã được bổ sung hoặc đính chính.',
    place: 'Nơi',
    state: 'Tình trạng',
    notes: 'Đã làm gì',
    noNotes: 'Chưa ai ghi gì về mục này.',
    taken: 'Giao cho {person}',
    closed: '{person} đóng',
    reopened: '{person} mở lại',
    give: 'Giao cho một người',
    person: 'Người làm rõ',
    giveNote: 'Lời nhắn',
    giveSubmit: 'Giao việc',
    close: 'Đóng mục này',
    closeNote: 'Đã tìm thấy gì, vì sao đóng',
    closeHint: 'Lời này ở lại với mục; chỉ cán bộ đọc được.',
    closeSubmit: 'Đóng',
    reopen: 'Mở lại',
    reopenNote: 'Vì sao mở lại',
    reopenSubmit: 'Mở lại'
  }
} as const
