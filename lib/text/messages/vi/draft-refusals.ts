/** Why a draft, a signed paper or a decision of the past was not taken. Keyed by the code of the refusal. */
export const draftRefusals = {
  DRAFT_AT_ANOTHER_STEP: 'Dự thảo đang ở bước khác. Hãy mở lại trang dự thảo để xem bước hiện tại.',
  BATCH_NOT_FOUND: 'Không có đợt đánh giá này, hoặc đợt thuộc tỉnh khác.',
  NO_RESULTS_LEFT: 'Đợt này không còn kết quả nào chờ đưa vào dự thảo loại này.',
  RESULTS_NEED_A_PERSON:
    'Còn {count, plural, other {# dòng}} cần bạn xem lại trong bảng kết quả của đợt. Hãy trả lời ở đó rồi soạn dự thảo.',
  AUTHORITY_NOT_OFFERED: 'Hãy chọn một cơ quan trong danh sách.',
  LINE_NOT_IN_DRAFT: 'Dự thảo không có dòng {position, number}.',
  RESULT_TAKEN_ELSEWHERE: 'Dòng {position, number}: kết quả này đã nằm trong một dự thảo khác.',
  EFFECT_BEFORE_ISSUE: 'Ngày có hiệu lực không thể trước ngày ban hành.',
  NOTHING_TO_SECOND: 'Quyết định này không cần người thứ hai.',
  CERTIFICATE_NOT_IN_FORCE: 'Không có giấy chứng nhận {certificate} đang có hiệu lực. Hãy xem lại mã.',
  CERTIFICATE_OF_CENTRE:
    'Giấy chứng nhận {certificate} là 5 sao: Bộ Nông nghiệp và Môi trường thu hồi, không phải tỉnh.',
  CERTIFICATES_OF_SEVERAL_PROVINCES: 'Các giấy chứng nhận này do nhiều tỉnh cấp. Hãy soạn riêng cho từng tỉnh.',
  CERTIFICATE_CODE_MALFORMED: 'Có mã không đúng dạng GCN-XXXXXXXX. Hãy xem lại từng dòng.',
  NOTHING_TO_COMPLETE: 'Hãy nhập số hoặc ngày vừa tìm được. Điều sổ đã biết thì không ghi lại.',
  DECISION_DATE_AFTER_BOUND: 'Ngày này muộn hơn {latestOn}, là ngày đã biết rằng quyết định có rồi. Hãy xem lại nguồn.',
  MISREPORT_NOT_FOUND: 'Không có báo sai này, hoặc báo sai thuộc tỉnh khác.',
  MISREPORT_ALREADY_CLOSED: 'Người khác đã xem và đóng báo sai này.',
  FILE_EMPTY: 'Tệp đã chọn không có nội dung.',
  FILE_TOO_LARGE: 'Tệp lớn quá {max, number} MB. Hãy quét lại ở độ phân giải thấp hơn.',
  FILE_NOT_A_PDF: 'Tệp này không phải là PDF. Hãy chọn bản đã ký dạng PDF.',
  LATEST_DAY_IN_FUTURE: 'Ngày muộn nhất chưa tới. Hãy kiểm tra lại ngày, tháng, năm.',
  PRINTED_SO: 'Dòng {position, number}: {objection} Nếu nguồn in đúng như vậy, hãy đánh dấu xác nhận ở cuối trang.',
  LINES_LIKE_KNOWN:
    'Dòng {position, number}: sổ đã có “{known}” ({record}), gần giống “{name}”{count, plural, =1 {} other {; cả thảy có # dòng như vậy}}. Nếu là một, hãy sửa tên trong ô dán cho giống hệt; nếu khác, hãy đánh dấu xác nhận ở cuối trang.',
  ANNEX_ROW_MALFORMED: 'Dòng {position, number} đã dán: {problem}',
  ANNEX_TOO_LONG: 'Mỗi lần ghi nhiều nhất {max, number} dòng.',
  ROW_WITHOUT_PRODUCT: 'thiếu tên sản phẩm ở cột đầu.',
  ROW_WITHOUT_PRODUCER: 'thiếu tên chủ thể ở cột thứ hai.',
  ROW_STAR_MALFORMED: 'hạng sao phải là 3, 4 hoặc 5, hoặc để trống khi nguồn không ghi.',
  ROW_TOO_LONG: 'có ô dài quá {max, number} ký tự.',
  SOURCE_ADDRESS_MALFORMED: 'Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://'
} as const
