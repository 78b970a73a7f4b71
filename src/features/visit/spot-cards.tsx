import type { ReactNode } from 'react'
import type { DeviceSpot } from '../../domain/home/device-spots.ts'
import styles from './house-list.module.css'
import { KindTag } from './kind-tag.tsx'
import { placingMessages } from './placing.messages.ts'
import { visitMessages as words } from './visit.messages.ts'

/** The places for a device in one room, as the House list shows them. */
export interface SpotCardsProps {
  readonly spots: readonly DeviceSpot[]
  /** The panel of the place that is open. */
  readonly open: { readonly spot: string; readonly panel: ReactNode } | null
  readonly onOpen: (spot: string) => void
}

/** Where a device can go in this room; nothing where it can go nowhere. */
export function SpotCards({ spots, open, onOpen }: SpotCardsProps) {
  if (spots.length === 0) return null
  return (
    <section aria-labelledby="places-here">
      <h2 id="places-here">{placingMessages.here}</h2>
      <ul className={styles.cards}>
        {spots.map(({ id, name, isPut }) => (
          <li key={id}>
            <div className={styles.card}>
              <div>
                <button
                  type="button"
                  className={styles.name}
                  aria-expanded={open?.spot === id}
                  data-item={id}
                  onClick={() => onOpen(id)}
                >
                  {name}
                </button>
                {isPut && <p className={styles.place}>{words.placing.isHere}</p>}
              </div>
              <KindTag kind="place" />
            </div>
            {open?.spot === id && <div className={styles.opened}>{open.panel}</div>}
          </li>
        ))}
      </ul>
    </section>
  )
}
