import { useEffect } from 'react'
import { isOwnAddress } from '../../domain/live/own-address.ts'
import { Notice } from '../../ui/notice.tsx'
import { checkRoomMessages } from './check-room.messages.ts'
import styles from './phones-notice.module.css'

const words = checkRoomMessages.join

/** Says above a page, before people are asked to join, that no phone can: where the address leads to this laptop only. */
export function PhonesNotice(props: {
  /** Where phones would find the server. */
  readonly phonesAt: string
  /** Whether that is settled; else the server may still know a better address. */
  readonly isSettled: boolean
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}) {
  const { phonesAt, isSettled, href, announce } = props
  const text = !isOwnAddress(phonesAt) ? null : isSettled ? words.local : words.localMaybe
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
          <a href={href('/train/check')}>{words.toCheck}</a>
        </p>
      </Notice>
    </div>
  )
}
