/** Where a batch, or a page beneath it, is. */
export const batchAddress = (code: string, beneath?: 'kiem-tra' | 'hoi-dong'): string =>
  `/can-bo/dot-danh-gia/${code}${beneath ? `/${beneath}` : ''}`
