import type { CSSProperties } from 'react'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { controlActions } from '../../domain/device/device-actions.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import type { PartBox } from '../../scene/devices/close-up-props.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './device-stage.module.css'
import { type LabelPlace, labelPlaces, type NamedBox, type PictureSize } from './label-places.ts'
import { askedLamps, isHeld, lampName, pointedActions, pressAction } from './part-actions.ts'
import { practiseMessages as words } from './practise.messages.ts'

/** A part of the picture that can be pressed. A key is a help for the mouse: the same keys stand below the picture. */
export type PartButton =
  | { readonly kind: 'control'; readonly control: Control; readonly box: PartBox }
  | {
      readonly kind: 'key'
      readonly control: Control
      readonly action: string
      readonly label: string
      readonly box: PartBox
    }
  | {
      readonly kind: 'lamp'
      readonly id: string
      readonly action: string
      readonly label: string
      readonly box: PartBox
    }

interface PartButtonsProps {
  readonly device: Device
  readonly parts: readonly PartButton[]
  readonly task: DeviceTask
  readonly view: PracticeView
  readonly personName: string | undefined
  readonly isLocked: boolean
  /** How large the picture is on the screen now. */
  readonly size: PictureSize
  readonly onAct: (action: string) => void
}

/** The buttons that lie over the parts of a device, which the picture shows: they bring only their names. */
export function PartButtons(props: PartButtonsProps) {
  const { practice } = props.view
  const asked = askedLamps(props.device, props.task)
  const places = labelPlaces(
    props.parts.map((part): NamedBox => {
      const { box } = part
      if (part.kind === 'key') return { id: part.action, label: '', box, isNamed: true }
      // The name of a lamp that nobody needs to look at would only hide the device. Its words stand below.
      if (part.kind === 'lamp') {
        return {
          id: part.action,
          label: lampName(props.device, props.task, part.id),
          box,
          isNamed: !asked.includes(part.id),
        }
      }
      const label = withPerson(shownLabel(part.control, practice), props.personName)
      return { id: part.control.id, label, box }
    }),
    props.size,
  )
  // A lamp on a control that no step asks for is not pressed by itself: it would take presses meant for the control.
  // A small part on a large one lies over it, or nobody could press it. Names lie over all parts: so none of the
  // buttons may be a layer of its own, and their order is what decides.
  return props.parts
    .filter((part) => part.kind !== 'lamp' || asked.includes(part.id) || !isOnControl(part.box, props.parts))
    .toSorted((one, other) => areaOf(other.box) - areaOf(one.box))
    .map((part) =>
      part.kind === 'control' ? (
        <ControlButton key={part.control.id} {...props} part={part} label={places.get(part.control.id)} />
      ) : (
        <SmallButton
          key={part.action}
          {...props}
          part={part}
          label={places.get(part.action)}
          isOnControl={isOnControl(part.box, props.parts)}
        />
      ),
    )
}

type Of<Kind extends PartButton['kind']> = { readonly part: Extract<PartButton, { kind: Kind }> }
type Placed = { readonly label: LabelPlace | undefined }

const areaOf = ({ width, height }: PartBox) => width * height

function ControlButton(props: PartButtonsProps & Of<'control'> & Placed) {
  const { part, view, personName, isLocked, label, onAct } = props
  const { control } = part
  const { practice } = view
  const action = pressAction(control, practice)
  const actions = controlActions(control)
  const pointed = pointedActions(props.task, practice)
  if (action === null) return null
  return (
    <button
      type="button"
      disabled={isLocked}
      className={classNames(
        styles.part,
        styles.bar,
        label && styles.placed,
        label?.isOff && styles.led,
        actions.includes(practice.deeds.at(-1)?.action ?? '') && styles.used,
        actions.some((it) => pointed.has(it)) && styles.pointed,
      )}
      style={place(part.box, label)}
      aria-label={control.kind === 'hold' ? withPerson(labelOf(control, practice), personName) : undefined}
      aria-pressed={control.kind === 'hold' ? isHeld(control, practice) : undefined}
      aria-describedby={control.about ? `about-${control.id}` : undefined}
      onClick={() => onAct(action)}
    >
      <span className={styles.label}>{withPerson(shownLabel(control, practice), personName)}</span>
      {control.about && (
        <span id={`about-${control.id}`} hidden>
          {control.about}
        </span>
      )}
    </button>
  )
}

/** Whether a small part lies on a control: then a press beside it is meant for the control. */
function isOnControl(box: PartBox, parts: readonly PartButton[]): boolean {
  const x = box.left + box.width / 2
  const y = box.top + box.height / 2
  return parts.some(
    (other) =>
      other.kind === 'control' &&
      x > other.box.left &&
      x < other.box.left + other.box.width &&
      y > other.box.top &&
      y < other.box.top + other.box.height,
  )
}

function SmallButton(props: PartButtonsProps & Of<'key' | 'lamp'> & Placed & { isOnControl: boolean }) {
  const { part, task, view, isLocked, label, onAct } = props
  const { practice } = view
  const isKey = part.kind === 'key'
  const shows = isKey ? undefined : view.view.lamps[part.id]?.words
  return (
    <button
      type="button"
      disabled={isLocked}
      {...(isKey ? { 'aria-hidden': true, tabIndex: -1 } : {})}
      aria-label={shows ? `${part.label}. ${shows}` : part.label}
      className={classNames(
        styles.part,
        isKey ? styles.key : styles.lamp,
        !isKey && props.isOnControl && styles.onControl,
        label && styles.placed,
        label?.isOff && styles.led,
        practice.deeds.at(-1)?.action === part.action && styles.used,
        pointedActions(task, practice).has(part.action) && styles.pointed,
      )}
      style={place(part.box, label)}
      onClick={() => onAct(part.action)}
    >
      {!isKey && <span className={styles.label}>{lampName(props.device, task, part.id)}</span>}
    </button>
  )
}

function labelOf(control: Control, practice: PracticeView['practice']): string {
  if (control.kind !== 'hold') return control.label
  return isHeld(control, practice) ? control.stopLabel : words.startHold(control.label)
}

/** What stands on the picture: a short name, for handsets have many keys that are held. */
function shownLabel(control: Control, practice: PracticeView['practice']): string {
  return isHeld(control, practice) ? labelOf(control, practice) : control.label
}

/** Parts are placed by their middle, so that a small one can be made larger than it is drawn. */
function place(box: PartBox, label: LabelPlace | undefined): CSSProperties {
  return {
    '--middle-x': `${(box.left + box.width / 2) * 100}%`,
    '--middle-y': `${(box.top + box.height / 2) * 100}%`,
    '--wide': `${box.width * 100}%`,
    '--high': `${box.height * 100}%`,
    ...(label && {
      '--x': `${label.x}px`,
      '--y': `${label.y}px`,
      '--far': `${Math.hypot(label.x, label.y)}px`,
      '--turn': `${Math.atan2(label.y, label.x)}rad`,
    }),
  } as CSSProperties
}
