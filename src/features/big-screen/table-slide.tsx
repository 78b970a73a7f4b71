import { QrCode } from '../../ui/qr-code.tsx'
import { WebAddress } from '../../ui/web-address.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import type { ListAddress } from './onward-part.tsx'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** A device for small groups to try: what it is, how to work, the way to it on a phone, and a large picture of it. */
export function TableSlide(props: {
  readonly name: string
  readonly picture: string | null
  /** Null where no phone could open it. */
  readonly way: ListAddress | null
}) {
  const { name, picture, way } = props
  return (
    <div className={styles.table}>
      <div className={styles.slide}>
        <SlideHead kicker={words.tables.title}>{name}</SlideHead>
        <ul className={styles.promptLines}>
          {words.tables.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {way && (
          <p className={styles.tableWay}>
            <QrCode content={way.link} label={words.tables.qr(name)} sizePx={240} />
            <span>
              {words.tables.open} <WebAddress address={way.address} />
            </span>
          </p>
        )}
      </div>
      {picture !== null && <img src={picture} alt="" className={styles.tablePicture} />}
    </div>
  )
}
