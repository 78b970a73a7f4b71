import { useEffect, useRef } from 'react'

/** When what had the focus goes from the page, the focus goes to the heading: the next Tab begins at a known place. */
export function useKeptFocus(): void {
  const last = useRef<EventTarget | null>(null)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  // Whatever was drawn may have taken it away.
  useEffect(() => {
    if (!(last.current instanceof HTMLElement) || last.current.isConnected) return
    last.current = null
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  })
}
