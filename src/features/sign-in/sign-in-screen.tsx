import { type FormEvent, useState } from 'react'
import type { Account } from '../../protocol/account-api.schema.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { homeOf } from '../../protocol/roles.ts'
import type { SignInApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { signInMessages } from './sign-in.messages.ts'
import { PasswordField } from './password-field.tsx'
import { SignInWays } from './sign-in-ways.tsx'

const words = signInMessages.signIn

/** What the sign-in page needs. */
export interface SignInScreenProps {
  readonly api: Pick<
    SignInApi,
    'canUsePasskeys' | 'signInWays' | 'signInWithPasskey' | 'signInWithPassword' | 'leaveForCouncil'
  >
  /** Why the council's page has just sent somebody back for nothing. */
  readonly councilRefusal: string | null
  readonly navigate: (path: string) => void
  readonly announce: (text: string) => void
}

/** Signing in of trainers and evaluators. */
export function SignInScreen({ api, councilRefusal, navigate, announce }: SignInScreenProps) {
  const [signInName, setSignInName] = useState('')
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [isBusy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState(councilRefusal)

  async function signInBy(busy: string, ask: () => Promise<Answer<Account>>) {
    if (isBusy) return
    setBusy(true)
    setRefusal(null)
    setFaults([])
    announce(busy)
    const answer = await ask()
    setBusy(false)
    if (answer.ok) navigate(homeOf(answer.value.role))
    else {
      setRefusal(answer.message)
      announce(answer.message)
    }
  }

  async function signIn(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const missing = [
      ...(signInName.trim() ? [] : [{ fieldId: 'sign-in-name', text: words.nameMissing }]),
      ...(password ? [] : [{ fieldId: 'password', text: words.passwordMissing }]),
    ]
    setFaults(missing)
    setRefusal(null)
    if (missing.length > 0) return
    setBusy(true)
    announce(words.busy)
    const answer = await api.signInWithPassword(signInName, password)
    setBusy(false)
    if (answer.ok) navigate(homeOf(answer.value.role))
    else setFaults([{ fieldId: 'sign-in-name', text: answer.message }])
  }
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {faults.length > 0 && <ErrorSummary heading={words.faults} faults={faults} />}
      {refusal !== null && (
        <Notice kind="danger">
          <p>{refusal}</p>
        </Notice>
      )}
      <SignInWays
        api={api}
        words={words}
        onPasskey={() => void signInBy(words.passkeyBusy, api.signInWithPasskey)}
        onCouncil={() => void signInBy(words.councilBusy, () => api.leaveForCouncil(null))}
      />
      <form onSubmit={signIn} noValidate>
        <Stack>
          <h2>{words.orPassword}</h2>
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
            <Button kind={api.canUsePasskeys() ? 'secondary' : 'primary'} type="submit">
              {words.button}
            </Button>
          </Actions>
        </Stack>
      </form>
      <p>{words.lost}</p>
    </Page>
  )
}
