import { type RefObject, useEffect, useRef } from 'react'

/** Marks a place that can take focus on, best first: what came of the task, then what can be done now. */
export const focusPlaces = ['result', 'next', 'wait', 'doing'] as const
/** A place that can take focus on: set it as `data-focus` of the element. */
export type FocusPlace = (typeof focusPlaces)[number]

/**
 * Hands focus on when the button that had it has gone or can no longer be pressed, as a wait that is over. Without
 * this the focus falls to the page, and a keyboard or a screen reader begins at its top again.
 */
export function useFocusHandOn(place: RefObject<HTMLElement | null>): void {
  const last = useRef<HTMLElement | null>(null)
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof HTMLElement ? event.target : null
    }
    const watched = place.current
    watched?.addEventListener('focusin', remember)
    return () => watched?.removeEventListener('focusin', remember)
  }, [place])
  // After every drawing: each of them can take a button away.
  useEffect(() => {
    const had = last.current
    if (!had || !place.current) return
    const isGone = !had.isConnected || had.matches(':disabled')
    const now = document.activeElement
    if (!isGone || (now !== null && now !== document.body && now !== had)) return
    for (const name of focusPlaces) {
      const next = place.current.querySelector<HTMLElement>(`[data-focus="${name}"]:not(:disabled)`)
      if (next) return next.focus()
    }
  })
}
