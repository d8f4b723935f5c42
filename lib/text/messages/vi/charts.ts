/** Figures as pictures: charts and the map. */
export const charts = {
  title: 'Biểu đồ',
  link: 'Biểu đồ',
  lead: 'Các con số của sổ bằng hình. Mỗi hình có bảng và tệp đi kèm, mỗi con số trong bảng mở được tới từng dòng.',
  scope: 'Nơi: {place}. Tính đến hết ngày {day}.',
  badDay: 'Có ngày không đọc được; dưới đây là số liệu ngày {day}.',
  tableBelow: 'Bảng ngay dưới hình nói đủ các con số.',
  years: {
    title: 'Lượt công nhận theo năm',
    lead: 'Tính theo năm bắt đầu có hiệu lực. Lượt chưa rõ ngày không có trên hình, chỉ có trong bảng.',
    year: 'Năm'
  },
  flow: {
    title: 'Dòng hạng sao',
    lead: 'Bên trái là hạng trước lượt công nhận, bên phải là hạng sau đó. Cùng hạng là công nhận lại; hết hạn, thu hồi, trả lại là ra khỏi hiệu lực.',
    from: 'Từ',
    first: 'Lần đầu'
  },
  places: {
    now: 'So sánh 34 tỉnh, thành phố từ ngày 01/07/2025',
    before: 'So sánh 63 tỉnh, thành phố trước ngày 01/07/2025'
  },
  map: {
    title: 'Bản đồ sản phẩm OCOP',
    link: 'Bản đồ',
    lead: 'Mỗi tỉnh, thành phố có bao nhiêu sản phẩm. Bấm vào một nơi để mở trang của nơi ấy; bảng dưới bản đồ nói đủ các con số.',
    division: 'Địa giới',
    now: '34 tỉnh, thành phố (từ ngày 01/07/2025)',
    before: '63 tỉnh, thành phố (đến hết ngày 30/06/2025)',
    place: 'Tỉnh, thành phố',
    span: '{least, number}–{most, number}',
    from: 'từ {least, number}',
    hoangSa: 'Quần đảo Hoàng Sa',
    truongSa: 'Quần đảo Trường Sa',
    specialZone: 'Đặc khu, {place}',
    islandDistrict: 'Huyện đảo, {place}',
    statistics: 'Chia theo địa phương và hạng sao',
    origin:
      'Địa giới vẽ đơn giản theo dữ liệu của Nhà xuất bản Tài nguyên - Môi trường và Bản đồ Việt Nam (sapnhap.bando.com.vn), qua bộ dữ liệu mở thanglequoc/vietnamese-provinces-database (giấy phép MIT). Các đảo vẽ to hơn thật; bản đồ để xem số liệu, không dùng làm căn cứ địa giới.'
  }
} as const
