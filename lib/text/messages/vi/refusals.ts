/** Why something was refused, said to the person who asked: what is wrong, and what to do. Keyed by the code of the refusal. */
export const refusals = {
  POINTS_MALFORMED: 'Điểm phải là một số, ví dụ 78,5.',
  POINTS_TOO_PRECISE: 'Điểm có nhiều nhất {decimals, number} chữ số sau dấu phẩy.',
  POINTS_OUT_OF_RANGE: 'Điểm phải từ {min} đến {max}.'
} as const
