import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { classNames } from './class-names.ts'
import { IconButton } from './icon-button.tsx'
import styles from './side-sheet.module.css'

/** The words on the buttons of a sheet. */
interface SheetWords {
  readonly close: string
  /** Makes a bottom sheet taller. */
  readonly more: string
  /** Makes a bottom sheet lower. */
  readonly less: string
}

/** What a side sheet needs. */
export interface SideSheetProps {
  readonly title: string
  /** A tag above the title that says what kind of thing this is. */
  readonly tag?: ReactNode
  readonly words: SheetWords
  /** Close button or Escape. The owner takes the sheet away and puts focus back where it came from. */
  readonly onClose: () => void
  readonly children: ReactNode
}

type Height = 'less' | 'half' | 'more'

/**
 * A panel over the stage that leaves the rest usable: on the right from 900 px, else at the bottom with buttons for
 * its height. It stands in the nearest positioned box. Its title takes focus when it opens and when it changes.
 */
export function SideSheet({ title, tag, words, onClose, children }: SideSheetProps) {
  const [height, setHeight] = useState<Height>('half')
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (title) heading.current?.focus({ preventScroll: true })
  }, [title])

  return (
    // Escape closes from anywhere inside; every key has a button beside it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={classNames(styles.sheet, height === 'less' && styles.less, height === 'more' && styles.more)}
      aria-labelledby={titleId}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className={styles.head}>
        {tag}
        <div className={styles.buttons}>
          {height !== 'more' && (
            <IconButton
              className={styles.height}
              icon={ChevronUp}
              label={words.more}
              look="edge"
              onClick={() => setHeight(height === 'less' ? 'half' : 'more')}
            />
          )}
          {height !== 'less' && (
            <IconButton
              className={styles.height}
              icon={ChevronDown}
              label={words.less}
              look="edge"
              onClick={() => setHeight(height === 'more' ? 'half' : 'less')}
            />
          )}
          <IconButton icon={X} label={words.close} look="edge" onClick={onClose} />
        </div>
      </div>
      <div className={styles.body}>
        <h2 ref={heading} id={titleId} tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}
