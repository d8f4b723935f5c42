import { placeAndDay } from '@/lib/text/dates'
import type { Block, OfficialHead, OfficialPaper, Signature } from '@/lib/text/papers/official-paper'
import { staffText } from '@/lib/text/text'
import { bytesOf, type Drawing, decoration, mm, openPaper, type Paper, tagged, write } from './paper'
import { drawTable } from './table'

/** The margins and sizes of Nghị định 30/2020/NĐ-CP, phụ lục I. */
const MARGINS = { top: 20, right: 15, bottom: 20, left: 30 }
const BODY = 13.5
const INDENT = mm(10)
const GAP = 6

export interface OfficialPrinting {
  /** The document's own title, as readers show it. */
  readonly title: string
  /** The clock's time. */
  readonly at: Date
}

/** Prints official papers one after the other, each from a page of its own and with its own page numbers. */
export async function officialPdf(
  papers: readonly OfficialPaper[],
  { title, at }: OfficialPrinting
): Promise<Uint8Array<ArrayBuffer>> {
  const paper = openPaper({ title, at, margins: MARGINS })
  const starts: number[] = []
  for (const one of papers) {
    paper.doc.addPage({ layout: one.turned === true ? 'landscape' : 'portrait', margins: marginsInPoints() })
    starts.push(paper.doc.bufferedPageRange().count - 1)
    await drawPaper(paper, one)
  }
  numberPages(paper, starts)
  return bytesOf(paper)
}

const marginsInPoints = () => ({
  top: mm(MARGINS.top),
  right: mm(MARGINS.right),
  bottom: mm(MARGINS.bottom),
  left: mm(MARGINS.left)
})

const widthOf = ({ page }: Drawing): number => page.width - page.margins.left - page.margins.right
const bottomOf = ({ page }: Drawing): number => page.height - page.margins.bottom

async function drawPaper(
  paper: Paper,
  { head, heading, under, blocks, recipients, signatures }: OfficialPaper
): Promise<void> {
  const { doc } = paper
  if (head) drawHead(paper, head)
  for (const [index, line] of heading.entries())
    tagged(paper, index === 0 ? 'H1' : 'H2', () =>
      write(doc, 'serifBold', 14).text(line, doc.page.margins.left, doc.y, { width: widthOf(doc), align: 'center' })
    )
  if (under !== null)
    tagged(paper, 'P', () =>
      write(doc, 'serifItalic', 13).text(under, doc.page.margins.left, doc.y, { width: widthOf(doc), align: 'center' })
    )
  if (heading.length > 0) {
    const y = doc.y + 3
    const middle = doc.page.margins.left + widthOf(doc) / 2
    decoration(paper, () => rule(doc, middle - mm(20), middle + mm(20), y))
    doc.y = y + 12
  }
  for (const block of blocks) await drawBlock(paper, block)
  drawEnd(paper, recipients, signatures)
}

const rule = (doc: Drawing, from: number, to: number, y: number) =>
  doc.lineWidth(0.7).strokeColor('#000000').moveTo(from, y).lineTo(to, y).stroke()

/** Issuing body on the left, the state on the right, each above its rule. */
function drawHead(paper: Paper, { superior, organisation, number, signed }: OfficialHead): void {
  const { doc } = paper
  const t = staffText()
  const { left, top } = doc.page.margins
  const width = widthOf(doc)
  const own = { x: left, width: width * 0.42 }
  const state = { x: left + width * 0.42, width: width * 0.58 }
  const line = (text: string, face: Parameters<typeof write>[1], size: number, column: typeof own, y: number) =>
    write(doc, face, size).text(text, column.x, y, { width: column.width, align: 'center' })
  let leftEnd = top
  tagged(paper, 'P', () => {
    if (superior !== null) line(superior, 'serif', 12.5, own, doc.y)
    for (const each of organisation) line(each, 'serifBold', 12.5, own, doc.y)
    leftEnd = doc.y
  })
  tagged(paper, 'P', () => {
    line(t('paper.state'), 'serifBold', 12.5, state, top)
    line(t('paper.motto'), 'serifBold', 13.5, state, doc.y)
  })
  const stateEnd = doc.y
  write(doc, 'serifBold', 13.5)
  const half = doc.widthOfString(t('paper.motto')) / 2
  const [ownMiddle, stateMiddle] = [own.x + own.width / 2, state.x + state.width / 2]
  decoration(paper, () => {
    rule(doc, ownMiddle - mm(12), ownMiddle + mm(12), leftEnd + 2)
    rule(doc, stateMiddle - half, stateMiddle + half, stateEnd + 2)
  })
  const second = Math.max(leftEnd, stateEnd) + 8
  if (number !== null) tagged(paper, 'P', () => line(number, 'serif', 13, own, second))
  if (signed) tagged(paper, 'P', () => line(placeAndDay(signed.place, signed.day), 'serifItalic', 13.5, state, second))
  doc.y = Math.max(doc.y, second) + 16
}

async function drawBlock(paper: Paper, block: Block): Promise<void> {
  const { doc } = paper
  const { left } = doc.page.margins
  const width = widthOf(doc)
  switch (block.kind) {
    case 'paragraph': {
      const face = block.style === 'italic' ? 'serifItalic' : block.style === 'bold' ? 'serifBold' : 'serif'
      tagged(paper, 'P', () => {
        const flow = { width, align: 'justify', indent: INDENT, lineGap: 2 } as const
        if (block.lead === undefined) write(doc, face, BODY).text(block.text, left, doc.y, flow)
        else {
          write(doc, 'serifBold', BODY).text(`${block.lead} `, left, doc.y, { ...flow, continued: true })
          write(doc, face, BODY).text(block.text, { width, align: 'justify', lineGap: 2 })
        }
      })
      doc.y += GAP
      return
    }
    case 'title':
      doc.y += 4
      tagged(paper, 'H2', () =>
        write(doc, 'serifBold', 14).text(block.text, left, doc.y, { width, align: 'center', lineGap: 2 })
      )
      doc.y += GAP
      return
    case 'addressee':
      tagged(paper, 'P', () =>
        write(doc, 'serif', 14).text(block.text, left, doc.y, { width, align: 'center', lineGap: 2 })
      )
      doc.y += GAP * 1.5
      return
    case 'heading':
      keepTogether(doc, 60)
      tagged(paper, 'H2', () =>
        write(doc, 'serifBold', BODY).text(block.text, left, doc.y, { width, indent: INDENT, lineGap: 2 })
      )
      doc.y += GAP
      return
    default:
      await drawTable(paper, block, { x: left, width, bottom: bottomOf(doc) })
      doc.y += GAP * 1.5
  }
}

function keepTogether(doc: Drawing, height: number): void {
  if (doc.y + height > bottomOf(doc)) doc.addPage()
}

const ROOM_TO_SIGN = mm(27)

/** "Nơi nhận" on the left, who signs on the right; several who sign stand side by side. */
function drawEnd(paper: Paper, recipients: readonly string[], signatures: readonly Signature[]): void {
  if (recipients.length === 0 && signatures.length === 0) return
  const { doc } = paper
  const { left } = doc.page.margins
  const width = widthOf(doc)
  keepTogether(doc, Math.max(ROOM_TO_SIGN + 80, recipients.length * 14 + 20))
  doc.y += 6
  const top = doc.y
  let lowest = top
  if (recipients.length > 0)
    tagged(paper, 'P', () => {
      const flow = { width: width * 0.42 }
      write(doc, 'serifBoldItalic', 12).text(staffText()('paper.recipients'), left, top, flow)
      for (const each of recipients) write(doc, 'serif', 11).text(`- ${each}`, left, doc.y, flow)
      lowest = doc.y
    })
  const from = signatures.length > 1 ? left : left + width * 0.45
  const each = (left + width - from) / Math.max(1, signatures.length)
  for (const [index, { capacity, note, name }] of signatures.entries())
    tagged(paper, 'P', () => {
      const x = from + index * each
      const flow = { width: each, align: 'center' } as const
      const start = signatures.length > 1 && recipients.length > 0 ? lowest + 8 : top
      doc.y = start
      for (const line of capacity) write(doc, 'serifBold', 13).text(line, x, doc.y, flow)
      if (note !== undefined) write(doc, 'serifItalic', 12).text(note, x, doc.y, flow)
      if (name !== null) write(doc, 'serifBold', 13.5).text(name, x, doc.y + ROOM_TO_SIGN, flow)
    })
}

/** Numbers at the head of each page, in the middle, but not on the first of a paper. */
function numberPages(paper: Paper, starts: readonly number[]): void {
  const { doc } = paper
  const { count } = doc.bufferedPageRange()
  for (let index = 0; index < count; index++) {
    const start = starts.findLast(each => each <= index) ?? 0
    if (index === start) continue
    doc.switchToPage(index)
    decoration(paper, () =>
      write(doc, 'serif', 13).text(String(index - start + 1), doc.page.margins.left, mm(10), {
        width: widthOf(doc),
        align: 'center',
        lineBreak: false
      })
    )
  }
}
