/** Where plans of inspection and their visits are. */
export const INSPECTIONS = '/can-bo/kiem-tra'

export const planAddress = (code: string): string => `${INSPECTIONS}/${code}`

export const visitAddress = (code: string): string => `${INSPECTIONS}/luot/${code}`
