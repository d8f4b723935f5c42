/** Why a certificate is revoked, as Điều 8 of QĐ 26/2026/QĐ-TTg lists it. That its term is over is no ground. */
export const REVOCATION_GROUNDS = [
  { key: 'a', text: 'Hồ sơ không trung thực hoặc giả mạo' },
  { key: 'b', text: 'Không còn đáp ứng tiêu chí, theo kết quả kiểm tra' },
  { key: 'c', text: 'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc ghi nhãn' },
  { key: 'd', text: 'Sử dụng sai nhãn hiệu chứng nhận OCOP' },
  { key: 'đ', text: 'Chủ thể không còn sản xuất sản phẩm' },
  { key: 'e', text: 'Trường hợp khác theo kết luận của cơ quan nhà nước' }
] as const

export type RevocationGround = (typeof REVOCATION_GROUNDS)[number]['key']

/** The ground in words with its place in the text. */
export const groundText = (key: RevocationGround): string =>
  `${REVOCATION_GROUNDS.find(ground => ground.key === key)?.text ?? ''} (QĐ 26/2026/QĐ-TTg, Điều 8, điểm ${key})`
