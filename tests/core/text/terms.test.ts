import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { fold } from '@/lib/ocop/folding'
import { term, terms } from '@/lib/text/terms'

const entries = Object.values(terms)
const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8')
const models = [...schema.matchAll(/^model (\w+)/gm)].map(([, name = '']) => name)
const wordsOf = (name: string) => name.split(/(?=[A-Z])/)

describe('the glossary', () => {
  it('gives each idea one name in code and each name one idea', () => {
    const codes = entries.flatMap(entry => entry.codes)
    expect(new Set(codes).size).toBe(codes.length)
  })

  it('writes addresses as the Vietnamese without marks, and shares one among the ways of taking back', () => {
    for (const { vi, address } of entries) {
      if (address === null || address === 'thu-hoi') continue
      const spelled = fold(vi.replace(/y/g, 'i')).replaceAll(' ', '-')
      expect(address.replace(/y/g, 'i')).toBe(spelled)
    }
  })

  it('writes Vietnamese in composed letters', () => {
    for (const { vi } of entries) expect(vi).toBe(vi.normalize('NFC'))
  })

  it('names what the database keeps, with no second name for anything', () => {
    const kept = ['Product', 'Producer', 'Batch', 'Decision', 'RecognitionLine', 'Certificate', 'Referral', 'Handover']
    expect(models).toEqual(expect.arrayContaining(kept))
    const avoided = new Set<string>(entries.flatMap(entry => entry.avoid))
    expect(models.filter(model => wordsOf(model).some(word => avoided.has(word)))).toEqual([])
  })

  it('is read in both languages', () => {
    expect([term('certificate'), term('certificate', 'en')]).toEqual(['giấy chứng nhận', 'certificate'])
  })
})
