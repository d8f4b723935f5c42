/** Why nothing was recorded of the programme or of what has to be looked into. Keyed by the code of the refusal. */
export const programmeRefusals = {
  MATTER_NOT_FOUND: 'Không có mục này, hoặc mục thuộc địa phương khác.',
  MATTER_ALREADY_CLOSED: 'Mục này đã đóng. Hãy mở lại trước.',
  MATTER_ALREADY_OPEN: 'Mục này đang mở.',
  MATTER_OWNER_NOT_FOUND: 'Người này không làm rõ được mục của nơi ấy. Hãy chọn người khác.',
  PROGRAMME_PLACE_NOT_OFFERED: 'Bạn không ghi được cho nơi này. Hãy chọn nơi bạn phụ trách.',
  PROGRAMME_PLACE_NOT_UNDERSTOOD:
    'Không rõ là xã, phường nào trong nơi đã chọn. Hãy ghi đúng tên, ví dụ “xã Yến Dương, huyện Ba Bể”, hoặc để trống.',
  QUANTITY_NOT_WHOLE: 'Chỉ “từ … đến …” mới có số thứ hai, và số ấy phải lớn hơn số thứ nhất.',
  SPAN_REVERSED: 'Ngày cuối phải sau ngày đầu.',
  YEARS_REVERSED: 'Năm cuối phải sau năm đầu; chỉ một năm thì để trống.',
  DAY_MISSING: 'Hãy ghi ngày, hoặc một ngày chắc chắn đã có.',
  PROGRAMME_RECORD_NOT_FOUND: 'Không có bản ghi này, hoặc bản ghi thuộc địa phương khác.',
  PROGRAMME_RECORD_ALREADY_CORRECTED: 'Bản ghi này đã được sửa bằng bản ghi khác. Hãy mở bản ghi mới nhất.',
  EVENT_HAS_HANDOVERS: 'Sự kiện này đã ghi trao giấy chứng nhận nên không sửa ở đây.',
  SOURCE_UNNAMED: 'Hãy ghi nguồn: cơ quan, tên bài, địa chỉ trang hoặc vài lời mô tả.',
  MEMBER_MISSING: 'Hãy ghi mã chủ thể hoặc mã sản phẩm.',
  PROGRAMME_EVENT_NOT_FOUND: 'Sổ không có sự kiện mang mã này.'
} as const
