import { useEffect } from 'react'
import { useHeadingFocus } from '../ui/use-heading-focus.ts'

/** Stands beside the words, so that focus goes to their heading when they are there, however late they come. */
export function HeadingMark({ step }: { readonly step: string }): null {
  useHeadingFocus(step)
  // What opened the big screen has gone with its page, and the focus with it.
  useEffect(() => {
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
  }, [])
  return null
}
