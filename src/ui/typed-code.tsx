import { useState } from 'react'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { Notice } from './notice.tsx'
import { Stack } from './page.tsx'
import { TextField } from './text-field.tsx'

/** What the place for a typed code says. */
export interface TypedCodeWords {
  /** What opens it. */
  readonly haveOne: string
  readonly typed: string
  readonly typedHint: string
  readonly use: string
  /** Said once the code is taken. */
  readonly inUse: string
}

/** What the place for a typed code needs. */
export interface TypedCodeProps {
  readonly words: TypedCodeWords
  /** Takes what was typed; gives what is wrong with it, or null. */
  readonly onUse: (typed: string) => string | null
  readonly announce: (text: string) => void
}

/** A place to type a code in that somebody has. A slip is refused and nothing changes; it is never completed. */
export function TypedCode({ words, onUse, announce }: TypedCodeProps) {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isUsed, setUsed] = useState(false)
  const use = () => {
    const wrong = onUse(typed)
    setFault(wrong)
    setUsed(wrong === null)
    announce(wrong ?? words.inUse)
  }
  return (
    <Details summary={words.haveOne}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          use()
        }}
      >
        <Stack>
          <TextField
            short
            label={words.typed}
            hint={words.typedHint}
            error={fault ?? undefined}
            autoCapitalize="characters"
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit">{words.use}</Button>
        </Stack>
      </form>
      {isUsed && (
        <Notice kind="done">
          <p>{words.inUse}</p>
        </Notice>
      )}
    </Details>
  )
}
