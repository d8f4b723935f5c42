import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { linesCorrectedBy } from '@/lib/queries/registry/corrected-lines'
import { freshDatabase, type TestDatabase } from '../../support/database'
import { openRegistry, recorded } from '../../support/registry'

const TODAY = plainDate('2026-11-24')
const PLACE = { level: 'province', code: '62', on: '2021-06-01' } as const
const authority = { level: 'province', place: PLACE } as const

let store: TestDatabase

beforeAll(async () => {
  store = await freshDatabase('corrections')
  await openRegistry(store)
  await recorded(TODAY, {
    sources: [],
    products: [
      { ref: 'mat', name: 'Mật ong rừnng', place: PLACE },
      { ref: 'che', name: 'Chè dây', place: PLACE }
    ],
    decisions: [
      {
        ref: 'cong-nhan',
        kind: 'recognition',
        authority,
        number: '10/QĐ-UBND',
        issuedOn: '2021-06-01',
        lines: [
          { ref: 'mat-1', product: 'mat', star: 3 },
          { ref: 'che-1', product: 'che', star: 3 }
        ]
      },
      {
        ref: 'dinh-chinh',
        kind: 'correction',
        authority,
        number: '11/QĐ-UBND',
        issuedOn: '2021-07-01',
        corrections: [{ line: 'mat-1', name: 'Mật ong rừng', star: 4 }]
      },
      {
        ref: 'dinh-chinh-nua',
        kind: 'correction',
        authority,
        number: '12/QĐ-UBND',
        issuedOn: '2021-08-01',
        corrections: [{ line: 'mat-1', star: 3, effectiveOn: '2021-06-05', endsOn: '2024-06-05' }]
      }
    ]
  })
})

afterAll(async () => {
  await database().$disconnect()
  await store.drop()
})

async function correctedBy(number: string) {
  const { code } = await database().decisionCard.findFirstOrThrow({ where: { number } })
  return linesCorrectedBy(code, TODAY)
}

describe('The lines that a decision put right', () => {
  it('are told with what was said before and what is said since', async () => {
    const [line, ...others] = await correctedBy('11/QĐ-UBND')
    expect(others).toEqual([])
    expect(line?.decision?.number).toBe('10/QĐ-UBND')
    expect(line?.corrections).toEqual([
      { field: 'name', before: 'Mật ong rừnng', after: 'Mật ong rừng' },
      { field: 'star', before: 3, after: 4 }
    ])
  })

  it('are compared with the correction before, not with the first words', async () => {
    const [line] = await correctedBy('12/QĐ-UBND')
    expect(line?.corrections).toEqual([
      { field: 'star', before: 4, after: 3 },
      { field: 'effectiveOn', before: '2021-06-01', after: '2021-06-05' },
      { field: 'endsOn', before: '2024-06-01', after: '2024-06-05' }
    ])
  })

  it('are none for a decision that only recognised', async () => expect(await correctedBy('10/QĐ-UBND')).toEqual([]))
})
