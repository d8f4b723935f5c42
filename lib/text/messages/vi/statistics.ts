/** Figures of a place on a day, the sentence first. */
export const statistics = {
  title: 'Thống kê',
  form: {
    place: 'Địa phương',
    placeHint: 'Tên tỉnh, huyện, xã (cũ hay mới) hoặc mã hành chính. Để trống là cả nước.',
    day: 'Tính đến ngày',
    basis: 'Cách đếm',
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
    almost: 'gần {value}',
    title: 'Nguồn báo cáo nói gì',
    lead: 'Số liệu báo cáo là lời của nguồn. Sổ để nó cạnh con số đếm được và nói rõ chênh lệch, không sửa.',
    caption: 'Số liệu báo cáo',
    all: 'từ 3 sao',
    same: 'khớp',
    inexact: 'nguồn nói áng chừng',
    indicator: 'Chỉ tiêu',
    asOf: 'Tính đến',
    value: 'Nguồn nói',
    computed: 'Sổ đếm được',
    difference: 'Chênh',
    source: 'Nguồn'
  },
  badDay: 'Ngày "{typed}" không đọc được. Hãy gõ ngày/tháng/năm, ví dụ 26/11/2021. Dưới đây là số liệu ngày {day}.',
  badPlace: 'Không có nơi nào tên hoặc mã "{text}" vào ngày {day}. Hãy thử tên khác.'
} as const
