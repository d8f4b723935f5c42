/** The year of a place in figures: page, paper, spreadsheet, and the rows behind what came and went. */
export const report = {
  title: 'Báo cáo năm {year}: {place}',
  lead: 'Sản phẩm OCOP từ 3 sao của {place} trong năm {year}: còn gì, thêm gì, bớt gì, đạt được bao nhiêu so với kế hoạch.',
  basis: 'Số liệu tính đến hết ngày {day}, địa giới ngày {division}, theo điều Sổ OCOP biết lúc {known}',
  total: 'Tổng',
  badDay: 'Ngày "{typed}" không thuộc năm {year}. Dưới đây là số liệu đến hết ngày {day}.',
  badMore: 'Ngày của địa giới hoặc của điều sổ biết không đọc được; ở đây dùng ngày mặc định.',
  stars: {
    title: 'Theo hạng sao',
    star: 'Hạng sao',
    ever: 'Luỹ kế',
    inForce: 'Còn hiệu lực',
    producers: 'Số chủ thể khác nhau: luỹ kế {ever}; đang có sản phẩm còn hiệu lực {inForce}.',
    undetermined: '{count, plural, other {Ngoài ra # sản phẩm chưa xác định được thời hạn, không đếm là còn hiệu lực.}}'
  },
  movements: {
    title: 'Tăng, giảm trong năm',
    movement: 'Biến động (tính theo lượt công nhận)',
    kinds: {
      new: 'Công nhận mới',
      upgrade: 'Nâng hạng',
      renewal: 'Công nhận lại',
      downgrade: 'Hạ hạng',
      unknown: 'Công nhận, chưa rõ mới hay lại',
      opening: 'Có từ trước, nguồn chỉ cho tổng số',
      expired: 'Hết hạn',
      revoked: 'Bị thu hồi',
      surrendered: 'Chủ thể tự nguyện trả'
    },
    note: 'Hết hạn, thu hồi, trả lại được tính vào ngày đầu tiên không còn hiệu lực. Nâng hạng và công nhận lại không làm tăng số sản phẩm.',
    undated:
      '{count, plural, other {Trong đó # lượt chưa rõ ngày, tính vào ngày muộn nhất có thể; chưa rõ ngày thì cũng chưa rõ lúc hết hạn.}}',
    openingNote:
      'Dòng "có từ trước" là số dư mà nguồn nêu vào một ngày trong năm: những sản phẩm ấy được công nhận trước đó, không phải trong năm.'
  },
  parts: { title: 'Luỹ kế chia theo {by}' },
  targets: {
    title: 'Kế hoạch và kết quả',
    target: 'Chỉ tiêu',
    period: 'Kỳ',
    result: 'Kết quả',
    state: 'Đánh giá',
    reported: '{result} (theo nguồn)',
    none: 'Sổ chưa giữ chỉ tiêu nào của nơi này có kỳ chạm vào năm này.'
  },
  claims: {
    title: 'Nguồn nói gì, sổ đếm được gì',
    claim: 'Số liệu',
    on: 'Tính đến',
    said: 'Nguồn nói',
    source: 'Nguồn',
    note: 'Số của nguồn đứng cạnh số đếm được theo ba cách, không bên nào sửa bên nào.',
    none: 'Sổ chưa giữ số liệu nào của nguồn về một ngày trong năm này.'
  },
  coverage: { title: 'Sổ giữ những gì' },
  take: {
    title: 'Dẫn lại báo cáo này',
    lead: 'Địa chỉ dưới đây luôn mở ra đúng những con số này, kể cả khi sổ về sau biết thêm.',
    pdf: 'Tải bản in (PDF)',
    xlsx: 'Tải bảng tính (XLSX)',
    address: 'Địa chỉ của báo cáo này',
    years: 'Năm khác',
    year: 'Năm {year}'
  },
  paper: {
    kind: 'BÁO CÁO SỐ LIỆU NĂM {year}',
    about: 'Chương trình Mỗi xã một sản phẩm (OCOP), {place}',
    address: 'Địa chỉ mở ra đúng báo cáo này:',
    origin:
      'Sổ OCOP tự tính từ các quyết định nó giữ. Mọi con số mở được tới từng dòng ở địa chỉ trên. Bản này không thay văn bản của cơ quan có thẩm quyền.'
  },
  file: { about: 'Về báo cáo', name: 'Nội dung', year: 'Năm', value: 'Giá trị', place: 'Địa phương', basis: 'Căn cứ' },
  rows: {
    title: 'Các lượt đứng sau con số',
    moved: '{place}, từ {from} đến hết {to}: {kind}',
    began: 'bắt đầu có hiệu lực',
    from: '{kind}, trước đó {star}',
    first: 'chưa từng được công nhận',
    badQuestion: 'Địa chỉ này hỏi một điều sổ không hiểu. Hãy mở từ báo cáo năm hoặc từ biểu đồ.',
    statistics: 'Về trang thống kê'
  },
  link: 'Báo cáo năm {year}'
} as const
