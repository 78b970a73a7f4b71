import { type RefObject, useEffect, useRef } from 'react'

/**
 * When what had the focus goes from the page, the focus goes on to `place`, or else to the h1: the next Tab begins at a
 * known place. Only `place` is scrolled to, for the h1 is at the top and what is read may be further down.
 */
export function useKeptFocus(place?: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null)
  useEffect(() => {
    const note = () => {
      last.current = document.activeElement
    }
    // What is drawn inside has run its effects, and may have moved the focus, before this begins to listen.
    note()
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // Whatever was drawn may have taken it away.
  useEffect(() => {
    if (last.current?.isConnected !== false || document.activeElement !== document.body) return
    if (place?.current) place.current.focus()
    else document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  })
}
