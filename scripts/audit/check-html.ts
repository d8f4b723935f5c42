import type { Finding, Inspection } from './inspection'
import { visit } from './visit'

interface HtmlReport {
  readonly results: readonly {
    readonly messages: readonly {
      readonly ruleId: string
      readonly message: string
      readonly selector: string | null
    }[]
  }[]
}

/** What is used of html-validate. */
export interface HtmlTools {
  readonly HtmlValidate: new (config: unknown) => { validateString(html: string): Promise<HtmlReport> }
}

/**
 * Everything html-validate recommends, but how React spells what it means: capitals in names, `<meta/>`, `async=""`, ids with
 * underscores, and `action=""` on a form that is sent to its own page. All of these mean the same to a browser. The rows of a grid
 * send fields of the same names, which is how forms send lists. The title of a decision is as long as its authority's name.
 */
const CONFIG = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5', { form: { attributes: { action: { enum: ['/.*/'] } } } }],
  rules: {
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'form-dup-name': 'off',
    'long-title': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off'
  }
}

/** Reads each page as the server sent it and says what is no HTML. */
export async function checkHtml(
  { base, cookies, html }: Inspection,
  { HtmlValidate }: HtmlTools,
  report: (finding: Finding) => void
): Promise<void> {
  const validator = new HtmlValidate(CONFIG)
  for (const { address, person } of html) {
    const cookie = (cookies[person] ?? []).map(({ name, value }) => `${name}=${value}`).join('; ')
    const { text } = await visit(base, address, cookie)
    const { results } = await validator.validateString(text)
    const problems = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}${selector ? ` (${selector})` : ''}`)
    )
    report({ tool: 'html-validate', address, person, problems, measured: `${Math.round(text.length / 1000)} kB` })
  }
}
