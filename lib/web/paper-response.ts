const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
} as const

/** A paper as an answer: shown in the browser, or kept as a file where `download` says so. Never kept by caches. */
export function paperResponse(
  bytes: Uint8Array<ArrayBuffer>,
  kind: keyof typeof TYPES,
  name: string,
  { download = false }: { readonly download?: boolean } = {}
): Response {
  return new Response(bytes, {
    headers: {
      'Content-Type': TYPES[kind],
      'Content-Disposition': `${download ? 'attachment' : 'inline'}; filename="${name}.${kind}"`,
      'Cache-Control': 'no-store'
    }
  })
}
