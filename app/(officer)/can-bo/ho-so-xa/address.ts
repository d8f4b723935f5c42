/** Where a dossier of a commune is, or its report as a file. */
export const screeningAddress = (code: string, file?: 'mau-03.pdf' | 'mau-03.docx'): string =>
  `/can-bo/ho-so-xa/${code}${file ? `/${file}` : ''}`
