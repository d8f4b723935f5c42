const BASE = '/can-bo/giay-chung-nhan'

/** Where the papers of a decision, or a paper of them, are. */
export const papersAddress = (decisionCode: string, beneath?: 'giay.pdf' | 'ky-nhan.pdf'): string =>
  `${BASE}/quyet-dinh/${decisionCode}${beneath ? `/${beneath}` : ''}`

/** Where the paper of one certificate is. */
export const paperAddress = (certificateCode: string, beneath?: 'giay.pdf'): string =>
  `${BASE}/${certificateCode}${beneath ? `/${beneath}` : ''}`

/** Where the papers are that a draft will give. */
export const draftPapersAddress = (draftCode: string, beneath?: 'giay.pdf'): string =>
  `${BASE}/du-thao/${draftCode}${beneath ? `/${beneath}` : ''}`

/** The list of those who received certificates at an event. */
export const eventListAddress = (eventCode: string): string => `${BASE}/su-kien/${eventCode}/ky-nhan.pdf`
