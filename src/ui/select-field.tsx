import { useId } from 'react'
import styles from './field.module.css'
import { describedBy, FieldFrame, type FieldWords } from './field-frame.tsx'

/** One thing that can be chosen. */
interface SelectOption {
  readonly value: string
  readonly label: string
  /** Options with the same group name stand together under it. */
  readonly group?: string | undefined
}

/** What a select field needs beside its words. */
export interface SelectFieldProps extends FieldWords {
  readonly options: readonly SelectOption[]
  /** The words of "nothing chosen", always the first entry. */
  readonly emptyLabel: string
  readonly value: string | null
  readonly onChange: (value: string | null) => void
  /** So that an error summary can link to the list. */
  readonly id?: string
}

/** The browser's own list, for choices too many for radios. Leaving it empty is always possible. */
export function SelectField({ options, emptyLabel, value, onChange, id: given, ...words }: SelectFieldProps) {
  const ownId = useId()
  const id = given ?? ownId
  const groups = [...new Set(options.map((option) => option.group))]
  return (
    <FieldFrame id={id} words={words}>
      <select
        id={id}
        className={styles.box}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
        aria-describedby={describedBy(id, words)}
        aria-invalid={words.error ? true : undefined}
      >
        <option value="">{emptyLabel}</option>
        {groups.map((group) => {
          const members = options.filter((option) => option.group === group)
          const entries = members.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))
          return group ? (
            <optgroup key={group} label={group}>
              {entries}
            </optgroup>
          ) : (
            entries
          )
        })}
      </select>
    </FieldFrame>
  )
}
