import { type FormEvent, useState } from 'react'
import type { EvaluateApi } from '../../protocol/evaluate-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { evaluateMessages } from './evaluate.messages.ts'
import { PasswordField } from './password-field.tsx'

const words = evaluateMessages.signIn

/** What the sign-in page needs. */
export interface SignInScreenProps {
  readonly api: Pick<EvaluateApi, 'signIn'>
  readonly navigate: (path: string) => void
  readonly announce: (text: string) => void
}

/** Signing in of trainers and evaluators. */
export function SignInScreen({ api, navigate, announce }: SignInScreenProps) {
  const [signInName, setSignInName] = useState('')
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [isBusy, setBusy] = useState(false)

  async function signIn(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const missing = [
      ...(signInName.trim() ? [] : [{ fieldId: 'sign-in-name', text: words.nameMissing }]),
      ...(password ? [] : [{ fieldId: 'password', text: words.passwordMissing }]),
    ]
    setFaults(missing)
    if (missing.length > 0) return
    setBusy(true)
    announce(words.busy)
    const answer = await api.signIn(signInName, password)
    setBusy(false)
    if (answer.ok) navigate('/evaluate')
    else setFaults([{ fieldId: 'sign-in-name', text: answer.message }])
  }
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {faults.length > 0 && <ErrorSummary heading={words.faults} faults={faults} />}
      <form onSubmit={signIn} noValidate>
        <Stack>
          <TextField
            id="sign-in-name"
            name="username"
            label={words.name}
            hint={words.nameHint}
            error={faultOf('sign-in-name')}
            autoComplete="username"
            autoCapitalize="none"
            value={signInName}
            onChange={setSignInName}
          />
          <PasswordField
            id="password"
            label={words.password}
            error={faultOf('password')}
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <Actions>
            <Button kind="primary" type="submit">
              {words.button}
            </Button>
          </Actions>
        </Stack>
      </form>
      <p>{words.lost}</p>
    </Page>
  )
}
