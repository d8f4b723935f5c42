import { headers } from 'next/headers'

/** What a script of ours must carry so that the page's policy lets it run. */
export async function pageNonce(): Promise<string | undefined> {
  return /'nonce-([^']+)'/.exec((await headers()).get('content-security-policy') ?? '')?.[1]
}
