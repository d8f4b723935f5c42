/** Why papers of certificates were not handed over, or a pattern of numbers not taken. Keyed by the code of the refusal. */
export const certificateRefusals = {
  HANDED_OVER_BEFORE_ISSUE: 'Không thể trao giấy trước ngày ban hành quyết định ({issuedOn}).',
  CERTIFICATES_NOT_FOUND: 'Không có giấy chứng nhận nào để in, hoặc giấy thuộc tỉnh khác.',
  CERTIFICATE_TAKEN_BACK: 'Giấy chứng nhận này đã bị thu hồi hoặc hủy bỏ nên không in được nữa.',
  NOTHING_TO_HAND_OVER: 'Mọi giấy chứng nhận của quyết định này đã được trao.',
  PATTERN_TOO_LONG: 'Mẫu số dài nhiều nhất {max, number} ký tự.',
  PATTERN_CHARACTERS:
    'Mẫu số chỉ gồm chữ, số, dấu cách và các dấu . / - _ : cùng các ô trong ngoặc nhọn, và không được để trống.',
  PATTERN_BRACES: 'Có ngoặc nhọn chưa đóng hoặc chưa mở. Mỗi ô viết trong một cặp ngoặc riêng.',
  PATTERN_FIELD_UNKNOWN: 'Không có ô “{field}”. Các ô dùng được: stt, stt:000, nam, ma tinh, sao.',
  PATTERN_WITHOUT_COUNT: 'Mẫu số phải có ô số thứ tự (stt).',
  PATTERN_FIELD_TWICE: 'Ô “{field}” chỉ được viết một lần.',
  PATTERN_AMBIGUOUS: 'Số thứ tự đứng liền một chữ số khác nên không đọc ngược lại được. Hãy thêm dấu / hoặc - ở giữa.'
} as const
