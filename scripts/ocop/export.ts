import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { type Command, type Outcome, typedPath } from '../commands/command'
import { type ExportedCounts, writeExport } from '../commands/export-file'

const putInto = (stream: Writable) => async (text: string) => {
  if (!stream.write(text)) await new Promise(resolve => stream.once('drain', resolve))
}

/** The file appears whole or not at all. */
async function writeFile(file: string, knownAt: Date | null): Promise<ExportedCounts> {
  const half = `${file}.${process.pid}.part`
  const stream = createWriteStream(half, { mode: 0o600, flags: 'wx' })
  const done = finished(stream)
  const broken = done.then(() => ({}))
  try {
    const counts = await Promise.race([writeExport(putInto(stream), knownAt), broken])
    stream.end()
    await done
    await rename(half, file)
    return counts
  } catch (error) {
    stream.destroy()
    await rm(half, { force: true })
    throw error
  }
}

function instantOf(typed: string): Date {
  const instant = new Date(typed)
  if (!/^\d{4}-\d{2}-\d{2}T/.test(typed) || Number.isNaN(instant.getTime()))
    throw new Error(`"${typed}" không phải là một thời điểm, ví dụ 2026-11-24T09:00:00+07:00.`)
  return instant
}

const command: Command = {
  summary: 'xuất toàn bộ hồ sơ ra một tệp ocop-records/1',
  usage: [
    'export [--out TỆP] [--known-at THỜI-ĐIỂM] [--json]',
    '',
    '  --out       ghi vào tệp này; không có thì ghi ra màn hình',
    '  --known-at  chỉ những gì sổ đã biết đến thời điểm ấy, ví dụ 2026-11-24T09:00:00+07:00',
    '',
    'Nạp tệp vào một sổ trống (OCOP_SEED=reference) thì được cùng số liệu và cùng tệp xuất, từng byte một.',
    'Dự thảo, tài khoản, tin báo sai và bản thân các tệp PDF không nằm trong tệp này: dùng backup.'
  ].join('\n'),
  needsDatabase: true,
  async run(args): Promise<Outcome> {
    const { values } = parseArgs({
      args: [...args],
      options: { out: { type: 'string' }, 'known-at': { type: 'string' } }
    })
    const knownAt = values['known-at'] === undefined ? null : instantOf(values['known-at'])
    if (values.out === undefined) {
      await writeExport(putInto(process.stdout), knownAt)
      return { ok: true, text: '', json: null, printed: true }
    }
    const file = typedPath(values.out)
    const records = await writeFile(file, knownAt)
    const total = Object.values(records).reduce((sum, count) => sum + count, 0)
    return { ok: true, text: `Đã xuất ${total} hồ sơ vào ${file}.`, json: { file, records } }
  }
}

export default command
