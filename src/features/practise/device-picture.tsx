import type { CSSProperties } from 'react'
import type { Lamp } from '../../domain/content/device-chart.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { PartBox } from '../../scene/devices/close-up-props.ts'
import styles from './device-picture.module.css'
import { hasWhole, picturedParts, pictureOf } from './device-pictures.ts'
import { lampNodes } from './part-actions.ts'

interface DevicePictureProps {
  readonly device: Device
  /** Lamps by id; without them the device is shown switched off. */
  readonly lamps?: Readonly<Record<string, Lamp>>
  /** Of its controls, where these have a picture of their own. */
  readonly close?: boolean
}

/** A still picture of a device, taken from its model, with its lamps shining over it. */
export function DevicePicture({ device, lamps, close = false }: DevicePictureProps) {
  const address = pictureOf(device.id, close)
  const boxes = close || !hasWhole(device.id) ? picturedParts(device.id) : {}
  return (
    <div className={styles.picture}>
      {address ? <img src={address} alt={device.alt} width={960} height={600} /> : <p>{device.alt}</p>}
      {Object.entries(device.indicators).flatMap(([id, indicator]) =>
        lampNodes(id, indicator).map((node) => {
          const colour = lamps?.[id]?.colour ?? 'off'
          const box = boxes[node]
          return box && colour !== 'off' ? (
            <span
              key={node}
              className={styles.lamp}
              data-lamp={id}
              data-colour={colour}
              style={middleOf(box)}
            />
          ) : null
        }),
      )}
    </div>
  )
}

function middleOf({ left, top, width, height }: PartBox): CSSProperties {
  return {
    left: `${(left + width / 2) * 100}%`,
    top: `${(top + height / 2) * 100}%`,
    width: `max(10px, ${width * 100}%)`,
  }
}
