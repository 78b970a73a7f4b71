import { screenMessages as words } from './big-screen.messages.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** A device for small groups to try: what it is, how to work, and a large picture of it. */
export function TableSlide({ name, picture }: { readonly name: string; readonly picture: string | null }) {
  return (
    <div className={styles.table}>
      <div className={styles.slide}>
        <SlideHead kicker={words.tables.title}>{name}</SlideHead>
        <ul className={styles.promptLines}>
          {words.tables.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {picture !== null && <img src={picture} alt="" className={styles.tablePicture} />}
    </div>
  )
}
