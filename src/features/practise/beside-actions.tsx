import { Clock, Eye } from 'lucide-react'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { lookAction, waitAction } from '../../domain/device/device-actions.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import styles from './beside-actions.module.css'
import { isPictured } from './device-pictures.ts'
import { DigitPad, TextAnswer } from './entry-controls.tsx'
import { isAnswered, isHeld, pointedActions, presentControls, pressAction } from './part-actions.ts'
import { practiseMessages as words } from './practise.messages.ts'
import type { FocusPlace } from './use-focus-hand-on.ts'

interface BesideActionsProps {
  readonly device: Device
  readonly task: DeviceTask
  readonly view: PracticeView
  readonly personName: string | undefined
  readonly isLocked: boolean
  readonly isRealTime: boolean
  readonly onAct: (action: string) => void
  readonly onWait: (delay: string) => void
}

/** Whether the control has its button over the picture of the device, or on the screen of its app. An app's picture has none. */
function isOnPicture(device: Device, control: Control): boolean {
  if (control.onScreen || control.kind === 'digit') return true
  return !device.screen && control.node !== undefined && isPictured(device.id, control.node)
}

/** Everything that is done beside the device: letting time pass, keys and boxes, and what one can say or do. */
export function BesideActions(props: BesideActionsProps) {
  const { device, task, view, personName, isLocked, onAct } = props
  const { practice } = view
  const pointed = pointedActions(task, practice)
  const present = presentControls(device, task, practice.states)
  // With the plan on the stage, what is done in a room stands on its room.
  // What can be done only now stands before what can be done at any time.
  const beside = present
    .filter((control) => !isOnPicture(device, control) && !(task.stage && control.room !== undefined))
    .filter((control) => !isAnswered(control, task, practice))
    .toSorted((a, b) => Number(b.when !== undefined) - Number(a.when !== undefined))
  return (
    <div className={styles.beside}>
      {view.view.waits.map((wait) => (
        <div key={wait.delay} className={styles.row}>
          {props.isRealTime && wait.seconds <= 60 && <p>{words.waiting(wait.seconds)}</p>}
          <Button
            icon={Clock}
            disabled={isLocked}
            data-focus={'wait' satisfies FocusPlace}
            className={classNames(pointed.has(waitAction(wait.delay)) && styles.pointed)}
            onClick={() => props.onWait(wait.delay)}
          >
            {wait.label}
          </Button>
        </div>
      ))}
      {present.map((control) =>
        control.kind === 'digit' && !task.stage ? (
          <DigitPad key={control.id} control={control} isLocked={isLocked} pointed={pointed} onAct={onAct} />
        ) : null,
      )}
      <section aria-labelledby="beside">
        <h2 id="beside" tabIndex={-1} data-focus={'doing' satisfies FocusPlace} className={styles.heading}>
          {words.beside}
        </h2>
        {beside.length === 0 && <p>{words.nothingBeside}</p>}
        <div className={styles.row}>
          {beside.map((control) => {
            const action = pressAction(control, practice)
            if (control.kind === 'text') {
              return (
                <TextAnswer
                  key={control.id}
                  control={control}
                  isLocked={isLocked}
                  personName={personName}
                  onAct={onAct}
                />
              )
            }
            if (action === null) return null
            const label =
              isHeld(control, practice) && control.kind === 'hold' ? control.stopLabel : control.label
            return (
              <Button
                key={control.id}
                disabled={isLocked}
                className={classNames(pointed.has(action) && styles.pointed)}
                onClick={() => onAct(action)}
              >
                {withPerson(label, personName)}
              </Button>
            )
          })}
          {device.screen &&
            Object.entries(device.indicators).map(([id, { label }]) => (
              <Button
                key={id}
                icon={Eye}
                disabled={isLocked}
                className={classNames(pointed.has(lookAction(id)) && styles.pointed)}
                onClick={() => onAct(lookAction(id))}
              >
                {label}
              </Button>
            ))}
        </div>
      </section>
    </div>
  )
}
