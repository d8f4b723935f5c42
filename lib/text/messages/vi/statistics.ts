/** Figures of a place on a day, the sentence first. */
export const statistics = {
  title: 'Thống kê',
  form: {
    place: 'Địa phương',
    placeHint: 'Tên tỉnh, huyện, xã (cũ hay mới) hoặc mã hành chính. Để trống là cả nước.',
    day: 'Tính đến ngày',
    basis: 'Cách đếm',
    more: 'Nâng cao',
    division: 'Theo địa giới ngày',
    divisionHint: 'Để trống là địa giới của chính ngày tính. Điền 01/07/2025 để quy đổi theo địa giới hiện hành.',
    known: 'Như sổ đã biết đến ngày',
    knownHint: 'Để trống là mọi điều sổ đang biết. Hỏi về quá khứ của sổ có thể lâu hơn.',
    by: 'Chia theo',
    byNothing: 'Chỉ theo hạng sao',
    submit: 'Xem số liệu'
  },
  bases: {
    ever: 'Luỹ kế: sản phẩm từng được công nhận từ 3 sao',
    inForce: 'Còn hiệu lực vào ngày đó',
    lines: 'Lượt: từng lần công nhận'
  },
  sentence: {
    ever: 'Đến {day}, {place} đã công nhận {count, plural, other {# sản phẩm}} OCOP từ 3 sao, luỹ kế.',
    inForce: 'Ngày {day}, {place} có {count, plural, other {# sản phẩm}} OCOP còn hiệu lực.',
    lines: 'Đến {day}, {place} có {count, plural, other {# lượt}} công nhận OCOP từ 3 sao.'
  },
  country: 'cả nước',
  table: {
    caption: 'Theo hạng sao',
    star: 'Hạng sao',
    products: 'Sản phẩm',
    lines: 'Lượt',
    share: 'Tỷ lệ',
    total: 'Tổng'
  },
  dimensions: {
    star: 'hạng sao',
    sector: 'nhóm sản phẩm (6)',
    group: 'nhóm (17)',
    set: 'bộ sản phẩm (26)',
    'producer-kind': 'loại hình chủ thể',
    place: 'địa phương',
    batch: 'đợt đánh giá',
    year: 'năm bắt đầu hiệu lực',
    change: 'loại công nhận'
  },
  groups: {
    title: 'Chia theo {by}',
    unknown: 'chưa rõ',
    outside: 'chưa gán nơi nào trong các nơi trên',
    total: 'Tổng',
    topTwo: 'Hai nơi nhiều nhất, {places}, chiếm {share} tổng số.',
    starUnknown: 'Chưa rõ sao',
    csv: 'Tải bảng này (CSV)',
    starsOverlap:
      'Một chủ thể có thể đứng ở nhiều hạng sao: cộng các hạng là {sum, number}, số chủ thể khác nhau là {distinct, number}.'
  },
  quote: {
    title: 'Câu để dẫn trong báo cáo',
    lead: 'Con số nào cũng kèm ngày, địa giới, cách đếm và địa chỉ mở ra đúng con số ấy về sau.',
    ever: 'Đến {day}, {place} ({borders}) đã công nhận {count, number} sản phẩm OCOP từ 3 sao, luỹ kế ({stars}), theo điều Sổ OCOP biết lúc {known}: {address}',
    inForce:
      'Ngày {day}, {place} ({borders}) có {count, number} sản phẩm OCOP còn hiệu lực ({stars}), theo điều Sổ OCOP biết lúc {known}: {address}',
    lines:
      'Đến {day}, {place} ({borders}) có {count, number} lượt công nhận OCOP từ 3 sao ({stars}), theo điều Sổ OCOP biết lúc {known}: {address}',
    borders: 'địa giới ngày {day}',
    star: '{stars} sao: {count, number}',
    starUnknown: 'chưa rõ sao: {count, number}',
    address: 'Địa chỉ của con số này'
  },
  rows: {
    title: 'Các hàng đứng sau con số',
    of: '{count, plural, =0 {Không có hàng nào.} other {# hàng.}}',
    back: 'Về bảng số liệu'
  },
  coverage: {
    title: 'Sổ giữ những gì của nơi này',
    lead: '"Không thấy" chỉ có nghĩa trong phạm vi này. Đợt mà nguồn nói đến nhưng sổ chưa có quyết định thì con số của năm ấy còn thiếu.',
    year: 'Năm',
    decisions: 'Quyết định công nhận sổ giữ',
    lines: 'Lượt trong các quyết định ấy',
    reported: 'Đợt mà nguồn nói đến',
    reportedProducts: 'Sản phẩm trong các đợt ấy',
    none: 'chưa có'
  },
  badMore: 'Ngày ở phần Nâng cao không đọc được. Hãy gõ ngày/tháng/năm, ví dụ 01/07/2025.',
  potential:
    '{count, plural, other {Trong đó # sản phẩm tiềm năng 5 sao (đã trình Trung ương), không cộng thêm vào tổng.}}',
  fiveStarVerified: '{count, number} trong {total, number} sản phẩm 5 sao có quyết định của Trung ương trong sổ.',
  undetermined: '{count, plural, other {# sản phẩm chưa xác định được thời hạn: quyết định hoặc ngày của nó chưa rõ.}}',
  undeterminedApart: '{count, plural, other {Ngoài ra # sản phẩm chưa xác định được thời hạn, không đếm ở đây.}}',
  producers: 'Số chủ thể',
  producersExact: '{count, plural, other {# chủ thể}}',
  producersRange: 'từ {atLeast, number} đến {atMost, number} chủ thể (nguồn không nêu tên hết)',
  derived: 'suy ra',
  derivedNote: 'Con số có ghi "suy ra" không được nguồn in ra mà tính từ các số khác của nguồn.',
  flag: '{text} ({count, plural, other {# dòng}})',
  held: '{count, plural, =0 {Sổ chưa giữ quyết định nào của {place}: số 0 ở đây nghĩa là chưa có dữ liệu.} other {Sổ đang giữ # quyết định của {place}.}}',
  reported: {
    country: 'Cả nước',
    title: 'Nguồn báo cáo nói gì',
    lead: 'Số liệu báo cáo là lời của nguồn. Sổ để nó cạnh con số đếm được và nói rõ chênh lệch, không sửa.',
    caption: 'Số liệu báo cáo',
    all: 'từ 3 sao',
    same: 'khớp',
    within: 'khớp với lời nói áng chừng',
    indicator: 'Chỉ tiêu',
    asOf: 'Tính đến',
    value: 'Nguồn nói',
    computed: 'Sổ đếm được (chênh)',
    difference: 'Vì sao, nguồn',
    bases: { ever: 'luỹ kế', inForce: 'còn hiệu lực', lines: 'lượt' },
    notStated: 'Nguồn không nói đếm theo cách nào; sổ so với cả ba cách.',
    agrees: 'Khớp khi đếm {basis}.',
    starUnknown: 'Sổ còn {count, plural, other {# sản phẩm}} chưa rõ sao ở nơi và ngày này.',
    notHeld: 'Sổ chưa giữ đủ quyết định mà nguồn dựa vào: xem phần "Sổ giữ những gì".',
    later: 'Sổ đếm nhiều hơn: sổ có quyết định mà nguồn chưa kể, hoặc nguồn không kể sản phẩm đã hết hạn.'
  },
  badDay: 'Ngày "{typed}" không đọc được. Hãy gõ ngày/tháng/năm, ví dụ 26/11/2021. Dưới đây là số liệu ngày {day}.',
  badPlace: 'Không có nơi nào tên hoặc mã "{text}" vào ngày {day}. Hãy thử tên khác.'
} as const
