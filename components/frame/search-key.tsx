'use client'

import { useEffect } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Where scripts run, "/" leads into the search field from wherever nobody is typing. */
export function SearchKey({ field }: { readonly field: string }) {
  useEffect(() => {
    const enter = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      const found = document.getElementById(field)
      if (!(found instanceof HTMLInputElement) || found.offsetParent === null) return
      event.preventDefault()
      found.focus()
      found.select()
    }
    document.addEventListener('keydown', enter)
    return () => document.removeEventListener('keydown', enter)
  }, [field])
  return null
}
