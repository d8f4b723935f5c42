/** Where a council is. */
export const councilAddress = (code: string): string => `/can-bo/hoi-dong/${code}`
