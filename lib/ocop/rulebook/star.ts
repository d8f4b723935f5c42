/** Hạng sao. One and two stars are results that are kept, never recognitions. */
export type Star = 1 | 2 | 3 | 4 | 5

/** The stars for which a decision of recognition and a certificate exist. */
export type CertifiableStar = 3 | 4 | 5

export const STARS = [1, 2, 3, 4, 5] as const satisfies readonly Star[]

export const isCertifiable = (star: Star): star is CertifiableStar => star >= 3
