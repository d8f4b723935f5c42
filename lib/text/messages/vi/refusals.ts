import { ratingRefusals } from './rating-refusals'

/** Why something was refused, said to the person who asked: what is wrong, and what to do. Keyed by the code of the refusal. */
export const refusals = {
  ...ratingRefusals,
  POINTS_MALFORMED: 'Điểm phải là một số, ví dụ 78,5.',
  POINTS_TOO_PRECISE: 'Điểm có nhiều nhất {decimals, number} chữ số sau dấu phẩy.',
  POINTS_OUT_OF_RANGE: 'Điểm phải từ {min} đến {max}.',
  FORM_MALFORMED: 'Biểu mẫu gửi đến không đọc được. Hãy mở lại trang rồi gửi lại.',
  FORM_ALREADY_SENT: 'Biểu mẫu này đã được gửi với nội dung khác. Hãy mở lại trang để xem kết quả.',
  TOO_MUCH_AT_ONCE: 'Có người khác đang sửa cùng chỗ này. Chưa có gì thay đổi; hãy gửi lại sau giây lát.',
  FILE_NOT_FOUND: 'Sổ không giữ bản đã ký của quyết định này.',
  TOO_MANY_REPORTS:
    'Đã có nhiều lượt báo sai từ mạng này. Hãy đợi {minutes, number} phút rồi gửi lại; những gì đã gõ vẫn còn ở dưới.',
  FIELD_REQUIRED: 'Cần điền mục này.',
  FIELD_MALFORMED: 'Nội dung mục này không đọc được. Hãy xóa đi và gõ lại.',
  FIELD_CHARACTERS: 'Mục này có ký tự không dùng được. Hãy xóa đi và gõ lại.',
  FIELD_TOO_LONG: 'Mục này dài nhất {max, number} ký tự.',
  FIELD_NOT_A_CHOICE: 'Hãy chọn một trong các mục có sẵn.',
  FIELD_NOT_A_DAY: 'Hãy gõ một ngày có thật, ví dụ 26/11/2021.',
  FIELD_NOT_A_NUMBER: 'Hãy gõ một số, ví dụ 12 hoặc 12,5.',
  PLACE_NOT_IN_DIVISION: 'Mã {place} không phải là một đơn vị hành chính vào ngày {on}.',
  PARAMETER_UNKNOWN: 'Địa chỉ này không có tham số {parameter}.',
  PARAMETER_TWICE: 'Tham số {parameter} chỉ được ghi một lần.',
  PARAMETER_MALFORMED: 'Giá trị của tham số {parameter} không đúng.',
  PRODUCT_NOT_FOUND: 'Sổ không có sản phẩm mang mã này.',
  PRODUCER_NOT_FOUND: 'Sổ không có chủ thể mang mã này.',
  BATCH_NOT_FOUND: 'Sổ không có đợt đánh giá mang mã này.',
  DECISION_NOT_FOUND: 'Sổ không có quyết định mang mã này.',
  LOG_ENTRY_NOT_FOUND: 'Nhật ký không có mục số này.',
  EXPORT_TOO_LARGE: 'Danh sách có {total} hàng, tệp này chỉ chứa được {most}. Hãy lọc bớt, ví dụ theo nơi.',
  EXPORT_BUSY: 'Đang có nhiều người tải cùng lúc. Hãy thử lại sau ít phút.',
  ENDPOINT_NOT_FOUND: 'API không có địa chỉ này. Xem /api/v1/openapi.json.'
} as const
