import { useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx'

/** What a text area needs beside its words. */
export interface TextAreaProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Called when the box is left. */
  readonly onLeave?: () => void
  /** The most characters that are kept. */
  readonly maxLength: number
  /** Says how many characters are left. */
  readonly leftLabel: (left: number) => string
  /** A line that must be read before writing, such as what not to write. Stands above the box. */
  readonly warning?: string
}

/** Several lines of text, with a count of what is left that is read out with the field, never shouted. */
export function TextArea(props: TextAreaProps) {
  const { value, onChange, onLeave, maxLength, leftLabel, warning, ...words } = props
  const id = useId()
  return (
    <FieldFrame id={id} words={words}>
      {warning && (
        <p className={styles.warning} id={`${id}-warning`}>
          {warning}
        </p>
      )}
      <textarea
        id={id}
        className={classNames(styles.box, styles.area)}
        rows={4}
        value={value}
        maxLength={maxLength}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={onLeave}
        aria-describedby={describedBy(id, words, warning !== undefined && `${id}-warning`, `${id}-left`)}
        aria-invalid={words.error ? true : undefined}
      />
      <p className={styles.hint} id={`${id}-left`}>
        {leftLabel(maxLength - value.length)}
      </p>
    </FieldFrame>
  )
}
