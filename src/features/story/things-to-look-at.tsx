import { Eye } from 'lucide-react'
import { useState } from 'react'
import type { ClueView } from '../../domain/story/story-view.ts'
import { Button } from '../../ui/button.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryLines } from './story-lines.tsx'
import { StoryPicture } from './story-picture.tsx'
import { useHeadings, useStoryTools } from './story-tools.ts'

/** A thing in a room of the house, clue or not: an item of `home.yaml` fits. */
export interface StoryThing {
  readonly id: string
  readonly room: string
  readonly name: string
  readonly place: string
  readonly text: readonly string[]
  /** What begins a story is not a thing to look at. */
  readonly kind?: 'look' | 'try' | 'story'
}

/** The things in the rooms that hold clues, as buttons. What is a clue shows only when it is looked at. */
export function ThingsToLookAt(props: {
  readonly things: readonly StoryThing[]
  readonly clues: readonly ClueView[]
  readonly onNotice: (clue: string) => void
}) {
  const { clues, onNotice } = props
  const { Second } = useHeadings()
  const { story } = useStoryTools()
  const rooms = [...new Set(clues.map(({ clue }) => clue.room))]
  const own = new Set(story.lookAround.clues.map((clue) => clue.item))
  const known = new Set(props.things.map((thing) => thing.id))
  // A clue whose thing the house does not list is offered under the clue's own place.
  const things: readonly StoryThing[] = [
    ...props.things.filter((thing) => rooms.includes(thing.room) && thing.kind !== 'story'),
    ...clues
      .filter(({ clue }) => !known.has(clue.item))
      .map(({ clue }) => ({ id: clue.item, room: clue.room, name: clue.place, place: '', text: [] })),
  ]
  return (
    <div className={styles.rooms}>
      {rooms.map((room) => (
        <section key={room}>
          <Second className={styles.small}>{storyMessages.looking.inRoom(room.replaceAll('-', ' '))}</Second>
          <ul className={styles.things}>
            {things
              .filter((thing) => thing.room === room)
              .map((thing) => {
                const clue = own.has(thing.id)
                  ? clues.find((entry) => entry.clue.item === thing.id)
                  : undefined
                return <Thing key={thing.id} thing={thing} clue={clue} onNotice={onNotice} />
              })}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Thing(props: {
  readonly thing: StoryThing
  readonly clue: ClueView | undefined
  readonly onNotice: (clue: string) => void
}) {
  const { thing, clue, onNotice } = props
  const [isOpen, setOpen] = useState(false)
  const toggle = () => {
    setOpen(!isOpen)
    if (!isOpen && clue && !clue.noticed) onNotice(clue.clue.id)
  }
  return (
    <li>
      <Button icon={Eye} aria-expanded={isOpen} onClick={toggle} className={styles.thing}>
        {thing.place ? `${thing.name}, ${thing.place}` : thing.name}
      </Button>
      {isOpen && (
        <div className={styles.seen}>
          {clue ? (
            <>
              <StoryPicture picture={clue.clue.picture} />
              <StoryLines lines={clue.clue.lines} />
            </>
          ) : (
            thing.text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)
          )}
        </div>
      )}
    </li>
  )
}
