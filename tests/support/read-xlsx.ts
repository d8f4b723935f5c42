import { inflateRawSync } from 'node:zlib'

/** The files of a workbook, read as what they are: a ZIP archive. */
export function unzipped(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006'))
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset)
    ) as [number, number, number, number]
    const local = bytes.readUInt32LE(at + 42)
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(begin, begin + size)
    files.set(name, (bytes.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data)).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return files
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&'
}

const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|apos|amp);/g, entity => ENTITIES[entity] ?? entity)

const textsOf = (xml: string): string =>
  unescaped([...xml.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text]) => text).join(''))

/** The rows of each sheet of a workbook in their order, numbers as numbers; empty cells are left out. */
export function readXlsx(bytes: Uint8Array): readonly (readonly (readonly (string | number)[])[])[] {
  const files = unzipped(Buffer.from(bytes))
  const shared = [...(files.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, xml = '']) =>
    textsOf(xml)
  )
  const sheets = [...files.keys()]
    .filter(name => /worksheets\/sheet\d+\.xml$/.test(name))
    .sort(
      (a, b) =>
        Number(/\d+/.exec(a.slice(a.lastIndexOf('sheet')))) - Number(/\d+/.exec(b.slice(b.lastIndexOf('sheet'))))
    )
  return sheets.map(name =>
    [...(files.get(name) ?? '').matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c ([^>]*)>(.*?)<\/c>/gs)].map(([, attributes = '', xml = '']) => {
        const value = /<v>([^<]*)<\/v>/.exec(xml)?.[1]
        if (/t="s"/.test(attributes)) return shared[Number(value)] ?? ''
        return value === undefined ? textsOf(xml) : Number(value)
      })
    )
  )
}
