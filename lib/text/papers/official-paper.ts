import type { PlainDate } from '../../ocop/plain-date'

/**
 * An official paper as Nghị định 30/2020/NĐ-CP lays it out, said in plain data: `officialPdf` prints it, `officialDocx` makes it a document
 * that officers can edit. Who writes a new paper writes this and nothing about type, rules or page numbers.
 */
export interface OfficialPaper {
  /** The head of the first page; `null` where a paper has none of its own. */
  readonly head: OfficialHead | null
  /** The kind of the paper and what it is about, bold and centred: "QUYẾT ĐỊNH", "Về việc công nhận …". */
  readonly heading: readonly string[]
  /** A line in italics beneath: "(Kèm theo Quyết định số …)". */
  readonly under: string | null
  readonly blocks: readonly Block[]
  /** "Nơi nhận": the lines of the list without dashes; empty = no such block. */
  readonly recipients: readonly string[]
  /** One signs on the right; two and three stand side by side. */
  readonly signatures: readonly Signature[]
  /** Wide tables lie on turned pages. */
  readonly turned?: boolean
}

export interface OfficialHead {
  /** The body above the issuing one, not bold: "UBND TỈNH KON TUM"; `null` = none. */
  readonly superior: string | null
  /** The issuing body in capitals, a line each: `authorityLines`. */
  readonly organisation: readonly string[]
  /** With its symbol: "Số: 12/BB-HĐ"; `null` = the paper has no number. */
  readonly number: string | null
  /** Where and on what day it is signed, dots for what is not known; `null` = a paper that is not dated, as an annex. */
  readonly signed: { readonly place: string | null; readonly day: PlainDate | null } | null
}

export interface Signature {
  /** Lines in capitals: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH". */
  readonly capacity: readonly string[]
  /** A line in italics under the capacity: "(Ký, ghi rõ họ tên)". */
  readonly note?: string
  /** `null` = not known yet: room is left. */
  readonly name: string | null
}

export interface TableColumn {
  readonly header: string
  /** Share of the width against the other columns. */
  readonly weight: number
  readonly align?: 'left' | 'center' | 'right'
}

export type Block =
  /** A paragraph of the body, justified, its first line drawn in. */
  | { readonly kind: 'paragraph'; readonly text: string; readonly lead?: string; readonly style?: 'italic' | 'bold' }
  /** A centred line in bold: "QUYẾT ĐỊNH:". */
  | { readonly kind: 'title'; readonly text: string }
  /** A centred line: "Kính gửi: …". */
  | { readonly kind: 'addressee'; readonly text: string }
  /** A heading of a part at the left: "I. THÀNH PHẦN". */
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly (readonly string[])[]
      /** The least height of a row in millimetres, where people sign in it. */
      readonly rowHeight?: number
    }
