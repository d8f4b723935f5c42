'use client'

import { useEffect, useState } from 'react'
import { Button } from '../ui/button'

interface ShareButtonsProps {
  readonly address: string
  readonly title: string
  readonly words: { readonly copy: string; readonly copied: string; readonly share: string; readonly print: string }
}

interface Can {
  readonly copy: boolean
  readonly share: boolean
}

/** What this browser can do with an address. Nothing stands here until it is known, so that no button is dead. */
export function ShareButtons({ address, title, words }: ShareButtonsProps) {
  const [can, setCan] = useState<Can | null>(null)
  const [copied, setCopied] = useState(false)
  useEffect(() => setCan({ copy: Boolean(navigator.clipboard), share: Boolean(navigator.share) }), [])
  if (!can) return null
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false)
    )
  // A visitor who closes the sheet has shared nothing, which is no fault.
  const share = () => navigator.share({ title, url: address }).catch(() => undefined)
  return (
    <div className="flex flex-wrap items-center gap-3 print:hidden">
      {can.share && (
        <Button type="button" kind="secondary" onClick={share}>
          {words.share}
        </Button>
      )}
      {can.copy && (
        <Button type="button" kind="secondary" onClick={copy}>
          {words.copy}
        </Button>
      )}
      <Button type="button" kind="secondary" onClick={() => window.print()}>
        {words.print}
      </Button>
      <span role="status" className="text-small text-leaf">
        {copied && words.copied}
      </span>
    </div>
  )
}
