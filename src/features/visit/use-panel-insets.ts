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
    const measure = () =>
      setInsets(
        stage && cover ? toInsets(cover.getBoundingClientRect(), stage.getBoundingClientRect()) : NO_INSETS,
      )
    const watcher = new ResizeObserver(measure)
    if (cover) watcher.observe(cover)
    if (stage) watcher.observe(stage)
    measure()
    return () => watcher.disconnect()
    // Another `key` means another box behind the same selector.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
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
