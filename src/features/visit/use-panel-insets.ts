import { type RefObject, useEffect, useState } from 'react'
import { type Insets, NO_INSETS } from '../../scene/view/view.ts'

/** Panels stand at the right from this width, else at the bottom. The same as in the sheet's style sheet. */
const WIDE_PX = 900

/** Measures a box that lies over the stage, each time it or the stage changes size, and turns it into insets. */
function useCover(
  frame: RefObject<HTMLElement | null>,
  selector: string,
  toInsets: (box: DOMRect, stage: DOMRect) => Insets,
  key: unknown,
): Insets {
  const [insets, setInsets] = useState(NO_INSETS)
  useEffect(() => {
    const stage = frame.current
    const cover = stage?.querySelector<HTMLElement>(selector)
    if (!stage || !cover) {
      setInsets(NO_INSETS)
      return undefined
    }
    const measure = () => setInsets(toInsets(cover.getBoundingClientRect(), stage.getBoundingClientRect()))
    const watcher = new ResizeObserver(measure)
    watcher.observe(cover)
    watcher.observe(stage)
    measure()
    return () => watcher.disconnect()
  }, [frame, selector, toInsets, key])
  return insets
}

/** The part of the stage that the open panel covers. */
export function usePanelInsets(frame: RefObject<HTMLElement | null>, isOpen: boolean): Insets {
  return useCover(frame, '[data-panel] > section', panelInsets, isOpen)
}

/** The part of the stage that the lesson or a notice covers: pins keep clear of it. */
export function useCornerInsets(frame: RefObject<HTMLElement | null>, key: unknown): Insets {
  return useCover(frame, '[data-corner]', cornerInsets, key)
}

function panelInsets(box: DOMRect, stage: DOMRect): Insets {
  return stage.width >= WIDE_PX
    ? { ...NO_INSETS, right: Math.round(stage.right - box.left) }
    : { ...NO_INSETS, bottom: Math.round(stage.bottom - box.top) }
}

function cornerInsets(box: DOMRect, stage: DOMRect): Insets {
  return stage.width >= WIDE_PX
    ? { ...NO_INSETS, left: Math.round(box.right - stage.left) }
    : { ...NO_INSETS, top: Math.round(box.bottom - stage.top) }
}
