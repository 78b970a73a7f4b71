import { Check, Info, type LucideIcon, MessageCircle, TriangleAlert } from 'lucide-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { classNames } from './class-names.ts'
import styles from './notice.module.css'

/** `info` tells; `feedback` teaches after a slip; `done` confirms; `danger` warns of harm or an error. */
type NoticeKind = 'info' | 'feedback' | 'done' | 'danger'

const icons: Readonly<Record<NoticeKind, LucideIcon>> = {
  info: Info,
  feedback: MessageCircle,
  done: Check,
  danger: TriangleAlert,
}

/** What a notice needs. */
export interface NoticeProps {
  readonly kind: NoticeKind
  readonly heading?: string
  /** Where the heading stands in the page's outline. */
  readonly headingLevel?: 2 | 3
  /** Moves the focus to its heading when it appears: for one that takes the place of a button. */
  readonly takesFocus?: boolean
  readonly children: ReactNode
}

/** A calm box that says something beside the flow of the page. It does not speak by itself: use `announce` for that. */
export function Notice({ kind, heading, headingLevel = 2, takesFocus = false, children }: NoticeProps) {
  const Icon = icons[kind]
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const top = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) top.current?.focus()
  }, [takesFocus])
  return (
    <div className={classNames(styles.notice, styles[kind])}>
      <Icon aria-hidden="true" className={styles.icon} strokeWidth={2.25} />
      <div className={styles.body}>
        {heading && (
          <Heading ref={top} {...(takesFocus && { className: styles.focused, tabIndex: -1 })}>
            {heading}
          </Heading>
        )}
        {children}
      </div>
    </div>
  )
}
