import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { PictureSize } from './label-places.ts'

/** How large a picture is on the screen, for names that must not touch. `width` and `height` are its drawn size. */
export function usePictureSize(
  width: number,
  height: number,
): { readonly place: RefObject<HTMLDivElement | null>; readonly size: PictureSize } {
  const place = useRef<HTMLDivElement>(null)
  const [size, setSize] = useState<PictureSize>({ width, height, letter: 16 })
  const measure = () => {
    const { clientWidth = 0, clientHeight = 0 } = place.current ?? {}
    // A picture that is not laid out, as in print, keeps its drawn size.
    if (clientWidth === 0) return
    const letter = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const now = { width: clientWidth, height: clientHeight, letter }
    setSize((last) =>
      last.width === now.width && last.height === now.height && last.letter === letter ? last : now,
    )
  }
  // The page can change its width or its text size with any drawing.
  useLayoutEffect(measure)
  useEffect(() => {
    window.addEventListener('resize', measure)
    return () => window.removeEventListener('resize', measure)
    // `measure` reads only the ref; any drawing's copy of it serves.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [])
  return { place, size }
}
