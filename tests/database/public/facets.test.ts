import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import type { Verdict } from '@/lib/ocop/certificate/verdict'
import { plainDate } from '@/lib/ocop/plain-date'
import { BASES } from '@/lib/ocop/registry/count'
import { CLASS_CHOICES } from '@/lib/queries/registry/classes'
import { type Facet, listProducts, type ProductsQuestion } from '@/lib/queries/registry/list-products'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

const TODAY = '2026-11-24'
const PLACE = { level: 'province', code: '62', on: '2020-06-01' } as const
const AUTHORITY = { level: 'province', place: PLACE } as const

const product = (ref: string, name: string | null, set: string | null) => ({ ref, name, place: PLACE, set })

/** Of every star and status, of two laws, and some of no known class or name. */
const RECORDS = {
  sources: [],
  products: [
    product('rau', 'Rau sạch', '1048/2019:1'),
    product('che', 'Chè dây', '26/2026:11'),
    product('che-cu', 'Chè xanh', '1048/2019:12'),
    product('mat', 'Mật ong', null),
    product('ga', 'Áo thổ cẩm', '1048/2019:25'),
    product('khong-ten', null, '1048/2019:1'),
    product('huy', 'Bánh bị hủy', '1048/2019:5'),
    product('mai', 'Trà ngày mai', '26/2026:12')
  ],
  decisions: [
    {
      ref: 'cu',
      kind: 'recognition' as const,
      authority: AUTHORITY,
      number: '1/QĐ-UBND',
      issuedOn: '2020-06-01',
      lines: [
        { ref: 'rau-1', product: 'rau', star: 3 },
        { ref: 'che-cu-1', product: 'che-cu', star: 4 },
        { ref: 'khong-ten-1', product: 'khong-ten', star: 3 },
        { ref: 'huy-1', product: 'huy', star: 3 }
      ]
    },
    {
      ref: 'moi',
      kind: 'recognition' as const,
      authority: { level: 'province' as const, place: { ...PLACE, code: '51', on: '2026-06-01' } },
      number: '2/QĐ-UBND',
      issuedOn: '2026-08-01',
      lines: [
        { ref: 'che-1', product: 'che', star: 4 },
        { ref: 'mat-1', product: 'mat', star: 3 },
        { ref: 'ga-1', product: 'ga', star: 3 },
        { ref: 'rau-2', product: 'rau', star: 4, kind: 'upgrade' as const },
        { ref: 'mai-1', product: 'mai', star: 4, effectiveOn: '2026-12-31' }
      ],
      annulments: [{ line: 'huy-1', on: '2026-08-01', ground: 'sai hồ sơ' }],
      revocations: [{ line: 'ga-1', on: '2026-09-01', ground: 'ngừng sản xuất' }]
    },
    {
      ref: 'khong-ro-ngay',
      kind: 'recognition' as const,
      authority: AUTHORITY,
      latestOn: '2024-12-31',
      lines: [{ ref: 'mat-0', product: 'mat', star: null }]
    }
  ]
}

const EVERYTHING: ProductsQuestion = {
  words: null,
  unitIds: null,
  stars: [],
  sectors: [],
  groups: [],
  statuses: [],
  basis: 'ever',
  on: plainDate(TODAY),
  sort: 'name',
  limit: 100,
  offset: 0
}

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('facets')
  await openRegistry(store)
  await recorded(TODAY, RECORDS)
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

const FACETS = ['stars', 'sectors', 'groups', 'statuses'] as const

/** Every choice of every facet, made: what it promised beside what the list then holds. */
async function kept(question: ProductsQuestion): Promise<string[]> {
  const list = await listProducts(question)
  const lies: string[] = []
  for (const facet of FACETS)
    for (const { value, count } of list[facet] as readonly Facet<string | number | null>[]) {
      const chosen = await listProducts({ ...question, [facet]: [value] })
      if (chosen.total !== count || chosen.items.length !== count)
        lies.push(`${facet} ${value}: ${count} promised, ${chosen.total} said, ${chosen.items.length} shown`)
    }
  return lies
}

describe('The facets of the list of products', () => {
  it('offer what there is: two laws, the future, the annulled, the unknown', async () => {
    const { stars, groups, statuses } = await listProducts(EVERYTHING)
    expect(new Set(stars.map(({ value }) => value))).toEqual(new Set([3, 4]))
    expect(groups.find(({ value }) => value === '1048/2019:I.5')?.count).toBe(1)
    expect(groups.find(({ value }) => value === '26/2026:I.5')?.count).toBe(1)
    expect(groups.find(({ value }) => value === null)?.count).toBe(1)
    expect(new Set(statuses.map(({ value }) => value))).toEqual(
      new Set<Verdict>(['valid', 'expired', 'revoked', 'annulled', 'not-yet-in-force'])
    )
  })

  it.each(BASES)('promise what the list then holds, counted %s', async basis => {
    const narrowed: readonly Partial<ProductsQuestion>[] = [
      {},
      { stars: [4] },
      { groups: ['1048/2019:I.1', null] },
      { sectors: ['1048/2019:I'], stars: [3] },
      { statuses: ['annulled'] },
      { statuses: ['valid', 'not-yet-in-force'] },
      { words: 'che' },
      { words: 'rau', statuses: ['valid'], groups: ['1048/2019:I.1'] },
      { on: plainDate('2022-01-01') }
    ]
    for (const part of narrowed) expect(await kept({ ...EVERYTHING, ...part, basis }), JSON.stringify(part)).toEqual([])
  })

  it('hold one choice for what two laws call the same, which gives both', async () => {
    const tea = CLASS_CHOICES.group.find(({ slug }) => slug === 'che')
    expect(tea?.codes).toEqual(['26/2026:I.5', '1048/2019:I.5'])
    const list = await listProducts({ ...EVERYTHING, groups: tea?.codes ?? [] })
    expect(list.items.map(({ name }) => name)).toEqual(['Chè dây', 'Chè xanh'])
  })

  it('say of a name that only a former law has from when it is', () => {
    const former = CLASS_CHOICES.sector.filter(({ formerYears }) => formerYears.length > 0)
    expect(former.find(({ name }) => name === 'Thảo dược')?.formerYears).toEqual([2019])
    expect(former.find(({ name }) => name === 'Thực phẩm')?.formerYears).toEqual([2019, 2023])
    expect(CLASS_CHOICES.group.filter(({ formerYears }) => formerYears.length === 0)).toHaveLength(17)
  })
})

describe('The order of the list of products', () => {
  it('has products without a name last, in every order', async () => {
    const byName = await listProducts(EVERYTHING)
    expect(byName.items.map(({ name }) => name)).toEqual([
      'Áo thổ cẩm',
      'Chè dây',
      'Chè xanh',
      'Mật ong',
      'Rau sạch',
      null
    ])
    const byStar = await listProducts({ ...EVERYTHING, sort: 'star' })
    expect(byStar.items.at(-1)?.name).toBeNull()
  })

  it('has what ends next first, and what has ended after it', async () => {
    const { items } = await listProducts({ ...EVERYTHING, sort: 'expiry' })
    const verdicts = items.map(({ verdict }) => verdict)
    expect(verdicts.lastIndexOf('valid')).toBeLessThan(verdicts.findIndex(verdict => verdict !== 'valid'))
    const ended = items.flatMap(({ endedOn }) => (endedOn === null ? [] : [endedOn]))
    expect(ended).toEqual([...ended].sort().reverse())
  })
})
