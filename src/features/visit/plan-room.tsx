import type { Home } from '../../domain/content/home.schema.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page } from '../../ui/page.tsx'
import { HousePlan } from './house-plan.tsx'
import styles from './plan-room.module.css'
import { visitMessages as words } from './visit.messages.ts'

/** Above the list of a room that has no picture: says so, and shows where it lies. */
export function PlanRoom(props: {
  readonly home: Home
  readonly room: string
  readonly onRoom: (room: string) => void
}) {
  return (
    <Page wide>
      <Notice kind="info">
        <p className={styles.words}>{words.noPicture}</p>
      </Notice>
      <HousePlan home={props.home} here={props.room} onChoose={props.onRoom} />
    </Page>
  )
}
