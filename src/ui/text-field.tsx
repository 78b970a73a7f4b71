import { type ComponentProps, useId } from 'react'
import { classNames } from './class-names.ts'
import styles from './field.module.css'
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx'

/** What a text field needs beside its words. */
export interface TextFieldProps extends FieldWords, Omit<ComponentProps<'input'>, 'value' | 'onChange'> {
  readonly value: string
  readonly onChange: (value: string) => void
  /** For codes and other short answers. */
  readonly short?: boolean
}

/** One line of text with a visible label. Paste and password managers are never blocked. */
export function TextField({ label, hint, error, value, onChange, short, id, ...rest }: TextFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  const words = { label, hint, error }
  return (
    <FieldFrame id={fieldId} words={words}>
      <input
        autoComplete="off"
        spellCheck={false}
        {...rest}
        id={fieldId}
        className={classNames(styles.box, short && styles.short)}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby={describedBy(fieldId, words)}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  )
}
