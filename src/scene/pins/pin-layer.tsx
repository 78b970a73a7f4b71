import { type ReactNode, useEffect, useMemo } from 'react'
import type { HousePoint } from '../view/project-point.ts'
import type { Insets } from '../view/view.ts'
import type { PinBoard } from './pin-board.ts'
import { PinIcon } from './pin-icon.tsx'
import type { PinKind } from './pin-layout.ts'
import styles from './pin-layer.module.css'

/** A button over the picture. */
export interface PinButton {
  readonly id: string
  readonly kind: PinKind
  readonly at: HousePoint
  /** The name beside it. */
  readonly name: string
  /** The rest of its spoken name: "on the ceiling ahead. Not done yet." */
  readonly details?: string
  readonly isDone?: boolean
  readonly isOpen?: boolean
}

export interface PinLayerProps {
  readonly board: PinBoard
  /** Things in this room, in the order to tab through. */
  readonly items: readonly PinButton[]
  /** Places to walk to and ways into other rooms. */
  readonly rings: readonly PinButton[]
  readonly itemsLabel: string
  readonly ringsLabel: string
  readonly showNames: 'always' | 'on-focus'
  /** The edges of the stage that the page covers. */
  readonly safe: Insets
  readonly onPress: (id: string, kind: PinKind) => void
  /** A pin out of view got the focus: turn the view to it, then its ring is drawn. */
  readonly onReveal: (pin: PinButton) => void
}

/** The pins and rings of a room as two lists of buttons that lie over the picture and move with it. */
export function PinLayer(props: PinLayerProps): ReactNode {
  const { board, items, rings, safe, showNames } = props
  const pins = useMemo(() => [...items, ...rings], [items, rings])
  useEffect(
    () => board.setPins(pins.map(({ id, kind, at, name }) => ({ id, kind, at, label: name }))),
    [board, pins],
  )
  useEffect(() => board.setFrame(safe, showNames === 'always'), [board, safe, showNames])
  return (
    <div className={styles.layer} data-names={showNames}>
      <PinList {...props} pins={items} label={props.itemsLabel} />
      <PinList {...props} pins={rings} label={props.ringsLabel} />
    </div>
  )
}

function PinList({
  pins,
  label,
  board,
  onPress,
  onReveal,
}: PinLayerProps & { pins: readonly PinButton[]; label: string }): ReactNode {
  return (
    <ul className={styles.list} aria-label={label}>
      {pins.map((pin) => (
        <li key={pin.id}>
          <button
            type="button"
            ref={(element) => {
              board.attach(pin.id, element)
              return () => board.attach(pin.id, null)
            }}
            className={styles.pin}
            data-pin={pin.id}
            data-kind={pin.kind}
            data-done={pin.isDone ? 'yes' : undefined}
            data-shown="no"
            // It begins with the visible name, so that a person who speaks to the device can say it.
            aria-label={pin.details && `${pin.name}, ${pin.details}`}
            aria-expanded={pin.isOpen}
            onClick={() => onPress(pin.id, pin.kind)}
            onFocus={() => {
              if (!board.isOnScreen(pin.id)) onReveal(pin)
            }}
          >
            <span className={styles.stem} aria-hidden="true" />
            <span className={styles.disc} data-part="disc">
              <PinIcon kind={pin.isDone ? 'done' : pin.kind} />
            </span>
            <span className={styles.label} data-part="label">
              {pin.name}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
