import styles from './homes-list.module.css'
import { visitMessages as words } from './visit.messages.ts'

/** One of the homes that the house can be. */
export interface HomeChoice {
  readonly id: string
  readonly name: string
  readonly summary: string
  readonly startRoom: string
}

/** The homes one may choose from, and the id of the one this is. */
export interface HomesToChoose {
  readonly homes: readonly HomeChoice[]
  readonly here: string
}

/** Props of the list of homes. */
export interface HomesListProps extends HomesToChoose {
  readonly href: (home: HomeChoice) => string
  readonly onChosen?: () => void
}

/** Whose home one may look at: the house is the same, the people and their things are not. */
export function HomesList({ homes, here, href, onChosen }: HomesListProps) {
  if (homes.length < 2) return null
  return (
    <nav aria-labelledby="whose-home">
      <h2 id="whose-home" className={styles.heading}>
        {words.whoseHome}
      </h2>
      <ul className={styles.homes}>
        {homes.map((home) => (
          <li key={home.id}>
            <a
              href={href(home)}
              aria-current={home.id === here ? 'true' : undefined}
              onClick={() => onChosen?.()}
            >
              {home.name}
            </a>
            <span>{home.id === here ? words.youAreHere : home.summary}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
