import { ChevronLeft, ChevronRight, Menu } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import styles from './big-screen.module.css'

/** One line of the trainer's menu. */
export interface MenuAct {
  readonly label: string
  readonly onPress: () => void
}

/** The trainer's own buttons at the foot: small for the room, there for a mouse, a finger or Tab. */
export function ScreenControls(props: {
  readonly canGoBack: boolean
  readonly canGoOn: boolean
  readonly onBack: () => void
  readonly onNext: () => void
  readonly menu: readonly MenuAct[]
}) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  useEffect(() => {
    if (!isOpen) return undefined
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [isOpen])
  return (
    <nav className={styles.controls} aria-label={words.controls}>
      <button
        type="button"
        className={styles.control}
        onClick={props.onBack}
        aria-disabled={!props.canGoBack || undefined}
      >
        <ChevronLeft aria-hidden="true" strokeWidth={2.25} />
        {words.back}
      </button>
      <button
        type="button"
        className={styles.control}
        onClick={props.onNext}
        aria-disabled={!props.canGoOn || undefined}
      >
        <ChevronRight aria-hidden="true" strokeWidth={2.25} />
        {words.next}
      </button>
      <button
        ref={button}
        type="button"
        className={styles.control}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Menu aria-hidden="true" strokeWidth={2.25} />
        {words.menu}
      </button>
      <div className={styles.menu} id={id} hidden={!isOpen}>
        {props.menu.map(({ label, onPress }) => (
          <Button
            key={label}
            onClick={() => {
              setOpen(false)
              onPress()
              button.current?.focus()
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </nav>
  )
}
