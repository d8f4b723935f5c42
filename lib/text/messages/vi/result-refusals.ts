/** Why a batch was not opened or a grid of results not saved. Keyed by the code of the refusal. */
export const resultRefusals = {
  BATCH_UNIT_NOT_OFFERED: 'Hãy chọn một địa phương trong danh sách.',
  BATCH_YEAR_OUT_OF_RANGE: 'Năm phải từ {from} đến {to}.',
  BATCH_YEAR_MALFORMED: 'Hãy gõ năm bằng bốn chữ số, ví dụ 2026.',
  BATCH_ROUND_MALFORMED: 'Hãy gõ số thứ tự của đợt, từ 1 đến 99, hoặc để trống.',
  BATCH_ALREADY_OPEN: 'Đợt này đã được mở. Hãy tìm trong danh sách đợt đánh giá, hoặc gõ số đợt khác.',
  RESULTS_CHANGED: 'Người khác vừa sửa cùng dòng này. Những gì bạn gõ vẫn còn ở dưới.',
  RESULTS_IN_DRAFT:
    'Có dòng đã nằm trong dự thảo {draft} đang trình ký hoặc đã công bố nên không sửa được ở đây. Chưa có gì được lưu.',
  RESULTS_IN_SESSION:
    'Có dòng đang ở phiên họp {session} của Hội đồng, hoặc có điểm và sao do Hội đồng quyết định, nên không bỏ hay sửa được ở đây. Chưa có gì được lưu.',
  PASTE_TOO_LONG: 'Phần dán quá dài. Hãy chỉ dán các dòng kết quả, nhiều nhất 500 dòng.',
  TOO_MANY_RESULTS: 'Mỗi đợt có nhiều nhất {max, number} kết quả.',
  RESULT_QUESTION_CLOSED:
    'Chỗ bạn vừa trả lời đã được người khác trả lời hoặc sửa. Hãy mở lại trang này để xem bản mới; chưa có gì được lưu.',
  STAR_MALFORMED: 'Hạng sao phải là một số từ 1 đến 5.',
  CELL_STAR_MISSING: 'Cần có hạng sao.',
  CELL_PRODUCT_MISSING: 'Cần có tên sản phẩm.',
  CELL_PRODUCER_MISSING: 'Cần có tên chủ thể.',
  CELL_POINTS_MALFORMED: 'Điểm phải là một số từ 0 đến 100, ví dụ 78,5.',
  CELL_POINTS_TOO_PRECISE: 'Điểm có nhiều nhất hai chữ số sau dấu phẩy.',
  PRODUCER_KIND_UNKNOWN: 'Hãy gõ HTX, THT, Doanh nghiệp, Hộ, Trang trại, Hội hoặc Khác.',
  LINE_KIND_UNKNOWN: 'Hãy gõ mới, nâng hạng, công nhận lại, hạ hạng, hoặc để trống.'
} as const
