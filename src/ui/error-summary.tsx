import { useEffect, useRef } from 'react'
import styles from './error-summary.module.css'

/** One thing that is wrong: what to say, and the id of the field to mend. */
export interface FieldFault {
  readonly fieldId: string
  readonly text: string
}

/** The list of what to mend, at the top of the page. It takes focus when it appears; each line leads to its field. */
export function ErrorSummary({ heading, faults }: { heading: string; faults: readonly FieldFault[] }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) ref.current?.focus()
  }, [faults])
  return (
    <div
      ref={ref}
      className={styles.summary}
      role="group"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
    >
      <h2 id="error-summary-title">{heading}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.fieldId}>
            <a
              href={`#${fault.fieldId}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fault.fieldId)?.focus()
              }}
            >
              {fault.text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
