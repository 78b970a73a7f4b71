import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import type { HouseWalk } from '../walking/house-walk.ts'
import { attachStageInput } from '../walking/stage-input.ts'
import styles from './stage.module.css'

export interface StageProps {
  readonly walk: HouseWalk
  /** "3D view of the hall". */
  readonly label: string
  /** Id of the hidden text that explains the keys. */
  readonly describedBy?: string | undefined
  readonly reverseDrag: boolean
  readonly fovDeg: () => number
  readonly onTap: (x: number, y: number) => void
  readonly ref: Ref<HTMLDivElement>
  readonly children: ReactNode
}

/** The box that answers to drags, taps and walk keys, whatever picture it holds. */
export function Stage({
  walk,
  label,
  describedBy,
  reverseDrag,
  fovDeg,
  onTap,
  ref,
  children,
}: StageProps): ReactNode {
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef({ reverseDrag, fovDeg, onTap })
  useEffect(() => {
    latest.current = { reverseDrag, fovDeg, onTap }
  })
  useEffect(() => {
    if (!element.current) return undefined
    return attachStageInput(element.current, {
      walk,
      isReversed: () => latest.current.reverseDrag,
      fovDeg: () => latest.current.fovDeg(),
      onTap: (x, y) => latest.current.onTap(x, y),
    })
  }, [walk])
  return (
    <div
      ref={(div) => {
        element.current = div
        if (typeof ref === 'function') ref(div)
        else if (ref) ref.current = div
      }}
      className={styles.stage}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      // A group that takes keys, not one control: its buttons and lists stand beside it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {children}
    </div>
  )
}
