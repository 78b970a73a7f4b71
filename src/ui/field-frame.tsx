import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './field.module.css'

/** The words around a form field. */
export interface FieldWords {
  readonly label: string
  /** One short line under the label. */
  readonly hint?: string | undefined
  /** What is wrong and what to do. Shown above the box and read out with it. */
  readonly error?: string | undefined
}

/** The ids that tie a field to its hint and error, for `aria-describedby`. */
export function describedBy(id: string, words: FieldWords, ...more: readonly (string | false)[]) {
  const ids = [words.hint && `${id}-hint`, words.error && `${id}-error`, ...more].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** Label, hint and error line around one form field. */
export function FieldFrame({ id, words, children }: { id: string; words: FieldWords; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {words.label}
      </label>
      {words.hint && (
        <p className={styles.hint} id={`${id}-hint`}>
          {words.hint}
        </p>
      )}
      {words.error && <FieldError id={`${id}-error`}>{words.error}</FieldError>}
      {children}
    </div>
  )
}

/** One line that says what is wrong with a field and what to do. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className={styles.error} id={id}>
      <TriangleAlert aria-hidden="true" size={22} strokeWidth={2.25} />
      <span>{children}</span>
    </p>
  )
}
