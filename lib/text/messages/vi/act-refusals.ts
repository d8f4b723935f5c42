/** Why nothing was recorded of a certificate, a referral or an earlier decision. Keyed by the code of the refusal. */
export const actRefusals = {
  ALREADY_UNDONE: 'Dòng {position, number}: việc này đã được hủy trước đó.',
  EARLIER_DECISION_MISSING: 'Dự thảo chưa nêu quyết định nào bị hủy bỏ.',
  DECISION_ALREADY_ANNULLED: 'Quyết định này đã bị hủy bỏ bằng quyết định {decision}.',
  DECISION_REINSTATED:
    'Việc hủy bỏ quyết định này đã được hủy bỏ bằng quyết định {decision}. Hãy hủy bỏ quyết định {decision}.',
  DECISION_OF_CENTRE: 'Đây là quyết định của Trung ương; tỉnh không thu hồi, đính chính hay hủy bỏ được.',
  CORRECTED_SINCE: 'Điều quyết định này đính chính đã được đính chính lần nữa. Hãy hủy bỏ lần đính chính sau trước.',
  CERTIFICATE_NOT_OF_DECISION: 'Giấy chứng nhận {certificate} không thuộc quyết định này. Hãy xem lại mã.',
  CERTIFICATE_NOT_FOUND: 'Không có giấy chứng nhận {certificate}, hoặc giấy thuộc tỉnh khác.',
  CORRECTED_LINES_MALFORMED:
    'Có dòng không đọc được, hoặc một giấy ghi hai lần. Mỗi dòng: mã giấy; tên; sao; mã chủ thể; ngày, và có ít nhất một điều đính chính.',
  NOTHING_TO_CORRECT: 'Hãy ghi ít nhất một điều cần đính chính.',
  DAY_IN_FUTURE: 'Ngày này chưa tới. Hãy kiểm tra lại ngày, tháng, năm.',
  FILED_BEFORE_WINDOW: 'Chưa tới kỳ nộp hồ sơ đánh giá lại: kỳ nộp mở từ ngày {opensOn} ({source}).',
  FILED_AFTER_END: 'Giấy chứng nhận đã hết hạn từ {endsOn}: hồ sơ nộp sau ngày đó là hồ sơ đánh giá lần đầu.',
  ALREADY_FILED: 'Hồ sơ đánh giá lại đã nộp ngày {filedOn} và đang chờ kết quả.',
  NOBODY_BELOW_DECIDES:
    'Vào ngày {on}, không cấp nào dưới tỉnh quyết định hạng sao của số điểm này. Hãy xem lại ngày và điểm.',
  ALREADY_HANDED_DOWN: 'Hồ sơ này đã được chuyển cấp dưới.',
  PAPER_PLACE_NOT_FOUND: 'Không có việc nào để đính kèm giấy tờ này, hoặc việc thuộc tỉnh khác.',
  PAPER_NOT_FOUND: 'Không có giấy tờ này, hoặc giấy tờ thuộc tỉnh khác.',
  NOT_FILED: 'Vào ngày này không có hồ sơ đánh giá lại nào đang chờ kết quả.',
  REFERRAL_NOT_FOUND: 'Không có hồ sơ trình Trung ương này, hoặc hồ sơ thuộc tỉnh khác.',
  REFERRAL_ALREADY_CLOSED: 'Hồ sơ trình Trung ương của “{product}” đã có kết quả.',
  NO_OUTCOME: 'Hãy ghi kết quả của ít nhất một sản phẩm.'
} as const
