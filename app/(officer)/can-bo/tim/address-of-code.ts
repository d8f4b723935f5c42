import type { CodedRecord } from '@/lib/queries/officer/search'
import { batchAddress } from '../dot-danh-gia/address'
import { draftAddress } from '../quyet-dinh/address'

/** The page of the record that a code names: where it is worked on, or where everybody sees it. */
export function addressOfCode({ kind, code, own }: CodedRecord): string {
  switch (kind) {
    case 'draft':
      return draftAddress(code)
    case 'batch':
      return own ? batchAddress(code) : `/dot-danh-gia/${code}`
    case 'producer':
      return `/chu-the/${code}`
    case 'decision':
      return `/quyet-dinh/${code}`
    case 'certificate':
      return `/giay-chung-nhan/${code}`
    default:
      return `/san-pham/${code}`
  }
}
