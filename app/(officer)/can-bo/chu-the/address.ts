import type { ProducerChange } from '@/lib/ocop/producer/succession'

export const PRODUCERS = '/can-bo/chu-the'
export const DOUBLES = `${PRODUCERS}/sap-nhap`

export const producerAddress = (code: string): string => `${PRODUCERS}/${code}`
export const changeAddress = (code: string, kind: ProducerChange): string => `${producerAddress(code)}?viec=${kind}#ghi`

/** The page that looks at two records before they become one. */
export const doublesAddress = (subject: 'product' | 'producer', from: string, into: string): string =>
  `${DOUBLES}?${new URLSearchParams({ loai: subject, tu: from, vao: into })}`
