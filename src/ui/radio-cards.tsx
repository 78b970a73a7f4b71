import { type CSSProperties, type ReactNode, useId } from 'react'
import { classNames } from './class-names.ts'
import { FieldError } from './field-frame.tsx'
import styles from './radio-cards.module.css'

/** One answer that can be chosen. */
export interface RadioOption {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** Set a little apart from the others: an answer that is not a point of the scale. */
  readonly apart?: boolean
}

/** What a group of radio cards needs. */
export interface RadioCardsProps {
  /** The question. Put a heading element in it where the question is a heading of the page. */
  readonly legend: ReactNode
  readonly hint?: ReactNode
  readonly options: readonly RadioOption[]
  /** Null: nothing chosen. There is never a default. */
  readonly value: string | null
  readonly onChange: (value: string) => void
  /** What stands in the disc before each answer: 1, 2, 3; A, B, C; or a plain dot. */
  readonly marks?: 'numbers' | 'letters' | 'dots'
  /** `row` sets short answers side by side where there is room. */
  readonly layout?: 'list' | 'row'
  readonly error?: string | undefined
  /** So that an error summary can link to the first answer. */
  readonly id?: string
}

/** Radios as cards: every answer named, the whole card a target, arrow keys as in every radio group. */
export function RadioCards(props: RadioCardsProps) {
  const { legend, hint, options, value, onChange, marks = 'numbers', layout = 'list', error } = props
  const ownId = useId()
  const id = props.id ?? ownId
  const points = options.filter((option) => !option.apart)
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className={styles.group} aria-describedby={described || undefined}>
      <legend className={styles.legend}>{legend}</legend>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <div className={styles.error}>
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
      <div
        className={classNames(styles.cards, layout === 'row' ? styles.row : styles.roomy)}
        style={{ '--points': points.length } as CSSProperties}
      >
        {options.map((option) => (
          <label key={option.value} className={classNames(styles.card, option.apart && styles.apart)}>
            <input
              type="radio"
              className={styles.input}
              id={option === options[0] ? id : undefined}
              name={`${ownId}-answer`}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              aria-labelledby={`${ownId}-${option.value}`}
              aria-describedby={option.hint ? `${ownId}-${option.value}-hint` : undefined}
            />
            <span
              aria-hidden="true"
              className={classNames(styles.mark, (option.apart || marks === 'dots') && styles.dot)}
            >
              {option.apart ? null : markOf(marks, points.indexOf(option))}
            </span>
            <span className={styles.text}>
              <span id={`${ownId}-${option.value}`}>{option.label}</span>
              {option.hint && (
                <span className={styles.optionHint} id={`${ownId}-${option.value}-hint`}>
                  {option.hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function markOf(marks: NonNullable<RadioCardsProps['marks']>, index: number): string | null {
  if (marks === 'numbers') return String(index + 1)
  return marks === 'letters' ? String.fromCharCode(65 + index) : null
}
