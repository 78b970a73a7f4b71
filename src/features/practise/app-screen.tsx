import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import type { PracticeView } from '../../domain/device/practice-run.ts'
import { classNames } from '../../ui/class-names.ts'
import styles from './app-screen.module.css'
import { isHeld, pointedActions, presentControls, pressAction } from './part-actions.ts'
import { practiseMessages as words } from './practise.messages.ts'

interface AppScreenProps {
  readonly device: Device
  readonly task: DeviceTask
  readonly view: PracticeView
  readonly personName: string | undefined
  readonly isLocked: boolean
  readonly onAct: (action: string) => void
}

/** An app on a phone or a tablet: what its screen shows now, and its buttons. */
export function AppScreen({ device, task, view, personName, isLocked, onAct }: AppScreenProps) {
  const { practice } = view
  const { screen } = view.view
  const say = (text: string) => withPerson(text, personName)
  const pointed = pointedActions(task, practice)
  const buttons = presentControls(device, task, practice.states).filter((control) => control.onScreen)
  const last = practice.deeds.at(-1)?.action
  return (
    <div
      className={classNames(styles.frame, device.screen !== 'phone' && styles.tablet)}
      role="group"
      aria-label={words.screenOf(device.shortName)}
    >
      <div className={styles.screen}>
        {screen && (
          <div className={styles.shown}>
            <h2 className={styles.title}>{say(screen.title)}</h2>
            {screen.lines?.map((line) => (
              <p key={line}>{say(line)}</p>
            ))}
          </div>
        )}
        <div className={styles.buttons}>
          {buttons.map((control) => {
            const action = pressAction(control, practice)
            if (action === null) return null
            const isOn = isHeld(control, practice)
            return (
              <button
                key={control.id}
                type="button"
                disabled={isLocked}
                className={classNames(
                  styles.button,
                  action === last && styles.used,
                  pointed.has(action) && styles.pointed,
                )}
                onClick={() => onAct(action)}
              >
                {say(isOn && control.kind === 'hold' ? control.stopLabel : control.label)}
              </button>
            )
          })}
        </div>
      </div>
    </div>
  )
}
