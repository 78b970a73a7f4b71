import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  ChevronUp,
  CornerUpLeft,
  CornerUpRight,
  Ellipsis,
} from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './look-pad.module.css'
import { visitMessages } from './visit.messages.ts'

const words = visitMessages.pad

/** What the pad does. */
export interface LookPadProps {
  readonly onTurn: (steps: -1 | 1) => void
  readonly onTilt: (steps: -1 | 1) => void
  readonly onStep: (direction: -1 | 1) => void
}

/** Buttons for every move, so that nobody needs to drag or to know a key. */
export function LookPad({ onTurn, onTilt, onStep }: LookPadProps) {
  const [more, setMore] = useState(false)
  const button = { layout: 'stack', look: 'strong' } as const
  return (
    <div className={styles.pad} role="group" aria-label={words.label}>
      <IconButton {...button} icon={CornerUpLeft} label={words.left} onClick={() => onTurn(-1)} />
      <IconButton {...button} icon={ArrowUp} label={words.forward} onClick={() => onStep(1)} />
      <IconButton {...button} icon={ArrowDown} label={words.back} onClick={() => onStep(-1)} />
      <IconButton {...button} icon={CornerUpRight} label={words.right} onClick={() => onTurn(1)} />
      {more ? (
        <>
          <IconButton {...button} icon={ChevronUp} label={words.up} onClick={() => onTilt(1)} />
          <IconButton {...button} icon={ChevronDown} label={words.down} onClick={() => onTilt(-1)} />
        </>
      ) : (
        <IconButton
          {...button}
          icon={Ellipsis}
          label={words.more}
          aria-expanded={false}
          onClick={() => setMore(true)}
        />
      )}
    </div>
  )
}
