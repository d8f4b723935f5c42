import { authorityFor } from '@/lib/data/authorities'
import type { Tx } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn, dayToColumn } from '@/lib/data/dates'
import { recordSources } from '@/lib/data/facts/sources'
import { type TransactionRefusal, transaction } from '@/lib/data/transaction'
import { provincesOf } from '@/lib/data/units'
import { type AccessRefusal, can } from '@/lib/ocop/access/can'
import { isWithin, type PlainDate, yearOf } from '@/lib/ocop/plain-date'
import { drawUp } from '@/lib/ocop/registry/draw-up'
import { type PastedRow, readAnnex } from '@/lib/ocop/registry/read-annex'
import { accept, type Result, refuse } from '@/lib/ocop/result'
import { centralBodyOn } from '@/lib/ocop/rulebook/central-bodies'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { changeRequest, type UseCaseContext } from '../context'
import { identifyAnnex } from './identify-annex'
import { recordDraftAct, writerOf } from './open-draft'
import type { TranscribeRefusal } from './refusals'

export interface TranscribeDecisionInput {
  /** Whose decision it is: the unit of a People's Committee of whatever time, or a central body for a province. */
  readonly authority: { readonly unitId: string } | { readonly centralKey: string; readonly forProvinceId: string }
  /** `null` = the source does not say. */
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  /** The latest day on which it can have been issued; needed where the day itself is not known. */
  readonly latestOn: PlainDate | null
  readonly effectiveOn: PlainDate | null
  readonly subject: string | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly source: {
    readonly publisher: string
    readonly title: string | null
    readonly url: string
    readonly quote: string
  }
  /** The rows of the annex, pasted from a spreadsheet. */
  readonly annex: string
  /** Whether somebody has looked again at what the rules object to, and the source prints it so. */
  readonly asPrinted: boolean
  /** Whether somebody has looked at the lines that are like a record, and they are others. */
  readonly othersThanKnown: boolean
}

interface Author {
  readonly id: string
  readonly level: AuthorityLevel
  readonly provinceId: string
  /** The unit whose places the annex names. */
  readonly unitId: string
}

async function authorOfDecision(
  ctx: UseCaseContext,
  tx: Tx,
  { authority }: TranscribeDecisionInput,
  on: PlainDate
): Promise<Result<Author, TranscribeRefusal | AccessRefusal>> {
  const unitId = 'unitId' in authority ? authority.unitId : authority.forProvinceId
  const unit = await tx.unit.findUnique({ where: { id: unitId } })
  const provinceId = (await provincesOf(tx, [unitId])).get(unitId)
  if (!unit || provinceId === undefined || unit.level === 'commune') return refuse({ code: 'AUTHORITY_NOT_OFFERED' })
  const allowed = can(ctx.actor, 'decision.transcribe', { provinceId })
  if (!allowed.ok) return allowed
  if ('unitId' in authority) {
    if (!isWithin(on, { from: dayFromColumn(unit.validFrom), until: dayFromColumn(unit.validUntil) }))
      return refuse({ code: 'AUTHORITY_NOT_IN_OFFICE' })
    const { id } = await authorityFor(tx, ctx.newId, { level: unit.level, unitId, name: null })
    return accept({ id, level: unit.level, provinceId, unitId })
  }
  const name = centralBodyOn(authority.centralKey, on)
  if (name === null) return refuse({ code: 'AUTHORITY_NOT_IN_OFFICE' })
  const { id } = await authorityFor(tx, ctx.newId, { level: 'centre', unitId: null, name })
  return accept({ id, level: 'centre', provinceId, unitId })
}

/** What a source prints against the rules is kept, but only once a person has said that it does. */
async function checkPrinted(
  tx: Tx,
  { issuedOn, effectiveOn, asPrinted }: TranscribeDecisionInput,
  author: Author,
  on: PlainDate,
  rows: readonly PastedRow[]
): Promise<Result<null, TranscribeRefusal>> {
  if (asPrinted) return accept(null)
  const conventions = await conventionsOn(tx, author.id, on)
  const facts = { level: author.level, issuedOn, effectiveOn, latestOn: on, rulebook: null }
  for (const [index, { star, points }] of rows.entries()) {
    const claim = { star, points, kind: 'unknown', effectiveOn: null, endsOn: null } as const
    const objection = drawUp(facts, claim, conventions).objections[0]
    if (objection) return refuse({ code: 'PRINTED_SO', position: index + 1, objection })
  }
  return accept(null)
}

function checkDays(ctx: UseCaseContext, { issuedOn, latestOn, effectiveOn }: TranscribeDecisionInput) {
  if (issuedOn !== null && issuedOn > ctx.today) return refuse({ code: 'DECISION_DATE_IN_FUTURE' })
  if (latestOn !== null && latestOn > ctx.today) return refuse({ code: 'LATEST_DAY_IN_FUTURE' })
  if (issuedOn !== null && effectiveOn !== null && effectiveOn < issuedOn)
    return refuse({ code: 'EFFECT_BEFORE_ISSUE' })
  return accept(issuedOn ?? latestOn ?? ctx.today)
}

/**
 * Takes down a decision that was issued in the past, as its source prints it: ready to be previewed and published. What the rules
 * object to is asked about once (`PRINTED_SO`) and then kept with flags; what the source does not say stays unknown. Producers and products
 * of the same name are the registry's own where there is exactly one; what is merely alike is asked about once (`LINES_LIKE_KNOWN`).
 */
export async function transcribeDecision(
  ctx: UseCaseContext,
  input: TranscribeDecisionInput
): Promise<Result<{ readonly draftCode: string }, TranscribeRefusal | AccessRefusal | TransactionRefusal>> {
  const rows = readAnnex(input.annex)
  if (!rows.ok) return rows
  const day = checkDays(ctx, input)
  if (!day.ok) return day
  const on = day.value
  return transaction<{ readonly draftCode: string }, TranscribeRefusal | AccessRefusal>(
    changeRequest(ctx),
    async tx => {
      const author = await authorOfDecision(ctx, tx, input, on)
      if (!author.ok) return author
      const printed = await checkPrinted(tx, input, author.value, on, rows.value)
      if (!printed.ok) return printed
      const { unitId, level } = author.value
      const identified = await identifyAnnex(ctx, tx, rows.value, { unitId, level, on })
      const [first] = identified.alike
      if (first && !input.othersThanKnown)
        return refuse({ code: 'LINES_LIKE_KNOWN', ...first, count: identified.alike.length })
      const draftCode = ctx.newCode('draft')
      const draftId = ctx.newId()
      const sourceId = ctx.newId()
      const by = writerOf(ctx)
      const act = await recordDraftAct(ctx, tx, draftCode, 'transcribed', {
        number: input.number,
        issuedOn: input.issuedOn,
        lines: rows.value.length
      })
      const { publisher, title, url, quote } = input.source
      await recordSources(tx, act, [
        {
          id: sourceId,
          code: ctx.newCode('source'),
          title,
          publisher,
          author: null,
          url,
          publishedOn: null,
          note: quote
        }
      ])
      await tx.decisionDraft.create({
        data: {
          id: draftId,
          code: draftCode,
          authorityId: author.value.id,
          provinceId: author.value.provinceId,
          kind: 'recognition',
          origin: 'transcribed',
          state: 'issued',
          subject: input.subject,
          number: input.number,
          year: input.issuedOn === null ? null : yearOf(input.issuedOn),
          issuedOn: dayToColumn(input.issuedOn),
          latestOn: dayToColumn(input.issuedOn === null ? on : null),
          effectiveOn: dayToColumn(input.effectiveOn),
          signer: input.signer,
          signerTitle: input.signerTitle,
          sourceId,
          createdAt: ctx.at,
          createdBy: by,
          updatedAt: ctx.at,
          updatedBy: by
        }
      })
      await tx.draftLine.createMany({
        data: identified.rows.map(({ setText: _, settled: __, ...row }) => ({ ...row, draftId }))
      })
      return accept({ draftCode })
    }
  )
}
