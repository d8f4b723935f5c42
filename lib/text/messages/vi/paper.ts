/** What stands on papers: certificates, annexes, lists, drafts to be signed. */
export const paper = {
  state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: 'Số: {number}',
  day: 'ngày {day} tháng {month} năm {year}',
  certificate: {
    title: 'Giấy chứng nhận {name}',
    heading: 'GIẤY CHỨNG NHẬN',
    subheading: 'SẢN PHẨM OCOP',
    producer: 'Chủ thể',
    place: 'Địa chỉ',
    starLine: '{stars, select, 3 {BA SAO} 4 {BỐN SAO} other {NĂM SAO}}',
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
