import { database } from '@/lib/data/client'
import { conventionsOn } from '@/lib/data/conventions'
import { dayFromColumn } from '@/lib/data/dates'
import { freeResults } from '@/lib/data/draft-results'
import type { Actor } from '@/lib/ocop/access/actor'
import { can, reachOf } from '@/lib/ocop/access/can'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import { destinationOf } from '@/lib/ocop/registry/destination'
import type { LineKind } from '@/lib/ocop/registry/draw-up'
import { CENTRAL_BODIES } from '@/lib/ocop/rulebook/central-bodies'
import type { AuthorityLevel } from '@/lib/ocop/rulebook/level'
import { successorsOn } from '@/lib/ocop/territory/succession'
import { isValidOn, provinceOf, type Territory, unitById } from '@/lib/ocop/territory/territory'
import type { Unit } from '@/lib/ocop/territory/unit'
import { territory } from '../places'
import { asPart, placeLine, unitName } from '../registry/units'

export interface DraftLineView {
  readonly position: number
  readonly productName: string
  readonly producerName: string
  readonly producerKind: string | null
  readonly place: string | null
  readonly points: Points | null
  readonly star: number | null
  readonly kind: LineKind
  /** The certificate that the line ends, where it ends one, and on what ground. */
  readonly certificate: string | null
  readonly ground: string | null
  readonly struckReason: string | null
}

export interface DraftView {
  readonly code: string
  readonly version: number
  readonly kind:
    | 'recognition'
    | 'approval'
    | 'revocation'
    | 'withdrawal'
    | 'correction'
    | 'central_outcome'
    | 'annulment'
    | 'programme'
  readonly origin: 'enacted' | 'transcribed'
  readonly state: 'drafting' | 'submitted' | 'issued' | 'published' | 'discarded'
  readonly provinceId: string
  readonly authority: { readonly name: string; readonly level: AuthorityLevel }
  readonly batch: {
    readonly code: string
    readonly place: string
    readonly year: number
    readonly round: number | null
  } | null
  readonly subject: string | null
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly latestOn: PlainDate | null
  readonly effectiveOn: PlainDate | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly file: { readonly name: string; readonly sha256: string } | null
  readonly source: {
    readonly publisher: string | null
    readonly url: string | null
    readonly note: string | null
  } | null
  readonly preparedBy: { readonly id: string; readonly name: string }
  readonly updatedAt: Date
  readonly approver: string | null
  /** The second person who did not agree last, and why. */
  readonly sentBack: { readonly by: string; readonly at: Date; readonly note: string } | null
  readonly decisionCode: string | null
  readonly lines: readonly DraftLineView[]
}

/** A draft that the actor may see; `null` = there is none, or it is another province's. */
export async function draftFor(actor: Actor, code: string, today: PlainDate): Promise<DraftView | null> {
  const draft = await database().decisionDraft.findUnique({
    where: { code },
    include: {
      authority: true,
      batch: true,
      file: true,
      source: true,
      updater: true,
      approver: true,
      returner: true,
      decision: { select: { code: true } },
      lines: {
        orderBy: { position: 'asc' },
        include: {
          targetLine: {
            include: { certificate: true, lineReadings: { orderBy: { act: 'desc' }, take: 1 } }
          }
        }
      }
    }
  })
  if (!draft || !can(actor, 'decision.view', { provinceId: draft.provinceId }).ok) return null
  const [all, cards] = await Promise.all([
    territory(),
    database().productCard.findMany({
      where: { productId: { in: draft.lines.flatMap(({ targetLine }) => targetLine?.productId ?? []) } }
    })
  ])
  const cardOf = new Map(cards.map(card => [card.productId, card]))
  const day = dayFromColumn(draft.issuedOn) ?? dayFromColumn(draft.latestOn) ?? today
  const { id, displayName } = draft.updater
  return {
    code,
    version: draft.version,
    kind: draft.kind,
    origin: draft.origin,
    state: draft.state,
    provinceId: draft.provinceId,
    authority: { name: draft.authority.name, level: draft.authority.level },
    batch: draft.batch && {
      code: draft.batch.code,
      place: unitName(all, draft.batch.unitId, today).fullName,
      year: draft.batch.programmeYear,
      round: draft.batch.round
    },
    subject: draft.subject,
    number: draft.number,
    issuedOn: dayFromColumn(draft.issuedOn),
    latestOn: dayFromColumn(draft.latestOn),
    effectiveOn: dayFromColumn(draft.effectiveOn),
    signer: draft.signer,
    signerTitle: draft.signerTitle,
    file: draft.file ? { name: draft.file.name, sha256: draft.file.sha256 } : null,
    source: draft.source ? { publisher: draft.source.publisher, url: draft.source.url, note: draft.source.note } : null,
    preparedBy: { id, name: displayName },
    updatedAt: draft.updatedAt,
    approver: draft.approvedVersion === draft.version ? (draft.approver?.displayName ?? null) : null,
    sentBack:
      draft.returner && draft.sentBackAt && draft.sentBackNote !== null
        ? { by: draft.returner.displayName, at: draft.sentBackAt, note: draft.sentBackNote }
        : null,
    decisionCode: draft.decision?.code ?? null,
    lines: draft.lines.map(line => {
      const reading = line.targetLine?.lineReadings[0]
      const placeText = line.placeText ?? reading?.placeText ?? null
      const unitId = line.unitId ?? reading?.unitId ?? null
      return {
        position: line.position,
        productName: line.productName ?? reading?.name ?? '',
        producerName: line.producerName ?? cardOf.get(line.targetLine?.productId ?? '')?.producerName ?? '',
        producerKind: line.producerKind,
        place: placeText ?? (unitId === null ? null : placeLine(all, unitId, day)),
        points: line.points === null ? null : points(line.points),
        star: line.star ?? reading?.star ?? null,
        kind: line.kind,
        certificate: line.targetLine?.certificate?.code ?? null,
        ground: line.ground,
        struckReason: line.struck ? (line.struckReason ?? '') : null
      }
    })
  }
}

/** Certificates that a published draft gave, in the order of its annex. */
export async function certificatesOf(draftCode: string) {
  const lines = await database().recognitionLine.findMany({
    where: { decision: { draft: { code: draftCode } } },
    orderBy: { position: 'asc' },
    include: { certificate: true, lineReadings: { orderBy: { act: 'desc' }, take: 1 } }
  })
  return lines.flatMap(({ position, certificate, lineReadings }) =>
    certificate ? [{ position, code: certificate.code, name: lineReadings[0]?.name ?? null }] : []
  )
}

/** An authority that may be chosen, by the value that its form sends. */
export interface AuthorityChoice {
  readonly value: string
  readonly label: string
}

export interface DraftOffer {
  readonly batch: {
    readonly code: string
    readonly place: string
    readonly year: number
    readonly round: number | null
    readonly title: string | null
  }
  readonly recognition: number
  readonly approval: number
  /** Results that no decision of this level takes: under three stars, or without star and points. */
  readonly leftOut: number
  readonly authorities: readonly AuthorityChoice[]
}

/** The committees in office on the day that sign for a place: its district while there was one, its province, or the heirs of these. */
function committees(all: Territory, unit: Unit, on: PlainDate): readonly Unit[] {
  const around = [unit, provinceOf(all, unit)].filter(each => each.level !== 'commune')
  const living = around.flatMap(each => (isValidOn(each, on) ? [each] : successorsOn(all, each, on)))
  return [...new Set(living.filter(each => each.level !== 'commune'))]
}

/** What decisions a batch's results can go into; `null` = no such batch, or another province's. */
export async function draftOffer(actor: Actor, batchCode: string, today: PlainDate): Promise<DraftOffer | null> {
  const batch = await database().batch.findUnique({ where: { code: batchCode } })
  if (!batch) return null
  const all = await territory()
  const unit = unitById(all, batch.unitId)
  if (!can(actor, 'decision.draft', { provinceId: provinceOf(all, unit).id }).ok) return null
  const choices = committees(all, unit, today).filter(
    each => can(actor, 'decision.draft', { provinceId: provinceOf(all, each).id }).ok
  )
  const [first] = choices
  const level = first?.level === 'district' ? 'district' : 'province'
  const authority = first ? await database().authority.findUnique({ where: { code: `ubnd-${first.id}` } }) : null
  const gap = authority
    ? (await conventionsOn(database(), authority.id, today)).integerBandGap
    : ('lower-band' as const)
  const kinds = (await freeResults(database(), batch.id)).map(
    result =>
      destinationOf(
        { ...result, points: result.points === null ? null : points(result.points) },
        { level, on: today, gap }
      )?.kind ?? null
  )
  const count = (kind: 'recognition' | 'approval' | null) => kinds.filter(each => each === kind).length
  return {
    batch: {
      code: batch.code,
      place: unitName(all, unit.id, today).fullName,
      year: batch.programmeYear,
      round: batch.round,
      title: batch.title
    },
    recognition: count('recognition'),
    approval: count('approval'),
    leftOut: count(null),
    authorities: choices.map(each => ({ value: each.id, label: asPart(unitName(all, each.id, today).fullName) }))
  }
}

/**
 * Everybody who may have signed a decision of the past in the actor's places: committees of provinces and districts of all times, and
 * the ministries, for each province of today or of former times.
 */
export async function pastAuthorities(actor: Actor, today: PlainDate) {
  const reach = reachOf(actor, 'decision.transcribe')
  const all = await territory()
  const own = [...all.units.values()].filter(
    ({ id, level }) => level !== 'commune' && (reach === 'everywhere' || reach.has(id))
  )
  const provinces = own.filter(({ level }) => level === 'province')
  const districts = own.filter(({ level }) => level === 'district')
  const named = (unit: Unit) => ({
    id: unit.id,
    place: placeLine(all, unit.id, today),
    validFrom: unit.validFrom,
    validUntil: unit.validUntil
  })
  const byName = (a: { place: string }, b: { place: string }) => a.place.localeCompare(b.place, 'vi')
  return {
    provinces: provinces.map(named).sort(byName),
    districts: districts.map(named).sort(byName),
    central: provinces
      .filter(({ validUntil }) => validUntil === null)
      .flatMap(unit =>
        CENTRAL_BODIES.map(({ key, name }) => ({
          key,
          name,
          provinceId: unit.id,
          place: placeLine(all, unit.id, today)
        }))
      )
  }
}
