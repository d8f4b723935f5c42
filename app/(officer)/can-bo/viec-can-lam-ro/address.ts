export const QUEUE = '/can-bo/viec-can-lam-ro'

/** The page of one matter. */
export const matterAddress = (key: string): string => `${QUEUE}/mot-viec?viec=${encodeURIComponent(key)}`
