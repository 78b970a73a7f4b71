import { type RefObject, useLayoutEffect, useState } from 'react'

/** Until it is measured, and where nothing can be measured. */
const USUAL_WIDTH_PX = 640

/** The width of an element in whole px, as it changes. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(USUAL_WIDTH_PX)
  useLayoutEffect(() => {
    const box = element.current
    if (!box) return
    const measure = () => {
      const found = Math.floor(box.getBoundingClientRect().width)
      if (found > 0) setWidth(found)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(box)
    return () => observer.disconnect()
  }, [element])
  return width
}
