/** What stands on papers: certificates, annexes, lists, drafts to be signed. */
export const paper = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: {number}',
  day: 'ngày {day} tháng {month} năm {year}',
  recipients: 'Nơi nhận:',
  decision: {
    kind: 'QUYẾT ĐỊNH',
    about: 'Về việc {subject}',
    blankNumber: '………/QĐ-UBND',
    chair: 'CHỦ TỊCH {authority}',
    minister: 'BỘ TRƯỞNG {authority}',
    chairTitle: 'CHỦ TỊCH',
    ministerTitle: 'BỘ TRƯỞNG',
    groundLaw: 'Căn cứ Luật Tổ chức chính quyền địa phương;',
    groundRulebook: 'Căn cứ Quyết định số {number} {day} của Thủ tướng Chính phủ về {subject};',
    groundMinutes: 'Căn cứ Biên bản số {blank} {day} của Hội đồng đánh giá, phân hạng sản phẩm OCOP;',
    groundProposal: 'Theo đề nghị của {blank} tại Tờ trình số {number} {day}.',
    resolves: 'QUYẾT ĐỊNH:',
    article: 'Điều {number, number}.',
    recognise: 'Công nhận {products} đạt hạng sản phẩm OCOP (Phụ lục kèm theo).',
    count: '{count, number} sản phẩm',
    countOf: '{count, number} sản phẩm, gồm {list},',
    starCount: '{count, number} sản phẩm {star, number} sao',
    approve:
      'Phê duyệt kết quả đánh giá {count, number} sản phẩm từ 90 điểm và trình cấp có thẩm quyền xem xét, công nhận 5 sao (Phụ lục kèm theo).',
    revoke: 'Thu hồi {count, number} Giấy chứng nhận sản phẩm OCOP (Phụ lục kèm theo).',
    withdraw: 'Thu hồi kết quả công nhận {count, number} sản phẩm OCOP (Phụ lục kèm theo).',
    other: '{subject} (Phụ lục kèm theo).',
    otherAlone: '{subject}.',
    validity:
      'Chủ thể có sản phẩm được công nhận được cấp Giấy chứng nhận, có giá trị {months, number} tháng kể từ ngày ban hành Quyết định này, và có trách nhiệm duy trì chất lượng sản phẩm trong thời hạn đó.',
    afterRevocation:
      'Chủ thể có Giấy chứng nhận bị thu hồi nộp lại bản giấy và không sử dụng hạng sao, nhãn hiệu OCOP cho sản phẩm kể từ ngày Quyết định này có hiệu lực.',
    afterOther: '………',
    execution:
      'Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng {office}, thủ trưởng các cơ quan, đơn vị liên quan và các chủ thể có tên tại Phụ lục chịu trách nhiệm thi hành Quyết định này./.',
    toArticle: 'Như Điều 3;',
    toFile: 'Lưu: VT.'
  },
  annex: {
    title: 'PHỤ LỤC',
    recognised: 'DANH SÁCH SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN',
    approved: 'DANH SÁCH KẾT QUẢ ĐÁNH GIÁ SẢN PHẨM OCOP ĐƯỢC PHÊ DUYỆT',
    revoked: 'DANH SÁCH GIẤY CHỨNG NHẬN SẢN PHẨM OCOP BỊ THU HỒI',
    listed: 'DANH SÁCH SẢN PHẨM OCOP',
    under: '(Kèm theo Quyết định số {number} {day} của {authority})',
    columns: {
      position: 'TT',
      product: 'Tên sản phẩm',
      producer: 'Chủ thể',
      place: 'Địa chỉ',
      points: 'Điểm',
      star: 'Hạng sao',
      certificate: 'Giấy chứng nhận',
      ground: 'Căn cứ thu hồi'
    },
    total: '(Danh sách có {count, number} sản phẩm.)'
  },
  handover: {
    title: 'DANH SÁCH KÝ NHẬN',
    about: 'Giấy chứng nhận sản phẩm OCOP',
    under: '(Theo Quyết định số {number} {day} của {authority})',
    underEvent: '({event}, {day})',
    number: 'Số, mã giấy chứng nhận',
    signed: 'Ký nhận, ghi rõ họ tên',
    total: '(Danh sách có {count, number} giấy chứng nhận.)',
    maker: 'NGƯỜI LẬP DANH SÁCH',
    giver: 'ĐẠI DIỆN ĐƠN VỊ TRAO',
    signNote: '(Ký, ghi rõ họ tên)'
  },
  certificate: {
    title: 'Giấy chứng nhận {name}',
    heading: 'GIẤY CHỨNG NHẬN',
    subheading: 'SẢN PHẨM OCOP',
    producer: 'Chủ thể',
    place: 'Địa chỉ',
    starLine: '{stars, plural, =3 {BA SAO} =4 {BỐN SAO} other {NĂM SAO}}',
    starsAlt: '{stars, number} ngôi sao',
    decision: 'Theo Quyết định',
    decisionNumber: 'Số {number}, {day}, của {authority}',
    until: 'Có giá trị',
    check: 'Quét mã để kiểm tra',
    checkAlt: 'Mã QR mở trang kiểm tra giấy chứng nhận {code}',
    reissued: 'Bản cấp lại lần {count, number}',
    fromSource: 'Ghi theo quyết định đã có, không do Sổ OCOP cấp',
    marks: {
      draft: 'DỰ THẢO',
      expired: 'HẾT HẠN',
      superseded: 'ĐÃ ĐƯỢC THAY THẾ',
      revoked: 'ĐÃ THU HỒI',
      surrendered: 'ĐÃ TRẢ LẠI',
      annulled: 'ĐÃ HỦY BỎ'
    }
  }
} as const
