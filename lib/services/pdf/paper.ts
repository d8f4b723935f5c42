import PDFDocument from 'pdfkit'
import { FONT_NAMES, type FontName, fontBytes } from './fonts'

export type Drawing = PDFKit.PDFDocument

/** A role of ISO 32000: what a screen reader says that a piece is. */
type Role = 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure' | 'Caption' | 'Sect'

/** A PDF being drawn: tagged, in Vietnamese, with embedded fonts. */
export interface Paper {
  readonly doc: Drawing
  readonly root: PDFKit.PDFStructureElement
}

export interface PaperLayout {
  readonly title: string
  /** The clock's time: the only time that goes in, so that the same facts at the same time give the same bytes. */
  readonly at: Date
  readonly turned?: boolean
  /** In millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }
}

/** Points of a length in millimetres. */
export const mm = (length: number): number => (length * 72) / 25.4

/** Millimetres of a length in points. */
export const inMm = (length: number): number => (length * 25.4) / 72

/** Opens a paper of A4 without any page yet. */
export function openPaper({ title, at, turned = false, margins }: PaperLayout): Paper {
  const doc = new PDFDocument({
    size: 'A4',
    layout: turned ? 'landscape' : 'portrait',
    margins: { top: mm(margins.top), right: mm(margins.right), bottom: mm(margins.bottom), left: mm(margins.left) },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: 'vi-VN',
    info: { Title: title, Creator: 'OCOP', Producer: 'OCOP', CreationDate: at, ModDate: at }
  })
  for (const name of FONT_NAMES) doc.registerFont(name, fontBytes(name))
  const root = doc.struct('Document')
  doc.addStructure(root)
  return { doc, root }
}

/** Draws a piece that is read aloud, in its place of the reading order. */
export function tagged({ doc, root }: Paper, role: Role, draw: () => void, within = root): void {
  const element = doc.struct(role)
  within.add(element)
  element.add(draw)
  element.end()
}

/** Opens a piece that holds others; whoever opens it ends it. */
export function group({ doc, root }: Paper, role: Role, within = root): PDFKit.PDFStructureElement {
  const element = doc.struct(role)
  within.add(element)
  return element
}

/** Draws a picture that is read aloud as these words. */
export function pictured({ doc, root }: Paper, alt: string, box: Box, draw: () => void): void {
  const { x, y, width, height } = box
  const described = { alt, bbox: [x, y, x + width, y + height] }
  const element = doc.struct('Figure', described)
  root.add(element)
  element.add(draw)
  element.end()
}

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Draws what is only for the eye: rules, frames, page numbers. */
export function decoration({ doc }: Paper, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

/** Chooses a face and a size, in points. */
export const write = (doc: Drawing, face: FontName, size: number, colour = '#000000'): Drawing =>
  doc.font(face).fontSize(size).fillColor(colour)

/** Ends the paper. Answers its bytes. */
export function bytesOf({ doc, root }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = []
    doc.on('data', (part: Uint8Array) => parts.push(part))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    doc.on('error', reject)
    root.end()
    doc.end()
  })
}
