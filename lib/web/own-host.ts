import { headers } from 'next/headers'

/** The host under which the registry is reached: its public one where that is set, else that of the request. */
export async function ownHost(): Promise<string | null> {
  const baseUrl = process.env.OCOP_BASE_URL
  return baseUrl && URL.canParse(baseUrl) ? new URL(baseUrl).host : (await headers()).get('host')
}
