import { beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/lib/data/client'
import type { Actor, Role } from '@/lib/ocop/access/actor'
import { plainDate } from '@/lib/ocop/plain-date'
import { fairnessView } from '@/lib/queries/council/fairness'
import { fileOf } from '@/lib/queries/council/file'
import { sessionOf } from '@/lib/queries/council/session'
import { sessionsOf } from '@/lib/queries/council/sessions'
import { sheetToFill } from '@/lib/queries/council/sheet-to-fill'
import { closeSession } from '@/lib/use-cases/council/close-session'
import { handInSheet, saveScoreDraft, type TypedSheet } from '@/lib/use-cases/council/hand-in-sheet'
import { declareInterest } from '@/lib/use-cases/council/open-session'
import { saveResults } from '@/lib/use-cases/results/save-results'
import { accepted, type MetCouncil, metCouncil } from '../../support/councils'
import { freshDatabase } from '../../support/database'
import { contextOn, officerOf, openRegistry } from '../../support/registry'

const DAY = '2026-08-10'
const QUANG_NGAI = 'p51@2025-07-01'
const ROLES: readonly Role[] = [
  'administrator',
  'province_officer',
  'commune_officer',
  'district_officer',
  'central_officer',
  'council_member',
  'chair',
  'secretary',
  'publisher',
  'auditor',
  'producer'
]

beforeAll(async () => openRegistry(await freshDatabase('blind')))

const parts = (A: string, B: string, C: string): TypedSheet => ({ entries: {}, findings: [], parts: { A, B, C } })

/** Points that nobody else and nothing else has, so that they are found wherever they slip out. */
const SECRET = parts('31,17', '17,29', '23,31')
const SECRET_MARKS = /3117|1729|2331|7177|31,17|17,29|23,31|71,77/

/** Everything that the pages of a session ask for, as what is sent of it. */
async function everythingFor(actor: Actor, code: string): Promise<string> {
  const answers = await Promise.all([
    sessionsOf(actor, plainDate(DAY)),
    sessionOf(actor, code),
    fileOf(actor, code, 1),
    fileOf(actor, code, 2),
    sheetToFill(actor, code, 1, null),
    sheetToFill(actor, code, 1, 1),
    sheetToFill(actor, code, 1, 2),
    sheetToFill(actor, code, 1, 3),
    fairnessView(actor, code)
  ])
  return JSON.stringify(answers, (key, value) => (/(?:[iI]d|code|member|act)$/.test(key) ? undefined : value))
}

async function scored(met: MetCouncil, typed: readonly TypedSheet[], file = 0): Promise<void> {
  const everybody = [met.chair, ...met.members]
  for (const [index, sheet] of typed.entries())
    accepted(
      await handInSheet(contextOn(DAY, everybody[index] ?? met.chair), {
        sessionCode: met.sessionCode,
        dossierId: met.dossierIds[file] ?? '',
        seatId: met.seatIds[index] ?? '',
        typed: sheet
      })
    )
}

describe('Before a session is closed', () => {
  let met: MetCouncil
  const others: Actor[] = []

  beforeAll(async () => {
    met = await metCouncil({
      provinceId: QUANG_NGAI,
      day: DAY,
      members: 2,
      byParts: true,
      files: [{ name: 'Chè kín' }, { name: 'Gạo kín' }]
    })
    for (const role of ROLES) others.push(await officerOf(QUANG_NGAI, DAY, [role]))
    others.push(await officerOf('p92@2025-07-01', DAY, ['secretary', 'chair', 'council_member', 'province_officer']))
    // The last member's sheet is the secret one; the others are known to be different.
    await scored(met, [parts('30', '20', '25'), parts('30', '20', '20'), SECRET])
  })

  test('nobody is sent what another member gave', async () => {
    const [second = met.chair, third = met.chair] = met.members
    for (const actor of [met.chair, second, met.officer, ...others])
      expect(await everythingFor(actor, met.sessionCode)).not.toMatch(SECRET_MARKS)
    expect(await everythingFor(third, met.sessionCode)).toMatch(SECRET_MARKS)
  })

  test('a draft is nobody else’s to see either', async () => {
    const third = met.members[1] ?? met.chair
    accepted(
      await saveScoreDraft(contextOn(DAY, third), {
        sessionCode: met.sessionCode,
        dossierId: met.dossierIds[1] ?? '',
        seatId: met.seatIds[2] ?? '',
        typed: SECRET,
        version: 0
      })
    )
    for (const actor of [met.chair, met.members[0] ?? met.chair, met.officer, ...others]) {
      const seen = JSON.stringify(
        await Promise.all([fileOf(actor, met.sessionCode, 2), sheetToFill(actor, met.sessionCode, 2, 3)])
      )
      expect(seen).not.toMatch(/31,17|17,29|23,31/)
    }
  })

  test('the chair learns how far the sheets lie apart, members and officers do not', async () => {
    const ofChair = await fileOf(met.chair, met.sessionCode, 1)
    expect(ofChair).toMatchObject({ seen: 'spread', apart: { spread: 500 }, sheets: [], result: null })
    for (const actor of [...met.members, met.officer])
      expect(await fileOf(actor, met.sessionCode, 1)).toMatchObject({
        apart: null,
        sheets: [],
        entry: { progress: null }
      })
  })

  test('who sits in another council, or in none, is told of no session', async () => {
    for (const role of ['council_member', 'chair', 'publisher', 'producer', 'administrator'] as const) {
      const actor = await officerOf(QUANG_NGAI, DAY, [role])
      expect(await sessionOf(actor, met.sessionCode)).toBeNull()
      expect(await fileOf(actor, met.sessionCode, 1)).toBeNull()
      expect(await sheetToFill(actor, met.sessionCode, 1, 1)).toBeNull()
      expect(await sessionsOf(actor, plainDate(DAY))).toEqual([])
    }
  })

  test('a chair with an interest in a file sees nothing of it', async () => {
    const own = await metCouncil({
      provinceId: QUANG_NGAI,
      day: '2026-08-11',
      members: 2,
      byParts: true,
      files: [{ name: 'Của nhà chủ tịch' }]
    })
    const dossierId = own.dossierIds[0] ?? ''
    const chair = contextOn('2026-08-11', own.chair)
    accepted(
      await declareInterest(chair, {
        sessionCode: own.sessionCode,
        dossierId,
        seatId: own.seatIds[0] ?? '',
        ground: 'own-producer',
        note: null
      })
    )
    for (const [index, member] of own.members.entries())
      accepted(
        await handInSheet(contextOn('2026-08-11', member), {
          sessionCode: own.sessionCode,
          dossierId,
          seatId: own.seatIds[index + 1] ?? '',
          typed: index === 0 ? SECRET : parts('30', '20', '33')
        })
      )
    expect(await fileOf(own.chair, own.sessionCode, 1)).toMatchObject({
      seen: 'none',
      apart: null,
      entry: { progress: null, state: null }
    })
    expect(await everythingFor(own.chair, own.sessionCode)).not.toMatch(/3117|1729|2331|7177|1123/)
  })

  test('a row that is before it is neither removed nor rewritten in the grid', async () => {
    const row = await database().evaluationResult.findFirstOrThrow({
      where: { productName: 'Gạo kín' },
      include: { batch: true }
    })
    const seen = { id: row.id, version: row.version }
    const ask = (input: Partial<Parameters<typeof saveResults>[1]>) =>
      saveResults(contextOn(DAY, met.officer), {
        batchCode: row.batch.code,
        rows: [],
        removed: [],
        answers: [],
        ...input
      })
    const typed = {
      index: 0,
      seen,
      touched: true,
      productName: 'Gạo khác',
      producerName: row.producerName,
      producerKind: null,
      placeText: null,
      setText: null,
      points: null,
      star: 3,
      kind: 'new'
    } as const
    for (const result of [await ask({ removed: [{ index: 0, ...seen }] }), await ask({ rows: [typed] })])
      expect(result).toMatchObject({ ok: false, refusal: { code: 'RESULTS_IN_SESSION', session: met.sessionCode } })
  })
})

describe('After a session is closed', () => {
  test('everybody who sat, who keeps its papers and auditors see every sheet; nobody else sees any', async () => {
    const met = await metCouncil({
      provinceId: QUANG_NGAI,
      day: DAY,
      members: 2,
      byParts: true,
      files: [{ name: 'Chè mở' }]
    })
    await scored(met, [parts('30', '20', '25'), parts('30', '20', '20'), SECRET])
    accepted(await closeSession(contextOn(DAY, met.chair), met.sessionCode))
    const keepers = [
      await officerOf(QUANG_NGAI, DAY, ['secretary']),
      await officerOf(QUANG_NGAI, DAY, ['district_officer'])
    ]
    for (const actor of [met.chair, ...met.members, met.officer, ...keepers])
      expect(await fileOf(actor, met.sessionCode, 1)).toMatchObject({ seen: 'all', result: { kind: 'rated', star: 4 } })
    expect(await fairnessView(met.chair, met.sessionCode)).toMatchObject({ members: [{}, {}, {}] })
    for (const role of [
      'council_member',
      'chair',
      'publisher',
      'commune_officer',
      'producer',
      'administrator'
    ] as const) {
      const actor = await officerOf(QUANG_NGAI, DAY, [role])
      expect(await everythingFor(actor, met.sessionCode)).not.toMatch(SECRET_MARKS)
      expect(await fileOf(actor, met.sessionCode, 1)).toBeNull()
    }
    expect(await fairnessView(met.members[0] ?? met.officer, met.sessionCode)).toBeNull()
  })
})
