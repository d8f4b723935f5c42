export const producer = {} as const
