/** Where a draft, or a page beneath it, is. */
export const draftAddress = (
  code: string,
  beneath?: 'cong-bo' | 'da-cong-bo' | 'phu-luc' | 'phu-luc.csv' | 'phu-luc.pdf' | 'du-thao.docx' | 'tep'
): string => `/can-bo/quyet-dinh/nhap/${code}${beneath ? `/${beneath}` : ''}`
