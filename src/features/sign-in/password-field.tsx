import { useState } from 'react'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { signInMessages } from './sign-in.messages.ts'

/** What a password field needs. */
export interface PasswordFieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Tells a password manager whether to fill in or to make up a password. */
  readonly autoComplete: 'current-password' | 'new-password'
}

/** A password that can be pasted, filled in by a password manager, and looked at. */
export function PasswordField({ value, onChange, ...field }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  return (
    <>
      <TextField {...field} value={value} onChange={onChange} type={isShown ? 'text' : 'password'} />
      <Checkbox label={signInMessages.signIn.show} checked={isShown} onChange={setShown} />
    </>
  )
}
