import { extractText, getDocumentProxy, getMeta } from 'unpdf'

/** What a reader finds in a PDF: the words of each page, and what it says about itself. */
export async function readPdf(bytes: Uint8Array) {
  const document = await getDocumentProxy(bytes.slice())
  const { text } = await extractText(document, { mergePages: false })
  const { info } = await getMeta(document)
  const marks = (await document.getMarkInfo()) as { readonly Marked?: boolean } | null
  return {
    pages: text.map(page => page.normalize('NFC').replace(/\s+/g, ' ')),
    title: String(info.Title ?? ''),
    language: String(info.Language ?? ''),
    tagged: marks?.Marked === true
  }
}
