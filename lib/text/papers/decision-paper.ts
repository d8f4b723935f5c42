import type { PlainDate } from '../../ocop/plain-date'
import type { AuthorityLevel } from '../../ocop/rulebook/level'
import type { Rulebook } from '../../ocop/rulebook/rulebook'
import { authorityLines, officialAuthority } from '../authority-name'
import { dayInWords } from '../dates'
import { staffText } from '../text'
import { type AnnexRow, annexPaper } from './annex-paper'
import type { Block, OfficialPaper } from './official-paper'

export interface DraftedDecision {
  readonly kind: string
  readonly authority: string
  readonly level: AuthorityLevel
  /** Where it will be signed: "Kon Tum". */
  readonly seat: string | null
  readonly subject: string | null
  readonly number: string | null
  readonly issuedOn: PlainDate | null
  readonly signer: string | null
  readonly signerTitle: string | null
  readonly rows: readonly AnnexRow[]
  /** The law of the day. */
  readonly rulebook: Rulebook
}

const BLANK = '………'

/** The decisions of the Prime Minister that the rulebook consists of, as grounds. */
function grounds({ rulebook }: DraftedDecision): readonly Block[] {
  const t = staffText()
  const ofRulebook = rulebook.instruments
    .filter(({ number }) => number.endsWith('/QĐ-TTg'))
    .map(({ number, issuedOn, subject }) =>
      t('paper.decision.groundRulebook', {
        number,
        day: dayInWords(issuedOn),
        subject: subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1)
      })
    )
  return [
    t('paper.decision.groundLaw'),
    ...ofRulebook,
    t('paper.decision.groundMinutes', { blank: BLANK, day: dayInWords(null) }),
    t('paper.decision.groundProposal', { blank: `${BLANK}${BLANK}`, number: BLANK, day: dayInWords(null) })
  ].map(text => ({ kind: 'paragraph', text, style: 'italic' }))
}

/** "12 sản phẩm, gồm 4 sản phẩm 4 sao và 8 sản phẩm 3 sao". */
function tally(rows: readonly AnnexRow[]): string {
  const t = staffText()
  const stars = [5, 4, 3].flatMap(star => {
    const count = rows.filter(row => row.star === star).length
    return count === 0 ? [] : [t('paper.decision.starCount', { count, star })]
  })
  const list = new Intl.ListFormat('vi', { type: 'conjunction' }).format(stars)
  return stars.length === 0
    ? t('paper.decision.count', { count: rows.length })
    : t('paper.decision.countOf', { count: rows.length, list })
}

/** "Về việc công nhận …", whether or not the subject was typed with these words. */
const about = (subject: string | null): string => {
  if (subject === null) return staffText()('paper.decision.about', { subject: BLANK })
  if (/^(về việc|v\/v)\s/iu.test(subject)) return subject
  return staffText()('paper.decision.about', { subject: subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1) })
}

function firstArticle({ kind, rows, subject }: DraftedDecision): string {
  const t = staffText()
  switch (kind) {
    case 'recognition':
    case 'central_outcome':
      return t('paper.decision.recognise', { products: tally(rows) })
    case 'approval':
      return t('paper.decision.approve', { count: rows.length })
    case 'revocation':
      return t('paper.decision.revoke', { count: rows.length })
    case 'withdrawal':
      return t('paper.decision.withdraw', { count: rows.length })
    default:
      return rows.length === 0
        ? t('paper.decision.otherAlone', { subject: subject ?? BLANK })
        : t('paper.decision.other', { subject: subject ?? BLANK })
  }
}

function secondArticle({ kind, rulebook }: DraftedDecision): string {
  const t = staffText()
  if (kind === 'recognition' || kind === 'central_outcome')
    return t('paper.decision.validity', { months: rulebook.validity.months })
  if (kind === 'revocation') return t('paper.decision.afterRevocation')
  return t('paper.decision.afterOther')
}

/** Who decides: the chair of the committee (QĐ 26/2026/QĐ-TTg Điều 7), the minister. */
const decider = ({ authority, level }: DraftedDecision): string =>
  level === 'centre'
    ? staffText()('paper.decision.minister', { authority: authority.toLocaleUpperCase('vi') })
    : staffText()('paper.decision.chair', { authority: officialAuthority(authority).toLocaleUpperCase('vi') })

/**
 * The draft of a decision with its annex, if it has one, to be edited and signed: what the registry knows is filled in, everything else is
 * left as dots.
 */
export function decisionPapers(decision: DraftedDecision): readonly OfficialPaper[] {
  const t = staffText()
  const { authority, number, issuedOn, seat, subject, signer, signerTitle, level } = decision
  const capacity =
    signerTitle === null
      ? [t(level === 'centre' ? 'paper.decision.ministerTitle' : 'paper.decision.chairTitle')]
      : signerTitle.toLocaleUpperCase('vi').split('\n')
  const body: OfficialPaper = {
    head: {
      superior: null,
      organisation: authorityLines(authority),
      number: t('paper.number', { number: number ?? t('paper.decision.blankNumber') }),
      signed: { place: seat, day: issuedOn }
    },
    heading: [t('paper.decision.kind'), about(subject)],
    under: null,
    blocks: [
      { kind: 'title', text: decider(decision) },
      ...grounds(decision),
      { kind: 'title', text: t('paper.decision.resolves') },
      { kind: 'paragraph', lead: t('paper.decision.article', { number: 1 }), text: firstArticle(decision) },
      { kind: 'paragraph', lead: t('paper.decision.article', { number: 2 }), text: secondArticle(decision) },
      {
        kind: 'paragraph',
        lead: t('paper.decision.article', { number: 3 }),
        text: t('paper.decision.execution', { office: officialAuthority(authority) })
      }
    ],
    recipients: [t('paper.decision.toArticle'), t('paper.decision.toFile')],
    signatures: [{ capacity, name: signer }]
  }
  return decision.rows.length === 0 ? [body] : [body, annexPaper(decision)]
}
