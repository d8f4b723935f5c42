/** The id of the main part of every page. */
export const CONTENT_ID = 'noi-dung'

/** First stop of the Tab key: past everything that repeats. */
export function SkipLink({ children }: { readonly children: string }) {
  return (
    <a href={`#${CONTENT_ID}`} className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:p-3">
      {children}
    </a>
  )
}
