import { z } from 'zod'
import { decisionByCode } from '@/lib/queries/registry/decision'
import { listDecisions } from '@/lib/queries/registry/decisions'
import { decisionListedSchema, decisionRecordSchema, listSchema } from '../shapes'
import * as shown from '../shown'
import { listing, listShape } from './listing'
import { record } from './record'
import { year } from './year'

const KINDS = [
  'recognition',
  'approval',
  'revocation',
  'withdrawal',
  'correction',
  'central_outcome',
  'annulment',
  'programme'
] as const

export const decisions = listing(
  {
    name: 'decisions',
    path: '/decisions',
    query: z.strictObject({
      ...listShape,
      authority: z.string().max(200).optional().meta({ example: 'ubnd-p62' }),
      year,
      kind: z.enum(KINDS).optional()
    }),
    gives: listSchema(decisionListedSchema)
  },
  async ({ unitIds, known, limit, offset }, { authority, kind, year: of }, today) => {
    const { items, total } = await listDecisions(
      { unitIds, authority, year: of ?? null, kind: kind ?? null, known, limit, offset },
      today
    )
    return {
      total,
      items: items.map(each => ({
        ...shown.decision(each),
        authorityCode: each.authorityCode,
        subject: each.subject,
        lines: each.lineCount
      }))
    }
  }
)

export const decision = record(
  {
    name: 'decision',
    path: '/decisions/{code}',
    kind: 'decision',
    missing: 'DECISION_NOT_FOUND',
    gives: decisionRecordSchema
  },
  async (code, { asOf, known }, today) => {
    const found = await decisionByCode(code, asOf, today, known)
    return (
      found && {
        ...shown.decision(found),
        authorityPlace: shown.placeOrNull(found.authorityUnit),
        effectiveOn: found.effectiveOn,
        subject: found.subject,
        signer: found.signer,
        signerTitle: found.signerTitle,
        rulebook: found.rulebook,
        // The inner id of the file is nobody's business; that there is one is.
        hasFile: found.fileId !== null,
        flags: found.flags,
        batch: found.batch && {
          code: found.batch.code,
          place: found.batch.place,
          programmeYear: found.batch.year,
          round: found.batch.round
        },
        lines: found.lines.map(shown.annexRow),
        touched: found.touched.map(({ productCode, name, kind, on, ground }) => ({
          product: { code: productCode, name },
          kind,
          on,
          ground
        })),
        about: found.about.map(shown.decision),
        laterActs: found.laterActs.map(shown.decision),
        sources: found.sources
      }
    )
  }
)
