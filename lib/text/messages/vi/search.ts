/** The list of products with its filters, and the page that checks a number. */
export const search = {
  title: 'Sản phẩm OCOP',
  titleFor: 'Kết quả cho "{query}"',
  titleIn: 'Sản phẩm OCOP: {place}',
  total: '{count, plural, =0 {Không có sản phẩm nào} other {# sản phẩm}}',
  totalLines: '{count, plural, =0 {Không có lượt công nhận nào} other {# lượt công nhận}}',
  basis: {
    ever: 'từng được công nhận đến {day} (luỹ kế, kể cả đã hết hạn)',
    inForce: 'còn hiệu lực ngày {day}',
    lines: 'lượt công nhận đến {day}'
  },
  nearest: 'Không sản phẩm nào có đủ các chữ này. Dưới đây là những sản phẩm gần nhất.',
  undetermined:
    '{count, plural, other {Trong số này # sản phẩm chưa xác định được thời hạn: quyết định hoặc ngày của nó chưa rõ. Chúng được đếm từ ngày muộn nhất có thể và không được coi là còn hiệu lực.}}',
  undeterminedApart: '{count, plural, other {Ngoài ra # sản phẩm chưa xác định được thời hạn, nên không đếm ở đây.}}',
  search: {
    label: 'Tìm theo tên sản phẩm hoặc chủ thể',
    hint: 'Có dấu hoặc không dấu, gõ sai vài chữ vẫn tìm được'
  },
  facets: {
    placeLabel: 'Tỉnh, huyện hoặc xã, cũ hay mới',
    placeHint: 'Ví dụ: Kon Tum, huyện Hải Hậu cũ',
    placeChoose: 'Có nhiều nơi tên "{text}". Bạn muốn nơi nào?',
    placeMeant: 'Bạn tìm theo địa phương?',
    placeNone: 'Không có nơi nào tên "{text}". Hãy thử tên khác, có dấu hoặc không dấu.',
    within: '{place}, {parent}',
    star: 'Hạng sao',
    starUnknown: 'chưa rõ số sao',
    sector: 'Nhóm sản phẩm',
    group: 'Nhóm chi tiết',
    classUnknown: 'chưa rõ nhóm',
    former: '{name} (phân loại năm {years})',
    status: 'Tình trạng',
    basis: 'Cách đếm',
    bases: { ever: 'từng được công nhận', inForce: 'còn hiệu lực', lines: 'từng lượt công nhận' },
    asOf: 'Tính đến ngày'
  },
  sort: {
    label: 'Xếp theo',
    name: 'tên',
    star: 'hạng sao',
    newest: 'mới công nhận',
    expiry: 'sắp hết hạn',
    relevance: 'sát nhất',
    submit: 'Xếp'
  },
  producers: {
    title: 'Chủ thể OCOP',
    lead: 'Hợp tác xã, doanh nghiệp, tổ hợp tác và hộ sản xuất có sản phẩm trong sổ.',
    named: 'Tìm chủ thể có tên "{query}"',
    label: 'Tìm chủ thể theo tên',
    total: '{count, plural, =0 {Không có chủ thể nào} other {# chủ thể}}',
    products:
      '{products, plural, =0 {chưa ghi sản phẩm nào} other {# sản phẩm, {inForce, plural, =0 {không sản phẩm nào còn hiệu lực} other {# còn hiệu lực}}}}',
    nearest: 'Không chủ thể nào có đủ các chữ này. Dưới đây là những tên gần nhất.',
    empty: 'Không có chủ thể nào khớp',
    emptyExplain: 'Hãy thử ít chữ hơn hoặc bỏ bộ lọc. Sổ có thể chưa giữ quyết định có chủ thể ấy.'
  },
  empty: {
    title: 'Không có sản phẩm nào khớp',
    notProof: 'Không có nghĩa là sản phẩm không được công nhận: sổ có thể chưa giữ quyết định ấy.',
    held: '{count, plural, =0 {Sổ chưa giữ quyết định nào của {place}.} other {Sổ đang giữ # quyết định của {place}.}}',
    heldNowhere: '{count, plural, =0 {Sổ chưa giữ quyết định nào.} other {Sổ đang giữ # quyết định trong cả nước.}}',
    clear: 'Bỏ mọi bộ lọc',
    everywhere: 'Tìm trong cả nước',
    check: 'Tra cứu theo số giấy chứng nhận'
  },
  row: {
    unnamed: 'Sản phẩm chưa nêu tên',
    producerUnknown: 'chưa rõ chủ thể'
  },
  badDay: 'Ngày "{typed}" không đọc được. Hãy gõ ngày/tháng/năm, ví dụ 26/11/2021. Danh sách dưới đây tính đến {day}.',
  check: {
    title: 'Tra cứu giấy chứng nhận',
    lead: 'Gõ hoặc dán bất cứ thứ gì in trên nhãn, trên giấy hay trong mã QR.',
    label: 'Số, mã hoặc nội dung mã QR',
    hint: 'Số giấy chứng nhận, mã GCN-…, mã sản phẩm OCOP (ví dụ 51-23284-2-2026), mã vạch, số quyết định, hoặc địa chỉ trong mã QR',
    submit: 'Tra cứu',
    on: 'Vào ngày',
    onHint: 'Để trống là hôm nay. Ví dụ 26/11/2021',
    empty: 'Hãy gõ một số hoặc mã để tra cứu.',
    tooLong: 'Nội dung quá dài. Hãy chỉ dán số hoặc mã.',
    badDay: 'Ngày "{typed}" không có thật hoặc không đọc được. Hãy gõ ngày/tháng/năm, ví dụ 26/11/2021.',
    mistyped:
      'Mã {code} không đúng: ký tự kiểm tra không khớp. Hãy kiểm tra lại từng ký tự trên nhãn (số 0 và chữ O được hiểu như nhau, số 1 và chữ I, L cũng vậy).',
    foundOne: 'Có một kết quả',
    found: '{count, plural, other {Có # kết quả}}',
    foundMany: 'Nhiều giấy chứng nhận, sản phẩm hoặc quyết định mang số này. Hãy chọn theo nơi cấp và năm.',
    none: 'Không tìm thấy "{typed}" trong sổ',
    noneExplain:
      'Có ba khả năng: gõ sai, sổ chưa giữ quyết định ấy, hoặc số này không có thật. Sổ không kết luận thay bạn.',
    foreign: 'Mã QR này dẫn tới {host}, không phải Sổ OCOP. Sổ chỉ đọc số hoặc mã trong đó, không mở trang ấy.',
    where: {
      title: 'Số in ở đâu',
      labels: {
        certificate: 'Số giấy',
        code: 'Mã GCN-…',
        product: 'Mã sản phẩm',
        barcode: 'Mã vạch',
        decision: 'Số quyết định'
      },
      certificate: 'Trên giấy chứng nhận, do nơi cấp đặt.',
      code: 'Cạnh mã QR của sổ này. Có ký tự kiểm tra, nên gõ sai là biết.',
      product: 'Trên nhãn hoặc trong hồ sơ, dạng 51‑23284‑2‑2026.',
      barcode: 'Dưới các vạch, 8 đến 14 chữ số.',
      decision: 'Trên giấy chứng nhận, dạng 123/QĐ‑UBND.'
    },
    kinds: {
      certificate: 'Giấy chứng nhận',
      product: 'Sản phẩm',
      producer: 'Chủ thể',
      decision: 'Quyết định',
      batch: 'Đợt đánh giá'
    },
    findProduct: 'Tìm theo tên sản phẩm'
  }
} as const
