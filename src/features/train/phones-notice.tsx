import { useEffect } from 'react'
import { isOwnAddress } from '../../domain/live/own-address.ts'
import { Notice } from '../../ui/notice.tsx'
import { checkRoomMessages } from './check-room.messages.ts'
import styles from './phones-notice.module.css'

const words = checkRoomMessages.join
const texts = { settled: words.local, 'may-change': words.localMaybe, printed: words.localPrinted }

/** Says above a page, before people are asked to join, that no phone can: where the address leads to this laptop only. */
export function PhonesNotice(props: {
  /** Where phones would find the server. */
  readonly phonesAt: string
  /** Settled; or the server may still know a better address; or it is printed on sheets. */
  readonly which: 'settled' | 'may-change' | 'printed'
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}) {
  const { phonesAt, which, href, announce } = props
  const text = isOwnAddress(phonesAt) ? texts[which] : null
  useEffect(() => {
    // Reading begins at the heading, which stands below.
    if (text !== null) announce(text)
  }, [text, announce])
  if (text === null) return null
  return (
    <div className={styles.above}>
      <Notice kind="danger">
        <p>{text}</p>
        <p>
          <a className={styles.way} href={href('/train/check')}>
            {words.toCheck}
          </a>
        </p>
      </Notice>
    </div>
  )
}
