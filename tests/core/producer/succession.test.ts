import { describe, expect, test } from 'vitest'
import { plainDate } from '@/lib/ocop/plain-date'
import { readingOn, readingsByDay } from '@/lib/ocop/producer/names'
import {
  consequenceOf,
  holderOn,
  PRODUCER_CHANGES,
  type ProducerEvent,
  standingEvents
} from '@/lib/ocop/producer/succession'

const reading = (act: number, from: string | null, name: string) => ({
  id: `r${act}`,
  act,
  fromDay: from === null ? null : plainDate(from),
  name
})

const event = (
  act: number,
  kind: ProducerEvent['kind'],
  on: string | null,
  more: Partial<ProducerEvent> = {}
): ProducerEvent => ({
  id: `e${act}`,
  act,
  kind,
  producerId: 'a',
  otherId: null,
  productId: null,
  onDay: on === null ? null : plainDate(on),
  undoes: null,
  ...more
})

describe('The name of a producer', () => {
  const names = [reading(1, null, 'Tổ hợp tác'), reading(3, '2025-01-01', 'Hợp tác xã'), reading(2, '2024-01-01', 'Tổ')]

  test('is the one that had begun by the day', () => {
    expect(readingOn(names, plainDate('2023-06-01'))?.name).toBe('Tổ hợp tác')
    expect(readingOn(names, plainDate('2024-01-01'))?.name).toBe('Tổ')
    expect(readingOn(names, plainDate('2026-01-01'))?.name).toBe('Hợp tác xã')
  })

  test('recorded again from the same day takes the first one back', () => {
    const mended = [...names, reading(4, '2025-01-01', 'Tổ')]
    expect(readingsByDay(mended).map(({ name }) => name)).toEqual(['Tổ hợp tác', 'Tổ', 'Tổ'])
  })
})

describe('Who has a product', () => {
  const changes = standingEvents([
    event(1, 'transferred', '2024-01-01', { otherId: 'b', productId: 'p' }),
    event(2, 'merged', '2025-01-01', { producerId: 'b', otherId: 'c' }),
    event(3, 'dissolved', '2025-06-01'),
    event(4, 'undone', null, { undoes: 'e3' })
  ])

  test('goes back step by step from who has it now', () => {
    expect(
      ['2023-12-31', '2024-01-01', '2024-12-31', '2025-01-01'].map(on => holderOn('c', changes, plainDate(on)))
    ).toEqual(['a', 'b', 'b', 'c'])
  })

  test('what was taken back does not stand', () => {
    expect(changes.map(({ kind }) => kind)).toEqual(['transferred', 'merged'])
  })
})

test('no change of a producer changes a certificate by itself; only an end is a ground, by article 8', () => {
  for (const kind of PRODUCER_CHANGES)
    expect(consequenceOf(kind)).toEqual(
      kind === 'dissolved'
        ? { certificates: 'may-be-revoked', source: 'QĐ 26/2026/QĐ-TTg, Điều 8, điểm đ' }
        : { certificates: 'no-change', source: null }
    )
})
