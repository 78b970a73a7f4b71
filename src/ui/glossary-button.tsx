import { useId, useState } from 'react'
import styles from './glossary-button.module.css'

/** What a glossary button needs. */
export interface GlossaryButtonProps {
  /** The word as it stands in the sentence. */
  readonly term: string
  /** What it means, in one or two short sentences. */
  readonly meaning: string
}

/** A word in running text that says what it means when pressed; pressed again or Escape, it folds away. */
export function GlossaryButton({ term, meaning }: GlossaryButtonProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={styles.term}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return
          event.preventDefault()
          setOpen(false)
        }}
      >
        {term}
      </button>
      {open && (
        <span className={styles.meaning} id={id}>
          {meaning}
        </span>
      )}
    </>
  )
}
