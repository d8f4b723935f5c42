import { describe, expect, it } from 'vitest'
import { database } from '@/lib/data/client'
import { EXPORTED_FACTS } from '@/lib/queries/records/statements'
import { inNewRegistry } from '../../support/exchange'

/** Facts that an export leaves out, and why: they say nothing about the programme, or belong to this registry alone. */
const STAY_BEHIND: Readonly<Record<string, string>> = {
  source: 'exported where something rests on it',
  authority_setting: 'how this registry is run',
  matter_note: 'working papers',
  received_dossier: 'names who applied and was not recognised; a backup keeps it',
  screening_report: 'of a received dossier',
  screening_assessment: 'of a received dossier',
  ...Object.fromEntries(
    [
      'council',
      'council_seat',
      'council_seat_ending',
      'council_session',
      'dossier_discussion',
      'dossier_outcome',
      'dossier_return',
      'score_line',
      'score_sheet',
      'session_advice',
      'session_attendance',
      'session_closing',
      'session_dossier',
      'session_exclusion',
      'session_opening'
    ].map(table => [
      table,
      'how a council came to its results names persons and is no public record; a backup keeps it'
    ])
  ),
  ...Object.fromEntries(
    [
      'attached_paper',
      'hand_down',
      'inspected_product',
      'inspection_conclusion',
      'inspection_finding',
      'inspection_follow_up',
      'inspection_plan',
      'inspection_record',
      'inspection_settlement',
      'inspection_visit',
      'written_opinion'
    ].map(table => [
      table,
      'what an inspection or an opinion says is internal until a decision rests on it; a backup keeps it'
    ])
  )
}

describe('an export', () => {
  it('carries every table of facts, or says why not', async () => {
    const facts = await inNewRegistry(
      async () =>
        database().$queryRaw<{ table_name: string }[]>`
        SELECT c.table_name::text FROM information_schema.columns c
        JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
        WHERE c.table_schema = 'public' AND c.column_name = 'act' AND t.table_type = 'BASE TABLE' ORDER BY 1`
    )
    const named = new Set<string>([...EXPORTED_FACTS, ...Object.keys(STAY_BEHIND)])
    expect(facts.map(({ table_name }) => table_name).filter(name => !named.has(name))).toEqual([])
  })
})
