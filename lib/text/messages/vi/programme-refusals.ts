/** Why nothing was recorded of the programme or of what has to be looked into. Keyed by the code of the refusal. */
export const programmeRefusals = {
  MATTER_NOT_FOUND: 'Không có mục này, hoặc mục thuộc địa phương khác.',
  MATTER_ALREADY_CLOSED: 'Mục này đã đóng. Hãy mở lại trước.',
  MATTER_ALREADY_OPEN: 'Mục này đang mở.',
  MATTER_OWNER_NOT_FOUND: 'Người này không làm rõ được mục của nơi ấy. Hãy chọn người khác.'
} as const
