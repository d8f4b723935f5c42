import { database } from '@/lib/data/client'
import { dayFromColumn } from '@/lib/data/dates'
import type { Actor } from '@/lib/ocop/access/actor'
import { can } from '@/lib/ocop/access/can'
import { opinionsDiffer } from '@/lib/ocop/certificate/hand-down'
import { resultDueOn } from '@/lib/ocop/certificate/re-evaluation'
import type { PlainDate } from '@/lib/ocop/plain-date'
import { type Points, points } from '@/lib/ocop/points'
import { type AttachedPaperView, attachedPapers } from '../papers/attached-papers'

/** Something that happened to a certificate without a decision, with the papers kept of it. */
export interface OwnEvent {
  readonly id: string
  readonly kind: 'filed' | 'filed_late' | 'surrendered'
  readonly on: PlainDate | null
  readonly papers: readonly AttachedPaperView[]
}

const OWN_KINDS = ['filed', 'filed_late', 'surrendered'] as const

/** Filings and surrenders of a certificate that were not taken back; empty where the actor may not see them. */
export async function ownEventsOf(actor: Actor, code: string): Promise<readonly OwnEvent[]> {
  const certificate = await database().certificate.findUnique({
    where: { code },
    select: {
      line: {
        select: {
          lineReadings: { orderBy: { act: 'desc' }, take: 1, select: { provinceId: true } },
          lineEvents: { orderBy: { act: 'asc' } }
        }
      }
    }
  })
  const provinceId = certificate?.line.lineReadings[0]?.provinceId
  if (!certificate || provinceId === undefined || !can(actor, 'decision.view', { provinceId }).ok) return []
  const { lineEvents } = certificate.line
  const undone = new Set(lineEvents.map(({ undoes }) => undoes))
  return Promise.all(
    lineEvents.flatMap(({ id, kind, onDay }) => {
      const own = OWN_KINDS.find(each => each === kind)
      if (own === undefined || undone.has(id)) return []
      return [
        attachedPapers({ kind: 'certificate-event', id }).then(papers => ({
          id,
          kind: own,
          on: dayFromColumn(onDay),
          papers
        }))
      ]
    })
  )
}

export interface OpinionView {
  readonly id: string
  readonly body: string
  readonly on: PlainDate
  readonly star: number | null
  readonly text: string
  readonly papers: readonly AttachedPaperView[]
}

export interface ReEvaluationView {
  readonly filing: OwnEvent & { readonly on: PlainDate }
  /** The day by which the law wants the result; `null` = it sets none. */
  readonly dueOn: PlainDate | null
  readonly opinions: readonly OpinionView[]
  /** The opinions are for different stars: the council should meet. */
  readonly differ: boolean
  readonly handDown: {
    readonly on: PlainDate
    readonly points: Points
    readonly star: number
    readonly receiver: string
    readonly note: string | null
  } | null
}

/** The latest dossier for re-evaluation of a certificate, with what accompanies it; `null` = none for the actor. */
export async function reEvaluationOf(actor: Actor, code: string): Promise<ReEvaluationView | null> {
  const filing = (await ownEventsOf(actor, code)).filter(({ kind }) => kind !== 'surrendered').at(-1)
  if (!filing || filing.on === null) return null
  const [opinions, down] = await Promise.all([
    database().writtenOpinion.findMany({ where: { filingId: filing.id }, orderBy: [{ onDay: 'asc' }, { act: 'asc' }] }),
    database().handDown.findUnique({ where: { filingId: filing.id } })
  ])
  return {
    filing: { ...filing, on: filing.on },
    dueOn: resultDueOn(filing.on),
    opinions: await Promise.all(
      opinions.map(async ({ id, body, onDay, star, text }) => ({
        id,
        body,
        on: dayFromColumn(onDay),
        star,
        text,
        papers: await attachedPapers({ kind: 'opinion', id })
      }))
    ),
    differ: opinionsDiffer(opinions.map(({ star }) => star)),
    handDown: down && {
      on: dayFromColumn(down.onDay),
      points: points(down.points),
      star: down.star,
      receiver: down.receiver,
      note: down.note
    }
  }
}
