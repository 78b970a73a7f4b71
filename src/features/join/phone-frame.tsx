import { Check, CircleHelp, WifiOff } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Announcer, StatusRegion } from '../../ui/status-region.tsx'
import { joinMessages as words } from './join.messages.ts'
import styles from './phone.module.css'

/** A calm line about the connection. */
export interface PhoneNote {
  readonly kind: 'back' | 'lost'
  readonly text: string
}

/** The frame of every page on a phone: which session this is, Help, and how the connection stands. */
export function PhoneFrame(props: {
  readonly code: string | null
  readonly note: PhoneNote | null
  readonly href: (path: string) => string
  readonly announcer: Announcer
  readonly children: ReactNode
}) {
  const { code, note, href, announcer, children } = props
  return (
    <div className={styles.frame}>
      <header className={styles.top}>
        <span>{code === null ? '' : words.session(code)}</span>
        <a className={styles.help} href={href('/help?from=session')}>
          <CircleHelp aria-hidden="true" size={24} strokeWidth={2.25} />
          {words.help}
        </a>
      </header>
      <div>
        {note && (
          <p className={styles.note} data-kind={note.kind}>
            {note.kind === 'lost' ? (
              <WifiOff aria-hidden="true" size={24} strokeWidth={2.25} />
            ) : (
              <Check aria-hidden="true" size={24} strokeWidth={2.25} />
            )}
            <span>{note.text}</span>
          </p>
        )}
      </div>
      <main className={styles.main} id="main" tabIndex={-1}>
        {children}
      </main>
      <StatusRegion announcer={announcer} />
    </div>
  )
}
