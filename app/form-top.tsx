import { Banner } from '@/components/ui/banner'
import { ErrorSummary } from '@/components/ui/error-summary'
import { FORM_KEY, type FormState, problemsOf } from '@/lib/web/form-state'

/** What every form of the signed-in areas begins with: what must be mended, the way back in, and its key. */
export function FormTop({ state }: { readonly state: FormState }) {
  return (
    <>
      <ErrorSummary errors={problemsOf(state)} />
      {state.signIn && (
        <Banner kind="warning" title={state.signIn.explain}>
          <p>
            <a href={state.signIn.href} target="_blank" rel="noopener">
              {state.signIn.label}
            </a>
          </p>
        </Banner>
      )}
      <input type="hidden" name={FORM_KEY} value={state.key} />
    </>
  )
}
