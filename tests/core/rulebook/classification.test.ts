import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/ocop/folding'
import { type Classification, entriesOf } from '@/lib/ocop/rulebook/classification'
import { classification26 } from '@/lib/ocop/rulebook/classification-26-2026'
import { classification148 } from '@/lib/ocop/rulebook/classification-148-2023'
import { classification1048 } from '@/lib/ocop/rulebook/classification-1048-2019'
import { classifyText, sectorOfText } from '@/lib/ocop/rulebook/classify-text'

const all = [classification1048, classification148, classification26]

const count = (classification: Classification) => {
  const entries = entriesOf(classification)
  return {
    sectors: entries.filter(({ group }) => group === null).length,
    groups: entries.filter(({ group, set }) => group !== null && set === null).length,
    sets: entries.filter(({ set }) => set !== null).length
  }
}

describe('how each law divides products', () => {
  it('has the sizes the texts have, and leaves what was not read unknown', () => {
    expect(count(classification1048)).toEqual({ sectors: 6, groups: 16, sets: 26 })
    expect(count(classification148)).toEqual({ sectors: 6, groups: 0, sets: 0 })
    expect(count(classification26)).toEqual({ sectors: 6, groups: 17, sets: 26 })
  })

  it.each(all)('$code numbers its sets in the order of the text and uses no code twice', classification => {
    const entries = entriesOf(classification)
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length)
    const sets = entries.flatMap(({ set }) => (set === null ? [] : [set]))
    expect(sets).toEqual(sets.map((_, index) => `${classification.code}:${index + 1}`))
  })

  it('says which law a code belongs to, because the same letter means another thing in another law', () => {
    expect(classifyText('Vải, may mặc', classification1048)).toEqual({
      sector: '1048/2019:V',
      group: '1048/2019:V.1',
      set: '1048/2019:25'
    })
    expect(classifyText('Vải, may mặc', classification26)).toEqual({
      sector: '26/2026:IV',
      group: '26/2026:IV.2',
      set: '26/2026:22'
    })
  })
})

describe('reading what a source calls the group', () => {
  it.each([
    ['thực phẩm', '1048/2019:I', '148/2023:I', '26/2026:I'],
    ['Đồ uống', '1048/2019:II', '148/2023:II', '26/2026:II'],
    ['NHÓM ĐỒ UỐNG', '1048/2019:II', '148/2023:II', '26/2026:II'],
    ['Thảo dược', '1048/2019:III', null, null],
    ['nhóm dược liệu', null, '148/2023:III', '26/2026:III'],
    ['Dược liệu và sản phẩm từ dược liệu', null, '148/2023:III', '26/2026:III'],
    ['Thủ công mỹ nghệ', '1048/2019:IV', '148/2023:IV', '26/2026:IV'],
    ['thủ công mĩ nghệ', '1048/2019:IV', '148/2023:IV', '26/2026:IV'],
    ['Lưu niệm - nội thất - trang trí', '1048/2019:IV', null, null],
    ['Vải và may mặc', '1048/2019:V', null, '26/2026:IV'],
    ['Sinh vật cảnh', null, '148/2023:V', '26/2026:V'],
    ['nhóm dịch vụ du lịch', '1048/2019:VI', '148/2023:VI', '26/2026:VI'],
    ['Dịch vụ du lịch - truyền thống - lễ hội', '1048/2019:VI', null, null],
    ['thực phẩm bảo vệ sức khoẻ', '1048/2019:III', null, '26/2026:III'],
    ['IV', '1048/2019:IV', '148/2023:IV', '26/2026:IV'],
    ['Khác', null, null, null],
    ['', null, null, null],
    ['nhóm 1', null, null, null],
    ['27', null, null, null],
    ['thực phẩm, đồ uống', null, null, null]
  ])('%j', (text, under1048, under148, under26) => {
    expect(all.map(classification => sectorOfText(text, classification))).toEqual([under1048, under148, under26])
  })

  it('takes a set by number, name or code, and a group by name', () => {
    const processedFruit = { sector: '26/2026:I', group: '26/2026:I.3', set: '26/2026:7' }
    for (const text of ['7', '07', 'Bộ 7', 'bộ sản phẩm số 7', '26/2026:7', 'chế biến từ rau, củ, quả và hạt']) {
      expect(classifyText(text, classification26)).toEqual(processedFruit)
    }
    expect(classifyText('1048/2019:7', classification26)).toBeNull()
    expect(classifyText('Chè', classification26)).toEqual({ sector: '26/2026:I', group: '26/2026:I.5', set: null })
    expect(classifyText('Cà phê, ca cao', classification26)?.set).toBe('26/2026:13')
    expect(classifyText('Hoa', classification26)?.set).toBe('26/2026:23')
  })

  it.each(all)('finds every name of $code again, in the sector it stands in', classification => {
    for (const { name, former, sector } of entriesOf(classification)) {
      expect(sectorOfText(name, classification)).toBe(sector)
      if (former) expect(sectorOfText(fold(former), classification)).toBe(sector)
    }
    for (const [code, aliases] of Object.entries(classification.sectorAliases)) {
      for (const alias of aliases) expect(sectorOfText(alias, classification)).toBe(`${classification.code}:${code}`)
    }
  })
})
