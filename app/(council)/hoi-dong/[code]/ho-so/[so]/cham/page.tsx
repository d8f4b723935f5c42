import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { orMissing } from '@/app/or-missing'
import { Banner } from '@/components/ui/banner'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { criteriaOf } from '@/lib/ocop/rulebook/sheets/sheet'
import type { SheetToFill } from '@/lib/queries/council/sheet-to-fill'
import { dateTimeText } from '@/lib/text/dates'
import { staffText, words } from '@/lib/text/text'
import { newForm } from '@/lib/web/form-state'
import { keep, save } from '../../../../actions'
import { fileAddress, sessionAddress, sheetAddress } from '../../../../address'
import { CouncilFrame } from '../../../../frame'
import { type Asked, type FileParams, sheetOfPath } from '../../../../of-path'
import { PartsForm } from './parts-form'
import { SheetForm } from './sheet-form'

export function generateMetadata(): Metadata {
  return { title: staffText()('council.sheet.title') }
}

/** What is filled in, as the fields of the form. */
const valuesOf = ({ filled }: SheetToFill): Record<string, string | readonly string[]> => ({
  ...Object.fromEntries(Object.entries(filled.options).map(([code, option]) => [`e.${code}`, String(option)])),
  ...Object.fromEntries(Object.entries(filled.parts).map(([code, typed]) => [`p.${code}`, typed])),
  f: filled.findings
})

function Form({ toFill, seatNumber, at }: { toFill: SheetToFill; seatNumber: number | null; at: string | null }) {
  const t = staffText()
  const { sessionCode, dossierId, number, seat, sheet, frame, savedAt } = toFill
  const common = {
    action: save,
    keep,
    initial: newForm(valuesOf(toFill)),
    head: { sessionCode, dossierId, number, seatId: seat.seatId, seatNumber },
    version: toFill.version,
    saved: savedAt ? t('council.sheet.savedAt', { at: dateTimeText(savedAt) }) : t('council.sheet.notSaved'),
    words: words().council.sheet
  }
  if (sheet === null) return frame && <PartsForm {...common} frame={frame} />
  const codes = criteriaOf(sheet).map(({ code }) => String(code))
  const first = codes.find(code => toFill.filled.options[code] === undefined) ?? codes[0] ?? ''
  const asked = at === 'R' || (at !== null && codes.includes(at)) ? at : first
  return <SheetForm {...common} sheet={sheet} at={asked} />
}

export default orMissing(async function ScorePage({
  params,
  searchParams
}: {
  params: FileParams
  searchParams: Asked
}) {
  const { actor, toFill, seatNumber, at } = await sheetOfPath(params, searchParams)
  const t = staffText()
  const { sessionCode, number, product, producer, sheet, discussion, round, transcribed, seat } = toFill
  if (toFill.refused !== null) redirect(sheetAddress(sessionCode, number, { seat: seatNumber, check: true }))
  const whole = sheet?.suspects.filter(({ where }) => where === null || where.length === 1) ?? []
  return (
    <CouncilFrame actor={actor}>
      <Breadcrumbs
        crumbs={[
          { label: t('council.session.crumb'), href: sessionAddress(sessionCode) },
          { label: t('council.file.crumb', { number }), href: fileAddress(sessionCode, number) }
        ]}
      />
      <PageHeader
        kicker={
          transcribed
            ? t('council.sheet.transcribedOf', { name: seat.name })
            : t('council.sheet.kicker', { number, files: toFill.files, producer })
        }
        title={product}
      />
      {discussion && (
        <Banner title={t('council.sheet.round', { round })}>
          <p>{discussion.note}</p>
        </Banner>
      )}
      {whole.map(({ reason }) => (
        <p key={reason} className="max-w-measure text-small text-grain">
          {t('council.sheet.suspectLine', { reason })}
        </p>
      ))}
      <Form toFill={toFill} seatNumber={seatNumber} at={at} />
    </CouncilFrame>
  )
})
