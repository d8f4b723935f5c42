/** An RFC 9457 answer: a stable code for machines, a sentence for people. */
export function problem(
  status: number,
  code: string,
  detail: string,
  more: Readonly<Record<string, unknown>> = {}
): Response {
  return Response.json(
    { type: 'about:blank', status, code, title: detail, detail, ...more },
    { status, headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' } }
  )
}
