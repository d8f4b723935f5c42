// Copies, shares and prints a page by its lasting address. A button that this browser cannot serve never shows.

const can = {
  share: Boolean(navigator.share),
  copy: Boolean(navigator.clipboard),
  print: true
}

/** @param {HTMLElement} share */
function begin(share) {
  const { address = '', title = '', copied = '' } = share.dataset
  const status = share.querySelector('[role=status]')
  /** @param {string} words */
  const say = words => {
    if (status) status.textContent = words
  }
  const acts = {
    // A visitor who closes the sheet has shared nothing, which is no fault.
    share: () => navigator.share({ title, url: address }).catch(() => undefined),
    copy: () =>
      navigator.clipboard.writeText(address).then(
        () => say(copied),
        () => say('')
      ),
    print: () => window.print()
  }
  for (const name of /** @type {const} */ (['share', 'copy', 'print'])) {
    const button = share.querySelector(`[data-does=${name}]`)
    if (!(button instanceof HTMLElement)) continue
    button.hidden = !can[name]
    button.addEventListener('click', acts[name])
  }
  share.hidden = false
}

for (const share of document.querySelectorAll('[data-share]')) if (share instanceof HTMLElement) begin(share)
