export const design = {} as const
