import { type FormEvent, useState } from 'react'
import { MIN_PASSWORD_LENGTH } from '../../protocol/account-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { accountMessages as words } from './account.messages.ts'

/** What the password form needs. */
export interface PasswordFormProps {
  readonly hasPassword: boolean
  /** Gives whether it was saved. */
  readonly onSave: (current: string | null, password: string) => Promise<boolean>
}

/** Sets a password, or changes the one there is. */
export function PasswordForm({ hasPassword, onSave }: PasswordFormProps) {
  const [current, setCurrent] = useState('')
  const [fresh, setFresh] = useState('')
  const [isShown, setShown] = useState(false)
  const [isTooShort, setTooShort] = useState(false)
  const type = isShown ? 'text' : 'password'

  async function save(event: FormEvent) {
    event.preventDefault()
    const tooShort = [...fresh].length < MIN_PASSWORD_LENGTH
    setTooShort(tooShort)
    if (tooShort || !(await onSave(hasPassword ? current : null, fresh))) return
    setCurrent('')
    setFresh('')
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <h2>{words.passwordTitle}</h2>
        <p>{hasPassword ? words.passwordOn : words.passwordOff}</p>
        {hasPassword && (
          <TextField
            label={words.current}
            type={type}
            autoComplete="current-password"
            value={current}
            onChange={setCurrent}
          />
        )}
        <TextField
          label={words.fresh}
          hint={words.freshHint(MIN_PASSWORD_LENGTH)}
          error={isTooShort ? words.tooShort(MIN_PASSWORD_LENGTH) : undefined}
          type={type}
          autoComplete="new-password"
          value={fresh}
          onChange={setFresh}
        />
        <Checkbox label={words.show} checked={isShown} onChange={setShown} />
        <Actions>
          <Button type="submit">{words.save}</Button>
        </Actions>
      </Stack>
    </form>
  )
}
