import { readFileSync } from 'node:fs'
import { rateTyped } from '@/lib/ocop/rating/rate-typed'
import { type Command, typedPath } from '../commands/command'
import { ratingJson, ratingLines } from '../commands/rating-answer'
import { readRatingFile } from '../commands/rating-file'

function parsed(file: string): unknown {
  let written: string
  try {
    written = readFileSync(typedPath(file), 'utf8')
  } catch {
    throw new Error(`Không đọc được tệp ${file}.`)
  }
  try {
    return JSON.parse(written.replace(/^\uFEFF/, ''))
  } catch {
    throw new Error(`Tệp ${file} không phải JSON.`)
  }
}

const command: Command = {
  summary: 'phân hạng từ phiếu chấm điểm trong một tệp JSON; không cần cơ sở dữ liệu',
  usage: [
    'rate TỆP [--json]',
    '',
    '  Tệp chứa một hồ sơ, hoặc một danh sách hồ sơ:',
    '  { "rulebook": "26/2026", "set": 7,',
    '    "members": [ { "member": "A", "points": { "A.1.1": 2, "B.4.1": "3" },',
    '                   "cases": { "C.8": "1" }, "knockouts": [ "A.1.1" ] } ] }',
    '',
    '  rulebook    26/2026, 1048/2019, 148/2023, 1489/2025',
    '  points      điểm của từng tiêu chí trên phiếu của bộ sản phẩm',
    '  parts       thay cho points: tổng điểm từng phần, { "A": "28,50", "B": 18, "C": 32 }',
    '  cases       trường hợp đã chọn ở tiêu chí có nhiều trường hợp',
    '  knockouts   căn cứ loại hoặc dừng chấm: mã tiêu chí, hoặc R.1, R.2… ở đầu phiếu',
    '  regulation  { "floorsTestedOn": "mean" | "each-member", "spreadLimit": "10",',
    '                "rounding": "exact" | "total-hundredths" | "part-hundredths",',
    '                "integerBandGap": "lower-band" | "nearest-whole" }, đều có thể bỏ trống',
    '  level       district, province (mặc định) hoặc centre'
  ].join('\n'),
  needsDatabase: false,
  async run([file]) {
    if (file === undefined) return { ok: false, text: 'Cần tên tệp: npm run ocop -- rate TỆP [--json]', json: null }
    const { isList, questions } = await readRatingFile(parsed(file))
    const rated = questions.map(question => ({ question, rating: rateTyped(question) }))
    const answers = rated.map(({ question, rating }) => ratingJson(question, rating))
    return {
      ok: true,
      text: rated.map(({ question, rating }) => ratingLines(question, rating).join('\n')).join('\n\n'),
      json: isList ? answers : answers[0]
    }
  }
}

export default command
