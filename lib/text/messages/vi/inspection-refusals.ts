/** Why nothing was planned or recorded of an inspection. Keyed by the code of the refusal. */
export const inspectionRefusals = {
  INSPECTION_UNIT_NOT_OFFERED: 'Bạn không lập kế hoạch kiểm tra cho địa phương này được.',
  INSPECTION_PLAN_NOT_FOUND: 'Không có kế hoạch kiểm tra này, hoặc kế hoạch thuộc tỉnh khác.',
  INSPECTION_TARGET_NOT_FOUND:
    'Không có {target} trong sổ, hoặc mã này thuộc tỉnh khác hay chưa rõ chủ thể. Hãy xem lại mã.',
  INSPECTED_CODE_MALFORMED: 'Mỗi dòng phải bắt đầu bằng một mã sản phẩm (SP-…) hoặc mã chủ thể (CT-…).',
  NOTHING_TO_INSPECT: 'Hãy ghi ít nhất một chủ thể hoặc một sản phẩm cần kiểm tra.',
  PLAN_ENDS_BEFORE_IT_BEGINS: 'Ngày cuối của kế hoạch phải từ ngày đầu trở đi.',
  PLAN_OUTSIDE_ITS_YEAR: 'Kế hoạch của năm {year} thì ngày đầu và ngày cuối phải trong năm ấy.',
  VISIT_NOT_FOUND: 'Không có lượt kiểm tra này, hoặc lượt thuộc tỉnh khác.',
  VISIT_ALREADY_RECORDED: 'Lượt kiểm tra này đã ghi là đã đi. Không có gì được ghi hai lần.',
  VISIT_NOT_RECORDED: 'Hãy ghi lượt kiểm tra đã đi trước: ngày, ai kiểm tra, ai có mặt.',
  VISIT_ALREADY_CONCLUDED:
    'Lượt kiểm tra này đã kết luận nên không ghi thêm được. Muốn kiểm tra lại thì thêm một lượt.',
  VISITED_PRODUCT_NOT_FOUND: 'Sản phẩm {product} không phải của chủ thể này.',
  PRODUCT_NOT_VISITED: 'Sản phẩm này không nằm trong số sản phẩm đã kiểm tra ở lượt này.',
  EVIDENCE_MISSING: 'Điểm không đạt thì phải ghi đã thấy, đo hoặc lập được gì.',
  GROUND_OF_NOTHING: 'Điểm đạt thì không có căn cứ thu hồi nào. Hãy bỏ trống căn cứ hoặc ghi là không đạt.',
  CONCLUDED_BEFORE_VISIT: 'Kết luận không thể trước ngày kiểm tra ({visitedOn}).',
  NOTHING_FOUND_YET: 'Chưa ghi điểm kiểm tra nào nên chưa kết luận được.',
  WRONG_WITHOUT_RECOMMENDATION:
    '{count, plural, other {# điểm không đạt}}: kết luận phải yêu cầu khắc phục hoặc kiến nghị thu hồi.',
  NOTHING_TO_REMEDY: 'Mọi điểm đều đạt nên không có gì phải khắc phục.',
  REMEDY_DAY_MISSING: 'Hãy ghi ngày cuối cùng phải khắc phục xong.',
  REMEDY_BEFORE_CONCLUSION: 'Hạn khắc phục phải từ ngày kết luận trở đi.',
  GROUND_MISSING: 'Kiến nghị thu hồi phải nêu căn cứ ở Điều 8.',
  NO_FINDING_OF_GROUND: 'Chưa có điểm không đạt nào thuộc căn cứ {ground} cho một sản phẩm đã kiểm tra.',
  NOTHING_TO_REVOKE: 'Lượt này không có kiến nghị thu hồi nào đang chờ, hoặc sản phẩm không còn giấy chứng nhận.',
  NOTHING_TO_SETTLE: 'Lượt này không có yêu cầu hay kiến nghị nào đang chờ.',
  REVOCATION_ALREADY_DRAFTED: 'Đã có dự thảo thu hồi {draft} cho lượt này. Hãy làm tiếp dự thảo ấy, hoặc bỏ nó trước.'
} as const
