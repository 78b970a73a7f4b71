import { Details } from '../../ui/details.tsx'
import { FieldError } from '../../ui/field-frame.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { SelfMadeParts } from './self-made-code.ts'
import { startMessages } from './start.messages.ts'

const words = startMessages.code

/** What the fields of a self-made code need. */
export interface SelfMadeFieldsProps {
  readonly value: SelfMadeParts
  readonly onChange: (value: SelfMadeParts) => void
  /** Some parts are filled in and some are not. */
  readonly isIncomplete: boolean
  /** What the folded part is called; the words for a first visit when left out. */
  readonly summary?: string
}

/** Five short answers that find a person's earlier answers when the card is lost. */
export function SelfMadeFields({ value, onChange, isIncomplete, summary }: SelfMadeFieldsProps) {
  return (
    <Details summary={summary ?? words.selfMade}>
      <p>{words.selfMadeHint}</p>
      {isIncomplete && <FieldError id="self-made-error">{words.selfMadeFault}</FieldError>}
      {(['parent', 'day', 'school', 'birthplace', 'middle'] as const).map((part) => (
        <TextField
          key={part}
          short
          label={words.parts[part].label}
          maxLength={words.parts[part].max}
          inputMode={part === 'day' || part === 'school' ? 'numeric' : 'text'}
          value={value[part]}
          onChange={(text) => onChange({ ...value, [part]: text })}
        />
      ))}
    </Details>
  )
}
