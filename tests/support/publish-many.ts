import { argv } from 'node:process'
import { database } from '@/lib/data/client'
import { plainDate } from '@/lib/ocop/plain-date'
import { publishDecision } from '@/lib/use-cases/decisions/publish-decision'
import { contextOn } from './registry'

/**
 * An instance of its own that presses publish so many times at once, from so many connections: a process of its own, for a test to start
 * twice. Prints what each was answered.
 */
const [, , draftCode = '', accountId = '', provinceId = '', day = '', times = '1'] = argv

const actor = {
  kind: 'account' as const,
  accountId,
  displayName: 'Cán bộ',
  on: plainDate(day),
  grants: [
    {
      role: 'publisher' as const,
      unitId: provinceId,
      coveredUnitIds: new Set([provinceId]),
      producerId: null,
      from: plainDate('2019-01-01'),
      until: null
    }
  ]
}

const presses = Array.from({ length: Number(times) }, () =>
  publishDecision(contextOn(day, actor), { draftCode, version: 1 })
)
const answers = (await Promise.all(presses)).map(answer => (answer.ok ? 'PUBLISHED' : answer.refusal.code))
await database().$disconnect()
console.log(JSON.stringify(answers))
