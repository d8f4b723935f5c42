import { Button } from '../ui/button'

interface ShareButtonsProps {
  readonly address: string
  readonly title: string
  readonly words: { readonly copy: string; readonly copied: string; readonly share: string; readonly print: string }
  readonly nonce: string | undefined
}

const ACTS = ['share', 'copy', 'print'] as const

/** What a browser can do with an address. Hidden until the script knows what this one can, so that no button is dead. */
export function ShareButtons({ address, title, words, nonce }: ShareButtonsProps) {
  return (
    <>
      <div
        hidden
        data-share
        data-address={address}
        data-title={title}
        data-copied={words.copied}
        className="flex flex-wrap items-center gap-3 print:hidden"
      >
        {ACTS.map(act => (
          <Button key={act} type="button" kind="secondary" data-does={act}>
            {words[act]}
          </Button>
        ))}
        <span role="status" className="text-small text-leaf" />
      </div>
      <script type="module" src="/scripts/share.mjs" nonce={nonce} />
    </>
  )
}
