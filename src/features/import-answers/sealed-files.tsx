import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { importMessages as words } from './import-answers.messages.ts'

/** What asking for the secret key needs. */
export interface SealedFilesProps {
  /** Name of a file that is sealed. */
  readonly name: string
  readonly wrongKey: boolean
  readonly onOpen: (secretKey: string) => void
  readonly onLeave: () => void
}

/** Asks for the secret key that opens sealed files. */
export function SealedFiles({ name, wrongKey, onOpen, onLeave }: SealedFilesProps) {
  const [key, setKey] = useState('')
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onOpen(key)
      }}
    >
      <Stack>
        <p>{words.sealed(name)}</p>
        <TextField
          type="password"
          label={words.secretKey}
          hint={words.secretKeyHint}
          error={wrongKey ? words.wrongKey : undefined}
          value={key}
          onChange={setKey}
        />
        <Actions>
          <Button kind="primary" type="submit">
            {words.open}
          </Button>
          <Button onClick={onLeave}>{words.cancel}</Button>
        </Actions>
      </Stack>
    </form>
  )
}
