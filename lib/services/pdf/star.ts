import type { Drawing } from './paper'

const POINTS = 5
const INNER = 0.4

/** Fills a five-pointed star around a middle. */
export function drawStar(doc: Drawing, x: number, y: number, radius: number, colour: string): void {
  const corners = Array.from({ length: POINTS * 2 }, (_, index): [number, number] => {
    const reach = index % 2 === 0 ? radius : radius * INNER
    const angle = (Math.PI / POINTS) * index - Math.PI / 2
    return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)]
  })
  doc.polygon(...corners).fill(colour)
}
