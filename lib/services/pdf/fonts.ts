import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Be Vietnam Pro speaks for the registry; Tinos has the widths of Times New Roman, which official papers are written in. */
const FILES = {
  sans: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  sansBold: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  serif: 'tinos/400Regular/Tinos_400Regular.ttf',
  serifItalic: 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  serifBold: 'tinos/700Bold/Tinos_700Bold.ttf',
  serifBoldItalic: 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'
} as const

export type FontName = keyof typeof FILES

export const FONT_NAMES = Object.keys(FILES) as FontName[]

const loaded = new Map<FontName, Buffer>()

/** The whole TrueType file of a face. Only what a paper uses of it is embedded. */
export function fontBytes(name: FontName): Buffer {
  const known = loaded.get(name)
  if (known) return known
  const bytes = readFileSync(join(process.cwd(), 'node_modules', '@expo-google-fonts', FILES[name]))
  loaded.set(name, bytes)
  return bytes
}
