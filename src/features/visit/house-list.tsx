import type { ReactNode } from 'react'
import type { VisitState } from '../../domain/attempt/visit-state.ts'
import type { Home, Item } from '../../domain/content/home.schema.ts'
import { Page, PageHeading } from '../../ui/page.tsx'
import { HomesList, type HomesToChoose } from './homes-list.tsx'
import { KindTag } from './kind-tag.tsx'
import { isDone, type ItemStatus, itemStatus, roomProgress } from './item-status.ts'
import styles from './house-list.module.css'
import { visitMessages as words } from './visit.messages.ts'

/** Props of the House list. */
export interface HouseListProps {
  readonly home: Home
  readonly room: string
  readonly visit: VisitState
  /** Said under the heading, for instance why this room has no picture. */
  readonly note?: ReactNode
  /** Address of another room, in the same way of being in the house. */
  readonly roomHref: (room: string) => string
  /** Null while a story is under way. */
  readonly homes: HomesToChoose | null
  /** The panel of the thing that is open, shown in its place in the list. */
  readonly open: { readonly item: string; readonly panel: ReactNode } | null
  readonly onOpen: (item: string) => void
  /** Above the things: places for a device that a story asks to put somewhere. */
  readonly places?: ReactNode
}

/** The house as a page of HTML: the same rooms, things and state as the 3D view, for every device and every reader. */
export function HouseList({
  home,
  room: roomId,
  visit,
  roomHref,
  homes,
  note,
  open,
  onOpen,
  places,
}: HouseListProps) {
  const room = home.rooms.find(({ id }) => id === roomId)
  if (!room) return null
  const items = home.items.filter((item) => item.room === roomId)
  const progress = roomProgress(home, visit).filter((entry) => entry.room !== roomId)
  return (
    <Page wide>
      <PageHeading kicker={words.houseList} lead={room.whereYouAre}>
        {room.name}
      </PageHeading>
      {note}
      <div className={styles.columns}>
        <div className={styles.main}>
          {places}
          <section aria-labelledby="things-here">
            <h2 id="things-here">{words.thingsHere}</h2>
            {items.length === 0 && <p>{words.nothingHere}</p>}
            <ul className={styles.cards}>
              {items.map((item) => (
                <li key={item.id}>
                  <Thing
                    item={item}
                    status={itemStatus(item, visit)}
                    onOpen={onOpen}
                    expanded={open?.item === item.id}
                  />
                  {open?.item === item.id && <div className={styles.opened}>{open.panel}</div>}
                </li>
              ))}
            </ul>
          </section>
        </div>
        <div>
          <nav aria-labelledby="other-rooms">
            <h2 id="other-rooms">{words.otherRooms}</h2>
            <ul className={styles.rooms}>
              {progress.map((entry) => (
                <li key={entry.room}>
                  <a href={roomHref(entry.room)}>{home.rooms.find(({ id }) => id === entry.room)?.name}</a>
                  <span>{words.progress(entry)}</span>
                </li>
              ))}
            </ul>
          </nav>
          {homes && (
            <HomesList {...homes} href={({ id, startRoom }) => roomHref(`${startRoom}?home=${id}`)} />
          )}
        </div>
      </div>
    </Page>
  )
}

function Thing(props: { item: Item; status: ItemStatus; expanded: boolean; onOpen: (item: string) => void }) {
  const { item, status, expanded, onOpen } = props
  return (
    <div className={styles.card}>
      <div>
        <button
          type="button"
          className={styles.name}
          aria-expanded={expanded}
          data-item={item.id}
          onClick={() => onOpen(item.id)}
        >
          {item.name}
        </button>
        <p className={styles.place}>
          {capital(item.place)}. {words.status[status]}
        </p>
      </div>
      <KindTag kind={isDone(status) ? 'done' : item.kind} />
    </div>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
