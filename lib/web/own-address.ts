import { headers } from 'next/headers'

/** A page of ours with its host, as it may be copied: the public address where that is set, else that of the request. */
export async function ownAddress(path: string): Promise<string> {
  const baseUrl = process.env.OCOP_BASE_URL
  if (baseUrl && URL.canParse(baseUrl)) return new URL(path, baseUrl).href
  return new URL(path, `http://${(await headers()).get('host') ?? 'localhost'}`).href
}
