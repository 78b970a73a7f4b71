import { useEffect, useRef } from 'react'

/** Moves focus to the page's h1 each time `step` changes after the first drawing, so that reading starts there. */
export function useHeadingFocus(step: string | number): void {
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    window.scrollTo(0, 0)
    document.querySelector<HTMLElement>('main h1, h1')?.focus({ preventScroll: true })
  }, [step])
}
