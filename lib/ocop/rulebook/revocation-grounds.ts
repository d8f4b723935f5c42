/** Why a certificate is revoked, as Điều 8 of QĐ 26/2026/QĐ-TTg lists it. That its term is over is no ground. */
export const REVOCATION_GROUNDS = [
  { key: 'a', text: 'Hồ sơ không trung thực hoặc giả mạo' },
  { key: 'b', text: 'Không còn đáp ứng tiêu chí, theo kết quả kiểm tra' },
  { key: 'c', text: 'Vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc ghi nhãn' },
  { key: 'd', text: 'Sử dụng sai nhãn hiệu chứng nhận OCOP' },
  { key: 'đ', text: 'Chủ thể không còn sản xuất sản phẩm' },
  { key: 'e', text: 'Trường hợp khác theo kết luận của cơ quan nhà nước' }
] as const

/** Grounds beside the article: the holder's own wish, and what decisions of before 22/05/2026 rested on. */
export const OTHER_GROUNDS = [
  { key: 'tu-nguyen', text: 'Chủ thể tự nguyện trả giấy chứng nhận' },
  { key: 'truoc-2026', text: 'Theo quy định trước ngày 22/05/2026, lý do như quyết định nêu' }
] as const

const ALL_GROUNDS = [...REVOCATION_GROUNDS, ...OTHER_GROUNDS]

export type RevocationGround = (typeof ALL_GROUNDS)[number]['key']

const isOfArticle = (key: RevocationGround): boolean => REVOCATION_GROUNDS.some(ground => ground.key === key)

/** The ground in words, with its place in the text where it has one. */
export function groundText(key: RevocationGround): string {
  const text = ALL_GROUNDS.find(ground => ground.key === key)?.text ?? ''
  return isOfArticle(key) ? `${text} (QĐ 26/2026/QĐ-TTg, Điều 8, điểm ${key})` : text
}

/** Whether a ground in words says that the holder gave the certificate back. */
export const isVoluntary = (ground: string | null): boolean => ground === groundText('tu-nguyen')
