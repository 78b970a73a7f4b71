import { type ComponentType, Suspense, useState } from 'react'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { controlActions, lookAction } from '../../domain/device/device-actions.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import { aroundBoxes } from '../../scene/devices/around-boxes.ts'
import type { CloseUpProps, PartBox } from '../../scene/devices/close-up-props.ts'
import { classNames } from '../../ui/class-names.ts'
import { DevicePicture } from './device-picture.tsx'
import { hasWhole, PICTURE_RATIO, picturedParts } from './device-pictures.ts'
import styles from './device-stage.module.css'
import { clampBox } from './label-places.ts'
import { lampNodes, partNodes, presentControls, pressAction } from './part-actions.ts'
import { type PartButton, PartButtons } from './part-buttons.tsx'
import { practiseMessages as words } from './practise.messages.ts'
import { usePictureSize } from './use-picture-size.ts'

/** With so many names on a picture, a phone shows it higher. */
const CROWDED = 7

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

/** The device close up, as a model or a picture of it, with each part as a labelled button over it. */
export function DeviceStage(props: DeviceStageProps) {
  const { device, task, view, isLocked, onAct, closeUp: CloseUp } = props
  const { practice } = view
  const [hasFailed, setFailed] = useState(false)
  const [live, setLive] = useState<Boxes | null>(null)
  const isModel = CloseUp !== undefined && !hasFailed
  const controls = presentControls(device, task, practice.states).filter((control) => !control.onScreen)
  const nodes = partNodes(controls)
  const last = practice.deeds.at(-1)?.action
  const pressed = partNodes(device.controls).find((part) => partActions(part).includes(last ?? ''))
  const picture = <DevicePicture device={device} lamps={view.view.lamps} close />
  const { place, size } = usePictureSize(PICTURE_RATIO * 400, 400)
  const boxes = (isModel ? live : null) ?? mapValues(picturedParts(device.id), clampBox)
  const shown = {
    device: device.id,
    poses: device.poses ?? [],
    states: practice.states,
    lamps: lampColours(device, view),
    pressed: pressed ? { node: pressed.node, count: practice.deeds.length } : null,
    onFail: () => setFailed(true),
  }
  const parts = [
    ...controls.flatMap((control) => controlButtons(control, boxes)),
    ...lampButtons(device, boxes),
  ]
  const isCrowded = parts.filter(({ kind }) => kind !== 'key').length >= CROWDED
  const stage = (
    <div
      ref={place}
      className={classNames(
        styles.stage,
        isModel && live !== null && styles.wide,
        isCrowded && styles.crowded,
      )}
      role="group"
      aria-label={words.picture(device.shortName)}
    >
      {isModel ? (
        <Suspense fallback={picture}>
          <CloseUp
            {...shown}
            parts={nodes.map(({ node }) => node)}
            onPress={(node) => {
              const part = nodes.find((it) => it.node === node)
              const action = part && (part.action ?? pressAction(part.control, practice))
              if (action && !isLocked) onAct(action)
            }}
            onLayout={(layout) => setLive(mapValues(layout, clampBox))}
          />
        </Suspense>
      ) : (
        picture
      )}
      <PartButtons {...props} parts={parts} size={size} />
    </div>
  )
  if (!hasWhole(device.id)) return stage
  const whole = <DevicePicture device={device} />
  return (
    <div className={styles.both}>
      {stage}
      <div className={styles.whole}>
        {isModel ? (
          <Suspense fallback={whole}>
            <CloseUp {...shown} isWhole parts={[]} onPress={nothing} onLayout={nothing} />
          </Suspense>
        ) : (
          whole
        )}
      </div>
    </div>
  )
}

const nothing = () => {}

function lampColours(device: Device, view: PracticeView): CloseUpProps['lamps'] {
  return Object.fromEntries(
    Object.entries(device.indicators).flatMap(([id, lamp]) =>
      lampNodes(id, lamp).map((node) => [node, view.view.lamps[id]?.colour ?? 'off'] as const),
    ),
  )
}

type Boxes = Readonly<Record<string, PartBox>>

function partActions(part: ReturnType<typeof partNodes>[number]): readonly string[] {
  return part.action ? [part.action] : controlActions(part.control)
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)] as const))
}

function controlButtons(control: Control, boxes: Boxes): readonly PartButton[] {
  return partNodes([control]).flatMap((part, index): readonly PartButton[] => {
    const box = boxes[part.node]
    if (!box) return []
    if (!part.action || control.kind !== 'digit') return [{ kind: 'control', control, box }]
    return [{ kind: 'key', control, action: part.action, label: control.keys[index] ?? '', box }]
  })
}

function lampButtons(device: Device, boxes: Boxes): readonly PartButton[] {
  return Object.entries(device.indicators).flatMap(([id, lamp]): readonly PartButton[] => {
    const box = aroundBoxes(lampNodes(id, lamp).flatMap((node) => boxes[node] ?? []))
    return box ? [{ kind: 'lamp', id, label: lamp.label, action: lookAction(id), box }] : []
  })
}
