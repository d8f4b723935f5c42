import type { Actor } from '@/lib/ocop/access/actor'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type CertificatePaper, certificatePapers } from './certificate-papers'
import { ownProduct } from './own-products'

/** A certificate of a product that the actor speaks for; `null` for any other, as if there were none. */
export async function ownPaper(
  actor: Actor,
  asked: { readonly productCode: string; readonly certificateCode: string },
  on: PlainDate
): Promise<CertificatePaper | null> {
  const product = await ownProduct(actor, asked.productCode, on)
  if (!product?.lines.some(({ certificate }) => certificate?.code === asked.certificateCode)) return null
  return (await certificatePapers({ certificateCode: asked.certificateCode }, on))[0] ?? null
}
