import { screenMessages as words } from './big-screen.messages.ts'
import type { ThingOnScreen } from './slide.tsx'
import styles from './slides.module.css'

/** Over the house on the free walk: the name of the room, and a sheet for the thing that is open. */
export function WalkSlide({ room, thing }: { readonly room: string; readonly thing: ThingOnScreen | null }) {
  return (
    <>
      <h1 className={styles.roomName} tabIndex={-1}>
        {room}
      </h1>
      {thing && (
        <section className={styles.thing} aria-label={thing.name}>
          <h2>{thing.name}</h2>
          {thing.text.map((text) => (
            <p key={text}>{text}</p>
          ))}
          <p>
            <strong>{words.whyItMatters}</strong> {thing.whyItMatters}
          </p>
        </section>
      )}
    </>
  )
}
