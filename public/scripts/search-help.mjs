// Links to what the words typed so far may mean, beneath a search field. Without script the field searches as ever.

const PAUSE_MS = 180
const SHORTEST = 2

/** @typedef {{ readonly name: string, readonly under: string, readonly href: string }} Suggestion */

/** @param {HTMLElement} help */
function begin(help) {
  const { field = '', address = '', counts = '[]' } = help.dataset
  const input = document.getElementById(field)
  const list = help.querySelector('ul')
  const status = help.querySelector('[role=status]')
  const line = list?.firstElementChild
  if (!(input instanceof HTMLInputElement) || !list || !status || !line) return
  /** @type {readonly string[]} */
  const said = JSON.parse(counts)

  /** @param {readonly Suggestion[]} found */
  const show = found => {
    list.replaceChildren(
      ...found.map(({ name, under, href }) => {
        const item = /** @type {Element} */ (line.cloneNode(true))
        const link = item.querySelector('a')
        const [called, beneath] = item.querySelectorAll('span')
        if (link && called && beneath) {
          link.href = href
          called.textContent = name
          beneath.textContent = under
        }
        return item
      })
    )
    list.hidden = found.length === 0
    status.textContent = said[found.length] ?? ''
  }

  let pause = 0
  let asking = new AbortController()
  /** @param {string} typed */
  const ask = async typed => {
    asking = new AbortController()
    const answer = await fetch(`${address}?q=${encodeURIComponent(typed)}`, { signal: asking.signal }).catch(() => null)
    if (answer?.ok) show(await answer.json())
  }
  input.addEventListener('input', () => {
    clearTimeout(pause)
    asking.abort()
    const typed = input.value.trim()
    if (typed.length < SHORTEST) show([])
    else pause = window.setTimeout(() => void ask(typed).catch(() => show([])), PAUSE_MS)
  })
  input.form?.addEventListener('keydown', event => {
    if (event.key === 'Escape') show([])
  })
}

for (const help of document.querySelectorAll('[data-search-help]')) if (help instanceof HTMLElement) begin(help)
