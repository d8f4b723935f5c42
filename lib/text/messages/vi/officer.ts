export const officer = {} as const
