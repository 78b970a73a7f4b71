import type { Control, Material } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import { holds, type RegionStates } from '../../domain/device/device.machine.ts'
import styles from './device-drawing.module.css'
import { paint } from './materials.tsx'

interface DrawnPartsProps {
  readonly device: Device
  readonly states: RegionStates
  /** Scope of the drawing's gradients. */
  readonly scope: string
}

/** The buttons of a device as shapes of its drawing, for a picture that nobody can press. */
export function DrawnParts({ device, states, scope }: DrawnPartsProps) {
  return device.controls.map((control) => {
    const { at } = control
    if (!at || !holds(control.when, states)) return null
    if (control.kind === 'digit') return <DrawnKeys key={control.id} control={control} scope={scope} />
    if (!control.look || control.look === 'none') return null
    const isRound = control.shape === 'round'
    return (
      <rect
        key={control.id}
        x={at.x}
        y={at.y}
        width={at.w}
        height={at.h}
        rx={isRound ? at.w / 2 : 12}
        ry={isRound ? at.h / 2 : 12}
        fill={paint(scope, control.look)}
        className={styles.button}
      />
    )
  })
}

const keyLook: Material = 'rubber'

function DrawnKeys({ control, scope }: { control: Extract<Control, { kind: 'digit' }>; scope: string }) {
  const { at, columns, keys } = control
  if (!at) return null
  const [w, h] = [at.w / columns, at.h / Math.ceil(keys.length / columns)]
  return [...keys].map((key, index) => {
    const x = at.x + (index % columns) * w
    const y = at.y + Math.floor(index / columns) * h
    return (
      <g key={key}>
        <rect
          x={x + 3}
          y={y + 3}
          width={w - 6}
          height={h - 6}
          rx={10}
          fill={paint(scope, keyLook)}
          className={styles.button}
        />
        <text x={x + w / 2} y={y + h / 2 + 9} fontSize={26} fill="#ffffff" className={styles.text}>
          {key}
        </text>
      </g>
    )
  })
}
