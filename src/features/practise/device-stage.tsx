import { type ComponentType, type CSSProperties, Suspense, useState } from 'react'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { controlActions, lookAction } from '../../domain/device/device-actions.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import type { CloseUpProps, PartBox } from '../../scene/devices/close-up-props.ts'
import { DeviceDrawing } from './device-drawing.tsx'
import styles from './device-stage.module.css'
import { around, clampBox } from './label-places.ts'
import { lampNodes, partNodes, presentControls, pressAction } from './part-actions.ts'
import { type PartButton, PartButtons } from './part-buttons.tsx'
import { practiseMessages as words } from './practise.messages.ts'
import { usePictureSize } from './use-picture-size.ts'

interface DeviceStageProps {
  readonly device: Device
  readonly task: DeviceTask
  readonly view: PracticeView
  readonly personName: string | undefined
  /** "Show me" plays by itself: its parts cannot be pressed. */
  readonly isLocked: boolean
  readonly onAct: (action: string) => void
  readonly closeUp: ComponentType<CloseUpProps> | undefined
}

/** The device close up, as a model or a drawing, with each part as a labelled button over it. */
export function DeviceStage(props: DeviceStageProps) {
  const { device, task, view, isLocked, onAct, closeUp: CloseUp } = props
  const { practice } = view
  const [hasFailed, setFailed] = useState(false)
  const [boxes, setBoxes] = useState<Readonly<Record<string, PartBox>> | null>(null)
  const isModel = CloseUp !== undefined && !hasFailed
  const controls = presentControls(device, task, practice.states).filter(
    (control) => control.at !== undefined,
  )
  const nodes = partNodes(controls)
  const last = practice.deeds.at(-1)?.action
  const pressed = partNodes(device.controls).find((part) => partActions(part).includes(last ?? ''))
  const drawing = <DeviceDrawing device={device} states={practice.states} lamps={view.view.lamps} />
  const { place, size } = usePictureSize(device.drawing.width, device.drawing.height)
  const shape = { '--ratio': device.drawing.width / device.drawing.height } as CSSProperties
  return (
    <div
      ref={place}
      className={styles.stage}
      style={shape}
      role="group"
      aria-label={words.picture(device.shortName)}
    >
      {isModel ? (
        <Suspense fallback={drawing}>
          <CloseUp
            device={device.id}
            poses={device.poses ?? []}
            states={practice.states}
            lamps={Object.fromEntries(
              Object.entries(device.indicators).flatMap(([id, lamp]) =>
                lampNodes(id, lamp).map((node) => [node, view.view.lamps[id]?.colour ?? 'off'] as const),
              ),
            )}
            parts={nodes.map(({ node }) => node)}
            pressed={pressed ? { node: pressed.node, count: practice.deeds.length } : null}
            onPress={(node) => {
              const part = nodes.find((it) => it.node === node)
              const action = part && (part.action ?? pressAction(part.control, practice))
              if (action && !isLocked) onAct(action)
            }}
            onLayout={(layout) => setBoxes(mapValues(layout, clampBox))}
            onFail={() => setFailed(true)}
          />
        </Suspense>
      ) : (
        drawing
      )}
      <PartButtons
        {...props}
        parts={[
          ...controls.flatMap((control) => controlButtons(device, control, isModel ? boxes : null)),
          ...lampButtons(device, isModel ? boxes : null),
        ]}
        isBare={isModel && boxes !== null}
        size={size}
      />
    </div>
  )
}

function partActions(part: ReturnType<typeof partNodes>[number]): readonly string[] {
  return part.action ? [part.action] : controlActions(part.control)
}

function drawnBox(device: Device, x: number, y: number, w: number, h: number): PartBox {
  const { width, height } = device.drawing
  return { left: x / width, top: y / height, width: w / width, height: h / height }
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)] as const))
}

type Boxes = Readonly<Record<string, PartBox>> | null

function controlButtons(device: Device, control: Control, boxes: Boxes): readonly PartButton[] {
  const { at } = control
  if (!at) return []
  const parts = partNodes([control])
  return parts.flatMap((part, index): readonly PartButton[] => {
    if (!part.action || control.kind !== 'digit') {
      // A key in the hand is no part of the model: its button stands where the drawing has it.
      const box = boxes?.[part.node] ?? drawnBox(device, at.x, at.y, at.w, at.h)
      return [{ kind: 'control', control, box }]
    }
    const columns = control.columns
    const [w, h] = [at.w / columns, at.h / Math.ceil(parts.length / columns)]
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const box = boxes
      ? boxes[part.node]
      : drawnBox(device, at.x + column * w + 3, at.y + row * h + 3, w - 6, h - 6)
    const key = control.keys[index] ?? ''
    return box ? [{ kind: 'key', control, action: part.action, label: key, box }] : []
  })
}

function lampButtons(device: Device, boxes: Boxes): readonly PartButton[] {
  return Object.entries(device.indicators).flatMap(([id, lamp]): readonly PartButton[] => {
    const { x, y, r } = lamp
    const box = boxes
      ? around(lampNodes(id, lamp).flatMap((node) => boxes[node] ?? []))
      : drawnBox(device, x - r, y - r, r * 2, r * 2)
    return box ? [{ kind: 'lamp', id, label: lamp.label, action: lookAction(id), box }] : []
  })
}
