import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Palette = ReadonlyMap<string, string>

const full = (hex: string): string => (hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex)

function colours(css: string): Palette {
  const named = css.matchAll(/--(?:color-)?([a-z0-9-]+):\s*(#[0-9a-f]{3}(?:[0-9a-f]{3})?)\b/g)
  return new Map([...named].map(([, name = '', hex = '']) => [name, full(hex)]))
}

/** The colours by day and by night: what stands before the dark block, and that with the block laid over it. */
function palettes(path: string): { light: Palette; dark: Palette } {
  const css = readFileSync(path, 'utf8')
  const start = css.indexOf('@media screen and (prefers-color-scheme: dark)')
  const light = colours(css.slice(0, start))
  const dark = colours(css.slice(start))
  return { light, dark: new Map([...light, ...dark]) }
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  const [red = 0, green = 0, blue = 0] = channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(palette: Palette, one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other]
    .map(name => luminance(palette.get(name) ?? '#000000'))
    .sort((left, right) => left - right)
  return (light + 0.05) / (dark + 0.05)
}

const screens = palettes('app/globals.css')
const check = palettes('public/check.css')

const WORDS: readonly (readonly [ink: string, ground: string])[] = [
  ...['ink', 'ink-2', 'leaf', 'clay', 'grain', 'river'].flatMap(ink => [
    [ink, 'paper'] as const,
    [ink, 'card'] as const
  ]),
  ...['leaf', 'clay', 'grain', 'river'].flatMap(tone => [
    [tone, `${tone}-tint`] as const,
    ['on-fill', tone] as const,
    ['ink', `${tone}-tint`] as const
  ]),
  ['focus-ink', 'focus']
]

describe.each([
  ['by day', screens.light],
  ['by night', screens.dark]
])('the colours %s', (_, palette) => {
  it.each(WORDS)('let %s be read on %s', (ink, ground) => {
    expect(contrast(palette, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['paper', 'card'])('let the borders of fields be seen on %s', ground => {
    expect(contrast(palette, 'line', ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('the script-free pages', () => {
  it.each([
    ['by day', check.light, screens.light],
    ['by night', check.dark, screens.dark]
  ])('have the colours of the others %s', (_, own, others) => {
    expect(own.size).toBeGreaterThanOrEqual(15)
    expect([...own].filter(([name, hex]) => others.get(name) !== hex)).toEqual([])
  })
})
