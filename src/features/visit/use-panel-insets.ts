import { type RefObject, useEffect, useState } from 'react'
import { type Insets, NO_INSETS } from '../../scene/view/view.ts'

/** Panels stand at the right from this width, else at the bottom. The same as in the sheet's style sheet. */
const WIDE_PX = 900

/** The part of the stage that the open panel covers, measured from the panel itself. */
export function usePanelInsets(frame: RefObject<HTMLElement | null>, isOpen: boolean): Insets {
  const [insets, setInsets] = useState(NO_INSETS)
  useEffect(() => {
    const sheet = isOpen ? frame.current?.querySelector<HTMLElement>('[data-panel] > section') : null
    if (!sheet || !frame.current) {
      setInsets(NO_INSETS)
      return undefined
    }
    const stage = frame.current
    const measure = () => {
      const box = sheet.getBoundingClientRect()
      const around = stage.getBoundingClientRect()
      setInsets(
        around.width >= WIDE_PX
          ? { ...NO_INSETS, right: Math.round(around.right - box.left) }
          : { ...NO_INSETS, bottom: Math.round(around.bottom - box.top) },
      )
    }
    const watcher = new ResizeObserver(measure)
    watcher.observe(sheet)
    watcher.observe(stage)
    measure()
    return () => watcher.disconnect()
  }, [frame, isOpen])
  return insets
}
