import { useId } from 'react'
import type { Lamp } from '../../domain/content/device-chart.schema.ts'
import type { Material, Shape } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import { holds, type RegionStates } from '../../domain/device/device.machine.ts'
import styles from './device-drawing.module.css'
import { DrawnParts } from './drawn-parts.tsx'
import { Materials, paint } from './materials.tsx'

interface DeviceDrawingProps {
  readonly device: Device
  readonly states: RegionStates
  readonly lamps: Readonly<Record<string, Lamp>>
  /** Draws the buttons of the device too, where nothing is laid over the drawing. */
  readonly hasParts?: boolean
}

/** The device as a flat drawing, made from the shapes of its file. Its parts are buttons laid over it. */
export function DeviceDrawing({ device, states, lamps, hasParts }: DeviceDrawingProps) {
  const { drawing, indicators } = device
  const scope = useId()
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${drawing.width} ${drawing.height}`}
      role="img"
      aria-label={drawing.alt}
    >
      <Materials scope={scope} />
      {drawing.shapes.map((shape, at) =>
        holds(shape.when, states) ? (
          // The shapes of a drawing never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <ShapeOf key={at} shape={shape} scope={scope} />
        ) : null,
      )}
      {hasParts && <DrawnParts device={device} states={states} scope={scope} />}
      {Object.entries(indicators).map(([id, { x, y, r }]) => {
        const colour = lamps[id]?.colour ?? 'off'
        return (
          <g key={id} data-lamp={id} data-colour={colour}>
            {colour !== 'off' && <circle cx={x} cy={y} r={r * 2.1} className={styles.halo} />}
            <circle cx={x} cy={y} r={r} className={styles.lamp} />
            <circle cx={x - r * 0.3} cy={y - r * 0.35} r={r * 0.28} className={styles.glint} />
          </g>
        )
      })}
    </svg>
  )
}

interface ShapeProps {
  readonly shape: Shape
  readonly scope: string
}

function ShapeOf({ shape, scope }: ShapeProps) {
  const edge = shape.edge ? styles.edge : undefined
  const fill = paint(scope, shape.fill)
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.w}
          height={shape.h}
          rx={shape.r ?? 0}
          fill={fill}
          className={edge}
        />
      )
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} fill={fill} className={edge} />
    case 'path':
      return shape.stroke === undefined ? (
        <path d={shape.d} fill={fill} className={edge} />
      ) : (
        <path d={shape.d} stroke={strokeOf(shape.fill)} strokeWidth={shape.stroke} className={styles.line} />
      )
    case 'text':
      return (
        <text x={shape.x} y={shape.y} fontSize={shape.size} fill={fill} className={styles.text}>
          {shape.words}
        </text>
      )
  }
}

/** A line has no box to stretch a gradient over when it is straight, so it takes a flat colour. */
function strokeOf(material: Material): string {
  return `var(--material-${material})`
}
