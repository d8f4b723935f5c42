import { describe, expect, it } from 'vitest'
import { controls } from '@/lib/text/controls'
import { failures } from '@/lib/text/failures'
import { english } from '@/lib/text/messages/english'
import { vietnamese } from '@/lib/text/messages/vietnamese'
import { staffText, text } from '@/lib/text/text'
import { computedKeys, handedBranches, readSources } from '../../support/word-use'

interface Branch {
  readonly [key: string]: string | Branch
}

/** Every message of a dictionary, by its full key. */
function leaves(branch: Branch, prefix = ''): [key: string, message: string][] {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : leaves(value, `${prefix}${key}.`)
  )
}

/** The names of the values that a message is given: "{count, plural, one {…}}" takes `count`. */
const argumentsOf = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)\s*[,}]/g)].map(([, name = '']) => name))].sort()

type Loose = (key: string, values: Record<string, number>) => string

const spoken = leaves(vietnamese)
const translated = leaves(english)
const publicKeys = spoken.map(([key]) => key).filter(key => Object.keys(english).includes(key.split('.')[0] ?? ''))
const sources = readSources()

describe('the two languages of the public pages', () => {
  it('have the same keys', () => {
    expect(translated.map(([key]) => key).sort()).toEqual(publicKeys.sort())
    expect(leaves(controls.en).map(([key]) => key)).toEqual(leaves(controls.vi).map(([key]) => key))
    expect(leaves(failures.en).map(([key]) => key)).toEqual(leaves(failures.vi).map(([key]) => key))
  })

  it('take the same values', () => {
    const byKey = new Map(spoken)
    const differing = translated.filter(
      ([key, message]) => argumentsOf(message).join() !== argumentsOf(byKey.get(key) ?? '').join()
    )
    expect(differing.map(([key]) => key)).toEqual([])
  })
})

describe('a message', () => {
  it.each([
    ['Vietnamese', spoken, staffText() as unknown as Loose],
    ['English', translated, text('en') as unknown as Loose]
  ] as const)('in %s can be said', (_, messages, say) => {
    for (const [key, message] of messages) {
      const values = Object.fromEntries(argumentsOf(message).map(name => [name, 2]))
      expect(say(key, values), key).not.toMatch(/[{}]/)
    }
  })

  it('is written in composed letters, without stray blanks', () => {
    const untidy = [...spoken, ...translated].filter(
      ([, message]) => message !== message.normalize('NFC').trim() || /\s{2}/.test(message)
    )
    expect(untidy.map(([key]) => key)).toEqual([])
  })

  it('is used somewhere', () => {
    const computed = computedKeys(sources)
    const branches = handedBranches(sources)
    const unused = spoken
      .map(([key]) => key)
      .filter(
        key =>
          !sources.includes(`'${key}'`) &&
          !computed.some(pattern => pattern.test(key)) &&
          !branches.some(branch => key.startsWith(`${branch}.`))
      )
    expect(unused).toEqual([])
  })

  it('with a computed key exists', () => {
    const areas = Object.keys(vietnamese)
    const keys = spoken.map(([key]) => key)
    const missing = computedKeys(sources)
      .filter(pattern => areas.some(area => pattern.source.startsWith(`^${area}\\.`)))
      .filter(pattern => !keys.some(key => pattern.test(key)))
    expect(missing).toEqual([])
  })
})

describe('the sentence of a refusal', () => {
  it('belongs to a code that something refuses with', () => {
    const codes = [...Object.keys(vietnamese.refusals), ...Object.keys(vietnamese.staffRefusals)]
    expect(codes.filter(code => !sources.includes(`'${code}'`))).toEqual([])
  })
})
