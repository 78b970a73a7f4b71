import { MessageCircle } from 'lucide-react'
import { LinkButton } from '../../ui/button.tsx'
import styles from './story-banner.module.css'
import { placingMessages } from './placing.messages.ts'
import { visitMessages as words } from './visit.messages.ts'

/** What the banner needs to know of the story that is under way. */
export interface StoryBannerProps {
  readonly atHome: {
    readonly story: { readonly id: string }
    readonly person: { readonly callName: string }
    readonly isLookingAround: boolean
    readonly noticed: number
    /** What choices have changed, by room. */
    readonly changes?: readonly { readonly room: string; readonly words: string }[]
    /** A device that waits to be put somewhere. */
    readonly placing?: {
      readonly invite: string
      readonly spots: readonly { readonly room: string }[]
    } | null
  } | null
  /** The room one is in: what changed there is said. */
  readonly room?: string | undefined
  /** Rooms of this home, for the places of the device. */
  readonly rooms?: readonly { readonly id: string; readonly name: string }[] | undefined
  readonly href: (path: string) => string
}

/** While a story is under way: whose home this is, what was noticed, and the way back to the person. */
export function StoryBanner({ atHome, room, rooms = [], href }: StoryBannerProps) {
  if (!atHome) return null
  const { story, person, isLookingAround, noticed, changes = [], placing } = atHome
  const placeRooms = rooms.filter(({ id }) => placing?.spots.some((spot) => spot.room === id))
  return (
    <aside className={styles.banner}>
      {isLookingAround && <p>{words.lookAround(person.callName, noticed)}</p>}
      {changes
        .filter((change) => change.room === room)
        .map(({ words: text }) => (
          <p key={text} className={placing ? styles.change : undefined}>
            {text}
          </p>
        ))}
      {placing && (
        <p>
          {placing.invite}{' '}
          {placeRooms.length > 0 && placingMessages.places(placeRooms.map(({ name }) => name).join(', '))}
        </p>
      )}
      <LinkButton icon={MessageCircle} href={href(`/story/${story.id}`)} className={styles.link}>
        {words.backToStory(person.callName)}
      </LinkButton>
    </aside>
  )
}
