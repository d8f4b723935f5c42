import type { PaperFacts } from '@/lib/ocop/certificate/paper-facts'
import { authorityLines, officialAuthority } from '@/lib/text/authority-name'
import { dayInWords, placeAndDay, untilText } from '@/lib/text/dates'
import { staffText } from '@/lib/text/text'
import { drawQr, SMALLEST_QR } from '../qr/draw-qr'
import { balanced, fittingSize } from './fit'
import type { FontName } from './fonts'
import { bytesOf, type Drawing, decoration, inMm, mm, openPaper, type Paper, pictured, tagged, write } from './paper'
import { drawStar } from './star'

export interface CertificatePrinting {
  /** The clock's time. */
  readonly at: Date
  readonly title: string
  /** The page behind a code: "https://…/v/GCN-…". */
  readonly addressOf: (code: string) => string
  /** On forms that are printed already: only what differs from paper to paper. */
  readonly onlyValues?: boolean
  /** How far everything is moved to the right and down, in millimetres, to meet a printed form. */
  readonly shift?: { readonly right: number; readonly down: number }
}

const INK = '#1f1b14'
const SOFT = '#5b5344'
const LEAF = '#1e5b3a'
const GRAIN = '#8a5a00'
const GOLD = '#b98a1c'
const MARK = '#9c3d1b'

const WIDTH = 297
const HEIGHT = 210

/** Draws certificates, one on each turned A4 page, in the order given. */
export async function certificatesPdf(
  papers: readonly PaperFacts[],
  printing: CertificatePrinting
): Promise<Uint8Array<ArrayBuffer>> {
  const paper = openPaper({
    title: printing.title,
    at: printing.at,
    turned: true,
    margins: { top: 0, right: 0, bottom: 0, left: 0 }
  })
  for (const facts of papers) {
    paper.doc.addPage()
    drawCertificate(paper, facts, printing)
    // A long ceremony must not hold up everybody else's pages.
    await new Promise(resolve => setImmediate(resolve))
  }
  return bytesOf(paper)
}

interface Face {
  readonly face: FontName
  readonly size: number
  readonly colour?: string
  readonly align?: 'left' | 'center' | 'right'
  readonly spacing?: number
}

/** Writes within a column, places in millimetres. */
function put(doc: Drawing, text: string, x: number, y: number, width: number, { align = 'center', ...style }: Face) {
  write(doc, style.face, style.size, style.colour ?? INK).text(text, mm(x), mm(y), {
    width: mm(width),
    align,
    characterSpacing: style.spacing ?? 0,
    lineGap: 0
  })
}

/** Lines under each other, each in the middle. */
function putLines(doc: Drawing, lines: readonly string[], x: number, y: number, width: number, face: Face): void {
  for (const [index, line] of lines.entries()) put(doc, line, x, y + index * face.size * 0.44, width, face)
}

function dots(doc: Drawing, x: number, y: number, width: number): void {
  doc.save().lineWidth(0.7).dash(0.7, { space: 2.1 }).strokeColor(SOFT)
  doc
    .moveTo(mm(x), mm(y))
    .lineTo(mm(x + width), mm(y))
    .stroke()
    .undash()
    .restore()
}

function drawCertificate(paper: Paper, facts: PaperFacts, printing: CertificatePrinting): void {
  const { doc } = paper
  const { right, down } = printing.shift ?? { right: 0, down: 0 }
  doc.save().translate(mm(right), mm(down))
  if (printing.onlyValues !== true) drawForm(paper, facts)
  drawNumber(paper, facts, printing)
  drawProduct(paper, facts)
  drawFacts(paper, facts, printing)
  drawSignature(paper, facts)
  drawCheck(paper, facts, printing)
  if (facts.mark !== null) drawMark(paper, staffText()(`paper.certificate.marks.${facts.mark}`))
  doc.restore()
}

/** What a printed form already has: frame, head and title. */
function drawForm(paper: Paper, { decision }: PaperFacts): void {
  const { doc } = paper
  const t = staffText()
  decoration(paper, () => drawFrame(doc))
  tagged(paper, 'P', () => {
    if (decision) putLines(doc, authorityLines(decision.authority), 22, 18, 100, { face: 'serifBold', size: 12 })
    else dots(doc, 40, 23, 64)
  })
  tagged(paper, 'P', () => {
    put(doc, t('paper.state'), 150, 18, 125, { face: 'serifBold', size: 12 })
    put(doc, t('paper.motto'), 150, 23.5, 125, { face: 'serifBold', size: 13 })
  })
  decoration(paper, () => {
    doc.lineWidth(0.8).strokeColor(INK)
    doc.moveTo(mm(190), mm(30)).lineTo(mm(235), mm(30)).stroke()
    doc.moveTo(mm(58), mm(29)).lineTo(mm(86), mm(29)).stroke()
  })
  tagged(paper, 'H1', () =>
    put(doc, t('paper.certificate.heading'), 20, 42, 257, { face: 'serifBold', size: 36, colour: LEAF, spacing: 2.5 })
  )
  tagged(paper, 'P', () =>
    put(doc, t('paper.certificate.subheading'), 20, 58, 257, {
      face: 'sansBold',
      size: 13,
      colour: GRAIN,
      spacing: 1.2
    })
  )
}

/** Two lines around the page, the inner one drawn in at the corners around a star. */
function drawFrame(doc: Drawing): void {
  doc
    .lineWidth(2.2)
    .strokeColor(LEAF)
    .rect(mm(8), mm(8), mm(WIDTH - 16), mm(HEIGHT - 16))
    .stroke()
  const [left, top, right, bottom, notch] = [mm(11), mm(11), mm(WIDTH - 11), mm(HEIGHT - 11), mm(8)]
  doc.lineWidth(0.9).strokeColor(GOLD)
  doc.moveTo(left + notch, top).lineTo(right - notch, top)
  doc.quadraticCurveTo(right - notch, top + notch, right, top + notch).lineTo(right, bottom - notch)
  doc.quadraticCurveTo(right - notch, bottom - notch, right - notch, bottom).lineTo(left + notch, bottom)
  doc.quadraticCurveTo(left + notch, bottom - notch, left, bottom - notch).lineTo(left, top + notch)
  doc.quadraticCurveTo(left + notch, top + notch, left + notch, top).stroke()
  for (const x of [14, WIDTH - 14]) for (const y of [14, HEIGHT - 14]) drawStar(doc, mm(x), mm(y), mm(2), GOLD)
}

function drawNumber(paper: Paper, { number, reissues }: PaperFacts, { onlyValues = false }: CertificatePrinting): void {
  const { doc } = paper
  const t = staffText()
  const style: Face = { face: 'serif', size: 12.5 }
  const label = t('paper.number', { number: '' }).trim()
  if (number === null) {
    if (!onlyValues) tagged(paper, 'P', () => put(doc, label, 40, 31.5, 12, { ...style, align: 'left' }))
    decoration(paper, () => dots(doc, 49, 36, 55))
  } else {
    const written = onlyValues ? number : t('paper.number', { number })
    tagged(paper, 'P', () => put(doc, written, 22, 31.5, 100, style))
  }
  if (reissues > 0)
    tagged(paper, 'P', () =>
      put(doc, t('paper.certificate.reissued', { count: reissues }), 22, 37, 100, { face: 'serifItalic', size: 11 })
    )
}

function drawProduct(paper: Paper, { product, star }: PaperFacts): void {
  const { doc } = paper
  const t = staffText()
  const box = { x: 32, y: 71, width: 233, height: 22 }
  if (product === null) decoration(paper, () => dots(doc, 70, 86, 157))
  else {
    const size = fittingSize(doc, product, {
      face: 'sansBold',
      sizes: [28, 25, 22, 19, 16, 14, 12],
      width: mm(box.width),
      height: mm(box.height)
    })
    const { width, height } = balanced(write(doc, 'sansBold', size), product, mm(box.width))
    const [x, y] = [box.x + (box.width - inMm(width)) / 2, box.y + (box.height - inMm(height)) / 2]
    tagged(paper, 'H2', () => put(doc, product, x, y, inMm(width), { face: 'sansBold', size }))
  }
  if (star === null) decoration(paper, () => dots(doc, 124, 103, 50))
  else {
    const [radius, step] = [4.4, 12]
    const first = WIDTH / 2 - ((star - 1) * step) / 2
    const area = { x: mm(first - radius), y: mm(95), width: mm((star - 1) * step + 2 * radius), height: mm(9) }
    pictured(paper, t('paper.certificate.starsAlt', { stars: star }), area, () => {
      for (let index = 0; index < star; index++) drawStar(doc, mm(first + index * step), mm(99.8), mm(radius), GOLD)
    })
    tagged(paper, 'P', () =>
      put(doc, t('paper.certificate.starLine', { stars: star }), 20, 106, 257, {
        face: 'sansBold',
        size: 13,
        colour: GRAIN,
        spacing: 0.7
      })
    )
  }
}

const UNKNOWN = '…………………'

/** The decision as a sentence; what is not known of it is left to be filled in. */
function decisionLine(decision: NonNullable<PaperFacts['decision']>): string {
  const t = staffText()
  return t('paper.certificate.decisionNumber', {
    number: decision.number ?? UNKNOWN,
    day: dayInWords(decision.issuedOn),
    authority: officialAuthority(decision.authority)
  })
}

function drawFacts(paper: Paper, facts: PaperFacts, { onlyValues = false }: CertificatePrinting): void {
  const { doc } = paper
  const t = staffText()
  const rows = [
    { label: t('paper.certificate.producer'), value: facts.producer, face: 'sansBold' },
    { label: t('paper.certificate.place'), value: facts.place, face: 'sans' },
    { label: t('paper.certificate.decision'), value: facts.decision && decisionLine(facts.decision), face: 'sans' },
    { label: t('paper.certificate.until'), value: facts.expiresOn && untilText(facts.expiresOn), face: 'sansBold' }
  ] as const
  const [labelX, valueX, width] = [40, 80, 180]
  let y = 117
  for (const { label, value, face } of rows) {
    const size =
      value === null
        ? 12
        : fittingSize(doc, value, { face, sizes: [12, 11, 10, 9, 8], width: mm(width), height: mm(10.5) })
    const tall = value === null ? 0 : inMm(write(doc, face, size).heightOfString(value, { width: mm(width) }))
    if (!onlyValues)
      tagged(paper, 'P', () =>
        put(doc, label, labelX, y + 0.15, 40, { face: 'sans', size: 11, colour: SOFT, align: 'left' })
      )
    if (value === null) decoration(paper, () => dots(doc, valueX, y + 5, width))
    else tagged(paper, 'P', () => put(doc, value, valueX, y, width, { face, size, align: 'left' }))
    y += Math.max(7.4, tall + 1.6)
  }
}

function drawSignature(paper: Paper, { decision }: PaperFacts): void {
  const { doc } = paper
  const [x, width] = [172, 100]
  tagged(paper, 'P', () =>
    put(doc, placeAndDay(decision?.seat ?? null, decision?.issuedOn ?? null), x, 151, width, {
      face: 'serifItalic',
      size: 12.5
    })
  )
  const title = decision?.signerTitle ?? null
  if (title === null) decoration(paper, () => dots(doc, x + 22, 163, 56))
  else
    tagged(paper, 'P', () =>
      putLines(doc, title.toLocaleUpperCase('vi').split('\n'), x, 157.5, width, { face: 'serifBold', size: 13 })
    )
  const signer = decision?.signer ?? null
  if (signer === null) decoration(paper, () => dots(doc, x + 22, 194, 56))
  else tagged(paper, 'P', () => put(doc, signer, x, 190, width, { face: 'serifBold', size: 13.5 }))
}

function drawCheck(paper: Paper, { code, transcribed }: PaperFacts, { addressOf }: CertificatePrinting): void {
  const { doc } = paper
  const t = staffText()
  const [x, y] = [22, 157]
  const address = addressOf(code)
  const area = { x: mm(x), y: mm(y), width: SMALLEST_QR, height: SMALLEST_QR }
  pictured(paper, t('paper.certificate.checkAlt', { code }), area, () =>
    drawQr(doc, address, area.x, area.y, SMALLEST_QR)
  )
  const style: Face = { face: 'sans', size: 9.5, align: 'left', colour: SOFT }
  tagged(paper, 'P', () => {
    put(doc, code, x + 38, y + 13.5, 84, { ...style, face: 'sansBold', size: 12, colour: INK })
    put(doc, t('paper.certificate.check'), x + 38, y + 20.5, 84, style)
    put(doc, address.replace(/^https?:\/\//, ''), x + 38, y + 25.5, 84, style)
    if (transcribed) put(doc, t('paper.certificate.fromSource'), x + 38, y + 30.5, 100, { ...style, size: 8.5 })
  })
}

/** A word across the page, faint enough to read what is beneath and too plain to overlook. */
function drawMark(paper: Paper, word: string): void {
  const { doc } = paper
  tagged(paper, 'P', () => {
    doc
      .save()
      .rotate(-24, { origin: [mm(WIDTH / 2), mm(HEIGHT / 2)] })
      .fillOpacity(0.22)
    const size = word.length > 12 ? 62 : 88
    write(doc, 'sansBold', size, MARK).fillOpacity(0.22)
    doc.text(word, mm(-40), mm(HEIGHT / 2) - size * 0.75, { width: mm(WIDTH + 80), align: 'center', lineBreak: false })
    doc.fillOpacity(1).restore()
  })
}
