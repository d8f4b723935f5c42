import { headers } from 'next/headers'
import { PATH_HEADER } from './headers'

/** The address that the visitor sees, with its query: "/en/san-pham?sao=4". Reading it makes a page dynamic, as its policy needs. */
export async function requestPath(): Promise<string> {
  return (await headers()).get(PATH_HEADER) ?? '/'
}
