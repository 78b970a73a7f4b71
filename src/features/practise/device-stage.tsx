import { type ComponentType, type CSSProperties, Suspense, useState } from 'react'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { controlActions, lookAction, shownDigits } from '../../domain/device/device-actions.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import type { CloseUpProps, PartBox } from '../../scene/devices/close-up-props.ts'
import { classNames } from '../../ui/class-names.ts'
import { DeviceDrawing } from './device-drawing.tsx'
import styles from './device-stage.module.css'
import { controlOf, isHeld, pointedActions, presentControls, pressAction } from './part-actions.ts'
import { practiseMessages as words } from './practise.messages.ts'

interface DeviceStageProps {
  readonly device: Device
  readonly task: DeviceTask
  readonly view: PracticeView
  readonly personName: string | undefined
  /** "Show me" plays by itself: its parts cannot be pressed. */
  readonly isLocked: boolean
  readonly onAct: (action: string) => void
  /** A digit control was pressed: its keys stand below. */
  readonly onDigits: () => void
  readonly closeUp: ComponentType<CloseUpProps> | undefined
}

/** The device close up, as a model or a drawing, with each part as a labelled button over it. */
export function DeviceStage(props: DeviceStageProps) {
  const { device, task, view, onAct, closeUp: CloseUp } = props
  const { practice } = view
  const [hasFailed, setFailed] = useState(false)
  const [boxes, setBoxes] = useState<Readonly<Record<string, PartBox>> | null>(null)
  const parts = presentControls(device, task, practice.states).filter((control) => control.at !== undefined)
  const last = practice.deeds.at(-1)?.action
  const used = controlOf(device, last)?.id
  const isModel = CloseUp !== undefined && !hasFailed
  const press = (control: Control) => {
    const action = pressAction(control, practice)
    if (action === null) props.onDigits()
    else onAct(action)
  }
  const drawing = (
    <DeviceDrawing
      device={device}
      states={practice.states}
      lamps={view.view.lamps}
      digits={Object.fromEntries(
        device.controls.flatMap((control) =>
          control.kind === 'digit'
            ? [
                [
                  control.id,
                  shownDigits(
                    control,
                    practice.deeds.map(({ action }) => action),
                  ),
                ],
              ]
            : [],
        ),
      )}
    />
  )
  const shape = { '--ratio': `${device.drawing.width} / ${device.drawing.height}` } as CSSProperties
  return (
    <div className={styles.stage} style={shape} role="group" aria-label={words.picture(device.shortName)}>
      {isModel ? (
        <Suspense fallback={drawing}>
          <CloseUp
            device={device}
            states={practice.states}
            lamps={Object.fromEntries(
              Object.entries(view.view.lamps).map(([id, { colour }]) => [id, colour]),
            )}
            pressed={used === undefined ? null : { control: used, count: practice.deeds.length }}
            onPress={(id) => {
              const control = parts.find((part) => part.id === id)
              if (control && !props.isLocked) press(control)
            }}
            onLayout={setBoxes}
            onFail={() => setFailed(true)}
          />
        </Suspense>
      ) : (
        drawing
      )}
      <Parts {...props} parts={parts} used={used} boxes={isModel ? boxes : null} onPress={press} />
    </div>
  )
}

interface PartsProps extends DeviceStageProps {
  readonly parts: readonly Control[]
  readonly used: string | undefined
  /** Places in the model; without them those of the drawing count. */
  readonly boxes: Readonly<Record<string, PartBox>> | null
  readonly onPress: (control: Control) => void
}

function Parts({ device, task, view, personName, isLocked, onAct, parts, used, boxes, onPress }: PartsProps) {
  const { practice } = view
  const pointed = pointedActions(task, practice)
  const last = practice.deeds.at(-1)?.action
  const { width, height } = device.drawing
  const drawn = (x: number, y: number, w: number, h: number): PartBox => ({
    left: x / width,
    top: y / height,
    width: w / width,
    height: h / height,
  })
  return (
    <>
      {parts.map((control) => {
        const at = control.at
        const box = boxes?.[control.id] ?? (at && drawn(at.x, at.y, at.w, at.h))
        if (!box) return null
        return (
          <button
            key={control.id}
            type="button"
            disabled={isLocked}
            className={classNames(
              styles.part,
              styles[control.shape ?? 'bar'],
              isSmall(control) && styles.outside,
              control.kind === 'digit' && styles.silent,
              boxes ? styles['look-none'] : styles[`look-${control.look ?? 'none'}`],
              used === control.id && styles.used,
              controlActions(control).some((action) => pointed.has(action)) && styles.pointed,
            )}
            style={place(box)}
            aria-pressed={control.kind === 'hold' ? isHeld(control, practice) : undefined}
            aria-describedby={control.about ? `about-${control.id}` : undefined}
            onClick={() => onPress(control)}
          >
            <span className={styles.label}>{withPerson(partLabel(control, practice), personName)}</span>
            {control.about && (
              <span id={`about-${control.id}`} hidden>
                {control.about}
              </span>
            )}
          </button>
        )
      })}
      {Object.entries(device.indicators).map(([id, lamp]) => {
        const box = boxes?.[lookAction(id)] ?? drawn(lamp.x - lamp.r, lamp.y - lamp.r, lamp.r * 2, lamp.r * 2)
        const shows = view.view.lamps[id]?.words
        return (
          <button
            key={id}
            type="button"
            disabled={isLocked}
            className={classNames(
              styles.part,
              styles.lamp,
              last === lookAction(id) && styles.used,
              pointed.has(lookAction(id)) && styles.pointed,
            )}
            style={place(box)}
            aria-label={shows ? `${lamp.label}. ${shows}` : lamp.label}
            title={lamp.label}
            onClick={() => onAct(lookAction(id))}
          />
        )
      })}
    </>
  )
}

function partLabel(control: Control, practice: PracticeView['practice']): string {
  if (control.kind === 'hold')
    return isHeld(control, practice) ? control.stopLabel : words.startHold(control.label)
  if (control.kind !== 'digit') return control.label
  return words.dialsShow(
    control.label,
    shownDigits(
      control,
      practice.deeds.map(({ action }) => action),
    ),
  )
}

/** A part too small for its name has it underneath. */
function isSmall(control: Control): boolean {
  return control.at !== undefined && control.at.w < 110 && control.shape === 'round'
}

/** Parts are placed by their middle, so that a small one can be made larger than it is drawn. */
function place(box: PartBox): CSSProperties {
  return {
    left: `${(box.left + box.width / 2) * 100}%`,
    top: `${(box.top + box.height / 2) * 100}%`,
    width: `${box.width * 100}%`,
    height: `${box.height * 100}%`,
  }
}
