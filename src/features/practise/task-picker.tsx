import { ArrowLeft } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import { statesAtRest, viewDevice, withPerson } from '../../domain/device/device-view.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Page, PageHeading } from '../../ui/page.tsx'
import { Tag } from '../../ui/tag.tsx'
import { DevicePicture } from './device-picture.tsx'
import { DeviceGuide } from './device-guide.tsx'
import { DeviceWays } from './device-ways.tsx'
import { practiseMessages as words } from './practise.messages.ts'
import styles from './task-picker.module.css'

interface TaskPickerProps {
  readonly device: Device
  readonly session: VisitSession
  readonly personName?: string | undefined
  readonly href: (path: string) => string
  readonly onChoose: (task: string) => void
}

/** The tasks of a device to choose from. The person's own aim stands first, before any button. */
export function TaskPicker({ device, session, personName, href, onChoose }: TaskPickerProps) {
  const states = statesAtRest(device)
  const visit = useSyncExternalStore(session.subscribe, session.state)
  return (
    <Page wide>
      <PageHeading kicker={words.tryIt(device.shortName)} lead={withPerson(device.does, personName)}>
        {device.name}
      </PageHeading>
      <div className={styles.top}>
        <div className={styles.picture}>
          <DevicePicture device={device} lamps={viewDevice(device, states).lamps} />
        </div>
        <section className={styles.aim} aria-labelledby="aim">
          <h2 id="aim">{words.beforeYouStart}</h2>
          <p>{withPerson(device.goals.prompt, personName)}</p>
          <ul className={styles.sayings} aria-label={words.peopleSay}>
            {device.goals.examples.map((example) => (
              <li key={example}>“{example}”</li>
            ))}
          </ul>
        </section>
      </div>
      <section aria-labelledby="tasks">
        <h2 id="tasks">{words.chooseTask}</h2>
        <ul className={styles.tasks}>
          {device.tasks.map((task) => {
            const isDone = visit.practice.get(`${device.id}/${task.id}`)?.finished === true
            return (
              <li key={task.id}>
                <button type="button" className={styles.task} onClick={() => onChoose(task.id)}>
                  <span className={styles.title}>{withPerson(task.title, personName)}</span>
                  <span className={styles.note}>
                    {words.kinds[task.kind]}. {words.minutes(task.minutes)}.
                  </span>
                  {isDone && (
                    <span className={styles.done}>
                      <Tag kind="done">{words.taskDone}</Tag>
                    </span>
                  )}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
      <DeviceWays device={device} href={href} />
      <DeviceGuide device={device} personName={personName} href={href} />
      <p>
        {device.localNote} {words.emergency}
      </p>
      <div>
        <LinkButton kind="secondary" icon={ArrowLeft} href={href(`/house/${device.room}`)}>
          {words.backToHouse}
        </LinkButton>
      </div>
    </Page>
  )
}
