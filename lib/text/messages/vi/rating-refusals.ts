import type { RatingProblem, RatingReason } from '../../../ocop/rating/rate'
import type { TypedRatingProblem } from '../../../ocop/rating/rate-typed'

/** What keeps a file from being rated, and why a star is not that of its points. Numbers of points come as text. */
export const ratingRefusals = {
  ENTRY_MISSING: 'Tiêu chí {criterion} chưa có điểm. Các mức điểm: {allowed}.',
  ENTRY_NOT_ALLOWED: 'Tiêu chí {criterion} không có mức điểm “{entered}”. Các mức điểm: {allowed}.',
  BRANCH_MISSING: 'Tiêu chí {criterion} có nhiều trường hợp. Hãy chọn một: {branches}.',
  BRANCH_NOT_ALLOWED: 'Tiêu chí {criterion} không có trường hợp “{entered}”. Các trường hợp: {branches}.',
  CONDITION_NOT_MET: 'Tiêu chí {requires} được 0 điểm nên tiêu chí {criterion} không được chấm: chỉ có thể là 0.',
  CRITERION_NOT_ON_SHEET:
    'Phiếu của bộ sản phẩm này không có tiêu chí {criterion}. Có thể đây là phiếu của bộ sản phẩm khác.',
  FINDING_NOT_ON_SHEET: 'Phiếu này không có căn cứ loại hoặc dừng chấm “{finding}”. Các căn cứ: {allowed}.',
  PART_MISSING: 'Phần {part} chưa có điểm (tối đa {max}).',
  PART_NOT_ALLOWED:
    'Điểm phần {part} là “{entered}”; phải là một số từ 0 đến {max}, nhiều nhất hai chữ số sau dấu phẩy.',
  PART_NOT_ON_SHEET: 'Phiếu không có phần {part}; chỉ có phần A, B và C.',
  SHEET_NOT_KNOWN:
    'Sổ không có phiếu chấm của bộ sản phẩm này theo văn bản đó. Chỉ nhập được tổng điểm từng phần, nếu văn bản có chia phần.',
  MEMBER_TWICE: 'Có hai phiếu mang cùng một tên. Mỗi thành viên chỉ có một phiếu cho một hồ sơ.',
  NO_SCORE_SHEETS: 'Chưa có phiếu chấm nào.',
  SCORE_SHEET_INCOMPLETE: 'Phiếu của {member} chưa chấm xong.',
  SPREAD_OVER_LIMIT:
    'Điểm của {highest} (cao nhất) và {lowest} (thấp nhất) chênh nhau {spread}, quá mức {limit}. Hội đồng cần thảo luận rồi chấm lại.',
  FLOOR_NOT_MET: 'Tiêu chí {criterion} được {given} điểm, dưới mức tối thiểu {needed} điểm của hạng {for} sao.',
  KNOCKED_OUT: 'Hồ sơ bị loại theo {finding}: {text}.',
  FLOORS_NOT_TESTED: 'Chỉ có tổng điểm từng phần nên chưa kiểm tra được mức tối thiểu của từng tiêu chí.'
} as const satisfies Record<(TypedRatingProblem | RatingProblem | RatingReason)['code'], string>
