import type { ClosingProblem } from '../../../ocop/council/closing'
import type { DiscussionRefusal } from '../../../ocop/council/discussion'
import type { ScoringRefusal } from '../../../ocop/council/may-score'
import type { ReceptionRefusal } from '../../../ocop/screening/reception'
import type { ScreeningRefusal } from '../../../ocop/screening/screening'

/** Why a sheet is not taken, a file not discussed, a session not closed. Names of members and files come as text. */
export const councilRefusals = {
  SESSION_NOT_OPEN: 'Phiên họp chưa mở.',
  SESSION_CLOSED: 'Phiên họp đã đóng: điểm không thay đổi được nữa.',
  SESSION_EMPTY: 'Phiên họp chưa có hồ sơ nào.',
  DOSSIER_RETURNED: 'Hồ sơ này đã được trả lại nên không chấm nữa.',
  NO_SEAT_THAT_SCORES: 'Người này không phải thành viên chấm điểm của Hội đồng vào ngày họp.',
  NOT_ATTENDING: 'Thành viên này không có mặt tại phiên họp. Thư ký cần ghi có mặt trước khi chấm.',
  EXCLUDED_FROM_DOSSIER: 'Thành viên này không chấm hồ sơ này vì có quyền lợi liên quan.',
  SHEET_HANDED_IN: 'Phiếu này đã nộp. Chỉ chấm lại được sau khi Hội đồng thảo luận về hồ sơ.',
  SHEETS_NOT_ALL_IN: 'Chưa đủ phiếu của các thành viên có mặt nên chưa thảo luận được.',
  NOTHING_TO_DISCUSS: 'Các phiếu của hồ sơ này không chênh quá mức và không trái nhau về căn cứ loại.',
  NOTE_MISSING: 'Hãy ghi nội dung thảo luận.',
  QUORUM_NOT_MET:
    'Có mặt {present, number} trên {seats, number} thành viên; cần ít nhất {needed, number} ({percent, number} %) mới họp được.',
  CHAIR_NOT_PRESENT: 'Chủ tịch Hội đồng chưa có mặt.',
  NOBODY_SCORES_DOSSIER: 'Hồ sơ {dossier} không có thành viên nào chấm.',
  SHEET_NOT_HANDED_IN: 'Hồ sơ {dossier}: {member} chưa nộp phiếu.',
  SPREAD_TO_DISCUSS:
    'Hồ sơ {dossier}: điểm của {highest} (cao nhất) và {lowest} (thấp nhất) chênh nhau {spread}, quá mức {limit}. Cần thảo luận, ghi lại và chấm lại.',
  KNOCKOUT_DISPUTED:
    'Hồ sơ {dossier}: chỉ một số thành viên ({foundBy}) nêu căn cứ loại {finding}. Cần thảo luận, ghi lại và chấm lại.'
} as const satisfies Record<(ScoringRefusal | DiscussionRefusal | ClosingProblem)['code'], string>

/** What the report of a commune (Mẫu 03) lacks. */
export const screeningRefusals = {
  ASSESSMENT_MISSING: 'Hãy đánh giá đủ bốn nội dung: nguyên liệu, lao động, nguồn gốc ý tưởng, bản sắc địa phương.',
  OPINION_MISSING: 'Nội dung nào chưa đáp ứng thì cần ghi rõ vì sao.',
  PROPOSAL_MISSING: 'Hãy chọn đề nghị tỉnh đánh giá hoặc trả lại hồ sơ.',
  RETURN_REASON_MISSING: 'Hãy ghi lý do trả lại hồ sơ.',
  COMMUNE_NOT_OFFERED: 'Hãy chọn xã, phường mà bạn phụ trách.',
  RECEIVED_IN_FUTURE: 'Ngày nhận hồ sơ chưa tới. Hãy kiểm tra lại ngày, tháng, năm.',
  RECEIVED_DOSSIER_NOT_FOUND: 'Không có hồ sơ này, hoặc hồ sơ thuộc địa phương khác.',
  SCREENING_ALREADY_REPORTED: 'Xã đã báo cáo về hồ sơ này. Không có gì bị ghi hai lần.',
  REPORT_DAY_IMPOSSIBLE: 'Ngày báo cáo phải từ ngày nhận hồ sơ đến hôm nay.'
} as const satisfies Record<(ScreeningRefusal | ReceptionRefusal)['code'], string>

/** Why a council is not set up, a session not prepared, a sheet not kept. */
export const sessionRefusals = {
  COUNCIL_NOT_FOUND: 'Không có Hội đồng này, hoặc Hội đồng thuộc địa phương khác.',
  COUNCIL_UNIT_NOT_OFFERED: 'Hãy chọn một tỉnh hoặc huyện mà bạn phụ trách.',
  COUNCIL_HAS_CHAIR: 'Mỗi Hội đồng chỉ có một Chủ tịch.',
  COUNCIL_SESSION_NOT_FOUND: 'Không có phiên họp này, hoặc phiên họp thuộc địa phương khác.',
  SEAT_NOT_FOUND: 'Người này không phải thành viên Hội đồng.',
  SEAT_ACCOUNT_NOT_FOUND: 'Có tên đăng nhập không thuộc tài khoản nào đang hoạt động. Hãy kiểm tra lại, hoặc để trống.',
  SEAT_TAKEN_TWICE: 'Một tài khoản chỉ giữ được một vị trí trong Hội đồng.',
  SEAT_ENDS_BEFORE_IT_BEGINS: 'Ngày thôi tham gia phải sau ngày bắt đầu.',
  SESSION_ALREADY_PLANNED: 'Hội đồng đã có phiên họp cho đợt này vào ngày đó.',
  SESSION_WITHOUT_DOSSIERS: 'Hãy chọn ít nhất một hồ sơ.',
  SESSION_DAY_OUTSIDE_COUNCIL: 'Vào ngày họp, Hội đồng chưa được thành lập.',
  SESSION_ALREADY_OPEN: 'Phiên họp đã mở, các thành viên đang chấm.',
  RESULT_IN_ANOTHER_SESSION: 'Hồ sơ “{product}” đã ở một phiên họp khác.',
  DOSSIER_NOT_FOUND: 'Không có hồ sơ này trong phiên họp.',
  NOT_YOUR_SEAT: 'Mỗi thành viên chỉ chấm phiếu của chính mình.',
  ADVICE_MISSING: 'Hãy ghi nội dung báo cáo của Tổ tư vấn.',
  RETURN_NEEDS_REASON: 'Hãy ghi lý do trả lại hồ sơ.',
  SHEET_NOT_READY: 'Phiếu còn chỗ thiếu hoặc chưa đúng; xem danh sách kèm theo. Phiếu chưa được nộp.',
  SHEET_CHANGED_ELSEWHERE: 'Phiếu này vừa được lưu ở một máy khác. Hãy tải lại trang để xem bản mới.',
  SESSION_NOT_TO_BE_CLOSED: 'Phiên họp chưa đóng được; xem danh sách kèm theo.'
} as const
