import { Check, MapPin } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Room } from '../../domain/content/home.schema.ts'
import type { DeviceSpot } from '../../domain/home/device-spots.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useTask } from '../../ui/use-task.ts'
import styles from './item-details.module.css'
import { placingMessages as words } from './placing.messages.ts'

/** Props of the inside of a panel about a place for a device. */
export interface SpotDetailsProps {
  readonly spot: DeviceSpot
  /** Every place for the device, in the order of the story. */
  readonly spots: readonly DeviceSpot[]
  readonly rooms: readonly Room[]
  /** The question that the story asks. */
  readonly invite: string
  readonly personName: string
  /** Address of the story. */
  readonly storyHref: string
  readonly onPut: (spot: DeviceSpot) => Promise<void>
  readonly onOpen: (spot: string) => void
  readonly announce: (text: string) => void
}

/** A place for a device: the learner puts it there, reads whether it serves, and keeps it or tries another place. */
export function SpotDetails(props: SpotDetailsProps) {
  const { spot, spots, rooms, invite, personName, storyHref, onPut, onOpen, announce } = props
  const saving = useTask()
  const frame = useFocusOnChange(`${spot.id}/${spot.isPut}`)
  const result = spot.works ? words.works : words.fails
  const put = () =>
    void saving.run(async () => {
      await onPut(spot)
      announce(`${result} ${spot.why}`)
    })
  const nameOf = (room: string) => rooms.find(({ id }) => id === room)?.name ?? room
  return (
    <div className={styles.details} ref={frame} tabIndex={-1}>
      <p>{invite}</p>
      {spot.isPut ? (
        <Notice kind={spot.works ? 'done' : 'feedback'} heading={result} headingLevel={3}>
          <p>{spot.why}</p>
        </Notice>
      ) : (
        <div className={styles.actions}>
          <Button kind="primary" icon={MapPin} onClick={put}>
            {words.put}
          </Button>
        </div>
      )}
      {saving.hasFailed && (
        <div role="alert">
          <Notice kind="danger">
            <p>{words.notSaved}</p>
          </Notice>
        </div>
      )}
      {spot.isPut && (
        <div className={styles.actions}>
          <LinkButton kind={spot.works ? 'primary' : 'secondary'} icon={Check} href={storyHref}>
            {words.keep(personName)}
          </LinkButton>
        </div>
      )}
      <div>
        <p>{words.others}</p>
        <ul className={styles.spots}>
          {spots
            .filter(({ id }) => id !== spot.id)
            .map(({ id, name, room }) => (
              <li key={id}>
                <button type="button" className={styles.link} onClick={() => onOpen(id)}>
                  {words.inRoom(name, nameOf(room))}
                </button>
              </li>
            ))}
        </ul>
      </div>
    </div>
  )
}

/** The button that was pressed goes away, so focus goes to what stands in its place. Not when the panel first opens. */
function useFocusOnChange(key: string) {
  const frame = useRef<HTMLDivElement>(null)
  const last = useRef(key)
  useEffect(() => {
    if (last.current === key) return
    last.current = key
    frame.current?.focus({ preventScroll: true })
  }, [key])
  return frame
}
