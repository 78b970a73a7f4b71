import { Minus, Plus } from 'lucide-react'
import styles from './notes.module.css'

/** A count with a button for one fewer and one more: quicker than typing while one looks at the room. */
export function CountStepper(props: {
  readonly name: string
  readonly count: number
  readonly more: string
  readonly fewer: string
  readonly onChange: (count: number) => void
}) {
  const { name, count, more, fewer, onChange } = props
  return (
    <div className={styles.counter} role="group" aria-label={name}>
      <span>{name}</span>
      <button
        type="button"
        className={styles.step}
        aria-label={fewer}
        aria-disabled={count === 0 || undefined}
        onClick={() => count > 0 && onChange(count - 1)}
      >
        <Minus aria-hidden="true" strokeWidth={2.5} />
      </button>
      <output>{count}</output>
      <button type="button" className={styles.step} aria-label={more} onClick={() => onChange(count + 1)}>
        <Plus aria-hidden="true" strokeWidth={2.5} />
      </button>
    </div>
  )
}
