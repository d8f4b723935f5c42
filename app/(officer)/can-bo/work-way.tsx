import { Stepper } from '@/components/ui/stepper'
import { staffText } from '@/lib/text/text'
import { batchAddress } from './dot-danh-gia/address'
import { draftAddress } from './quyet-dinh/address'

/** The way from what a council found to certificates that are handed over. */
export const WAY = ['open', 'paste', 'look', 'draft', 'sign', 'publish', 'hand'] as const

export type WayStep = (typeof WAY)[number]

interface WorkWayProps {
  readonly at: WayStep
  readonly batchCode?: string | undefined
  readonly draftCode?: string | undefined
}

const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1)

function hrefOf(step: WayStep, { batchCode, draftCode }: WorkWayProps): string | undefined {
  if (step === 'paste') return batchCode && batchAddress(batchCode)
  if (step === 'look') return batchCode && batchAddress(batchCode, 'kiem-tra')
  return step === 'draft' || step === 'sign' ? draftCode && draftAddress(draftCode) : undefined
}

/** Where on the way the reader is, what comes next, and the way back to what is done. On a phone the sentence alone. */
export function WorkWay(props: WorkWayProps) {
  const t = staffText()
  const index = WAY.indexOf(props.at)
  const next = WAY[index + 1]
  const name = t(`officerDecision.way.names.${props.at}`)
  return (
    <div className="grid gap-1 print:hidden">
      <p className="text-small text-ink-2">
        {next
          ? t('officerDecision.way.where', {
              step: index + 1,
              steps: WAY.length,
              name,
              next: t(`officerDecision.way.names.${next}`)
            })
          : t('officerDecision.way.last', { name })}
      </p>
      <div className="max-md:hidden">
        <Stepper
          current={index}
          steps={WAY.map(step => ({
            title: capitalised(t(`officerDecision.way.names.${step}`)),
            href: hrefOf(step, props)
          }))}
        />
      </div>
    </div>
  )
}
