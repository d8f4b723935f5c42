import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  Header,
  HeightRule,
  type IBorderOptions,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType
} from 'docx'
import { placeAndDay } from '@/lib/text/dates'
import type { Block, OfficialHead, OfficialPaper, Signature } from '@/lib/text/papers/official-paper'
import { staffText } from '@/lib/text/text'

/** The margins of Nghị định 30/2020/NĐ-CP, phụ lục I, in millimetres. */
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 }
const PAGE = { width: 210, height: 297 }
const FONT = 'Times New Roman'
const TWIPS_A_POINT = 20

/**
 * Official papers as a document that officers can edit, each from a page of its own and with its own page numbers. Answers the bytes of a
 * DOCX file in Times New Roman.
 */
export async function officialDocx(
  papers: readonly OfficialPaper[],
  { title }: { readonly title: string }
): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title,
    creator: 'OCOP',
    lastModifiedBy: 'OCOP',
    styles: {
      default: { document: { run: { font: FONT, size: half(14), language: { value: 'vi-VN' } } } }
    },
    sections: papers.map(section)
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** Word counts type in half points. */
const half = (points: number): number => points * 2
const twips = (millimetres: number): number => convertMillimetersToTwip(millimetres)

function section(paper: OfficialPaper): ISectionOptions {
  const turned = paper.turned === true
  const { head, heading, under, blocks, recipients, signatures } = paper
  const width = (turned ? PAGE.height : PAGE.width) - MARGINS.left - MARGINS.right
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: twips(PAGE.width),
          height: twips(PAGE.height),
          orientation: turned ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
        },
        margin: {
          top: twips(MARGINS.top),
          right: twips(MARGINS.right),
          bottom: twips(MARGINS.bottom),
          left: twips(MARGINS.left),
          header: twips(10)
        },
        pageNumbers: { start: 1 }
      }
    },
    headers: {
      first: new Header({ children: [new Paragraph({})] }),
      default: new Header({
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ children: [PageNumber.CURRENT], size: half(13) })]
          })
        ]
      })
    },
    children: [
      ...(head ? [headTable(head, width), line('', {})] : []),
      ...heading.map(text => line(text, { bold: true, size: 14 })),
      ...(under === null ? [] : [line(under, { italics: true, size: 13 })]),
      ...(heading.length > 0 ? [ruleParagraph()] : []),
      ...blocks.map(block => blockOf(block, width)),
      ...endOf(recipients, signatures, width)
    ]
  }
}

interface Type {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
}

const run = (text: string, { bold = false, italics = false, size = 14 }: Type) =>
  new TextRun({ text, bold, italics, size: half(size) })

/** A centred line without space around it. */
const line = (text: string, type: Type, alignment: Alignment = AlignmentType.CENTER) =>
  new Paragraph({ alignment, children: [run(text, type)] })

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

const NO_LINE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const UNRULED = { top: NO_LINE, bottom: NO_LINE, left: NO_LINE, right: NO_LINE }
const THIN: IBorderOptions = { style: BorderStyle.SINGLE, size: 6, color: '000000' }
const RULED = { top: THIN, bottom: THIN, left: THIN, right: THIN }

/** A short rule in the middle of its column: the lower border of an empty line, drawn in from both sides. */
const ruleParagraph = (indent = 62) =>
  new Paragraph({
    border: { bottom: { ...THIN, space: 0 } },
    indent: { left: twips(indent), right: twips(indent) },
    spacing: { after: 6 * TWIPS_A_POINT, line: 4 * TWIPS_A_POINT, lineRule: LineRuleType.EXACT },
    children: [run('', { size: 2 })]
  })

/** Columns without rules, for what stands side by side. Widths in millimetres. */
function sideBySide(columns: readonly { readonly width: number; readonly children: readonly Paragraph[] }[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, children }) =>
            new TableCell({
              borders: UNRULED,
              margins: { left: 0, right: 0 },
              width: { size: twips(width), type: WidthType.DXA },
              children: children.length > 0 ? [...children] : [new Paragraph({})]
            })
        )
      })
    ]
  })
}

function headTable({ superior, organisation, number, signed }: OfficialHead, width: number): Table {
  const t = staffText()
  const own = width * 0.41
  return sideBySide([
    {
      width: own,
      children: [
        ...(superior === null ? [] : [line(superior, { size: 13 })]),
        ...organisation.map(text => line(text, { bold: true, size: 13 })),
        ruleParagraph(own * 0.3),
        ...(number === null ? [] : [line(number, { size: 13 })])
      ]
    },
    {
      width: width - own,
      children: [
        line(t('paper.state'), { bold: true, size: 12.5 }),
        line(t('paper.motto'), { bold: true, size: 14 }),
        ruleParagraph((width - own) * 0.2),
        ...(signed ? [line(placeAndDay(signed.place, signed.day), { italics: true, size: 14 })] : [])
      ]
    }
  ])
}

const SPACED = { before: 3 * TWIPS_A_POINT, after: 3 * TWIPS_A_POINT, line: 264 }

function blockOf(block: Block, width: number): Paragraph | Table {
  switch (block.kind) {
    case 'paragraph': {
      const type = { italics: block.style === 'italic', bold: block.style === 'bold' }
      return new Paragraph({
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: twips(10) },
        spacing: SPACED,
        children: [...(block.lead === undefined ? [] : [run(`${block.lead} `, { bold: true })]), run(block.text, type)]
      })
    }
    case 'title':
      return new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { ...SPACED, before: 6 * TWIPS_A_POINT },
        keepNext: true,
        children: [run(block.text, { bold: true })]
      })
    case 'addressee':
      return new Paragraph({ alignment: AlignmentType.CENTER, spacing: SPACED, children: [run(block.text, {})] })
    case 'heading':
      return new Paragraph({
        indent: { firstLine: twips(10) },
        spacing: SPACED,
        keepNext: true,
        children: [run(block.text, { bold: true })]
      })
    default:
      return ruledTable(block, width)
  }
}

const ALIGNED = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT
} as const

/** A ruled table whose head is repeated on every page and whose rows never break. */
function ruledTable({ columns, rows, rowHeight }: Extract<Block, { kind: 'table' }>, width: number): Table {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0)
  const widths = columns.map(({ weight }) => twips((weight / whole) * width))
  const cell = (text: string, index: number, head: boolean) =>
    new TableCell({
      borders: RULED,
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      margins: { left: 70, right: 70, top: 40, bottom: 40 },
      verticalAlign: head ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      children: [
        new Paragraph({
          alignment: head ? AlignmentType.CENTER : ALIGNED[columns[index]?.align ?? 'left'],
          children: [run(text, { bold: head, size: 12 })]
        })
      ]
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ header }, index) => cell(header, index, true))
      }),
      ...rows.map(
        row =>
          new TableRow({
            cantSplit: true,
            ...(rowHeight === undefined ? {} : { height: { value: twips(rowHeight), rule: HeightRule.ATLEAST } }),
            children: columns.map((_, index) => cell(row[index] ?? '', index, false))
          })
      )
    ]
  })
}

const EMPTY_LINES_TO_SIGN = 5

function signatureLines({ capacity, note, name }: Signature): readonly Paragraph[] {
  return [
    ...capacity.map(text => line(text, { bold: true })),
    ...(note === undefined ? [] : [line(note, { italics: true, size: 13 })]),
    ...Array.from({ length: EMPTY_LINES_TO_SIGN }, () => line('', {})),
    line(name ?? '', { bold: true })
  ]
}

function endOf(recipients: readonly string[], signatures: readonly Signature[], width: number): (Paragraph | Table)[] {
  if (recipients.length === 0 && signatures.length === 0) return []
  const list =
    recipients.length === 0
      ? []
      : [
          line(staffText()('paper.recipients'), { bold: true, italics: true, size: 12 }, AlignmentType.LEFT),
          ...recipients.map(text => line(`- ${text}`, { size: 11 }, AlignmentType.LEFT))
        ]
  const signs = (share: number) => signatures.map(each => ({ width: share, children: signatureLines(each) }))
  if (signatures.length <= 1)
    return [line('', {}), sideBySide([{ width: width * 0.45, children: list }, ...signs(width * 0.55)])]
  return [line('', {}), ...list, sideBySide(signs(width / signatures.length))]
}
