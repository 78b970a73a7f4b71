import { type FormEvent, useEffect, useRef, useState } from 'react'
import { MIN_PASSWORD_LENGTH } from '../../protocol/account-api.schema.ts'
import type { EvaluateApi } from '../../protocol/evaluate-api.schema.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { evaluateMessages } from './evaluate.messages.ts'
import { PasswordField } from './password-field.tsx'

const words = evaluateMessages.first

/** What the page behind a one-time link needs. */
export interface FirstAccountScreenProps {
  readonly api: Pick<EvaluateApi, 'createAccount'>
  /** What stands after `#` in the link. */
  readonly oneTimeKey: string
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}

/** Makes the account that a one-time link allows: a password of one's choosing, and a sign-in name to keep. */
export function FirstAccountScreen({ api, oneTimeKey, href, announce }: FirstAccountScreenProps) {
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [isBusy, setBusy] = useState(false)
  const [signInName, setSignInName] = useState<string | null>(null)

  async function create(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    if ([...password].length < MIN_PASSWORD_LENGTH) {
      setFaults([{ fieldId: 'password', text: words.tooShort(MIN_PASSWORD_LENGTH) }])
      return
    }
    setFaults([])
    setBusy(true)
    announce(words.busy)
    const answer = await api.createAccount(oneTimeKey, password)
    setBusy(false)
    if (answer.ok) {
      setSignInName(answer.value.signInName)
      announce(words.doneTitle)
    } else setFaults([{ fieldId: 'password', text: answer.message }])
  }

  if (signInName !== null) return <AccountReady signInName={signInName} href={href} />
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {faults.length > 0 && <ErrorSummary heading={evaluateMessages.signIn.faults} faults={faults} />}
      {oneTimeKey === '' ? (
        <Notice kind="danger">
          <p>{words.noKey}</p>
        </Notice>
      ) : (
        <form onSubmit={create} noValidate>
          <Stack>
            <PasswordField
              id="password"
              label={words.password}
              hint={words.passwordHint(MIN_PASSWORD_LENGTH)}
              error={faults[0]?.text}
              autoComplete="new-password"
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
      )}
    </Page>
  )
}

function AccountReady({ signInName, href }: { signInName: string; href: (path: string) => string }) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that had the focus is gone; reading goes on at the new heading.
    page.current?.querySelector('h1')?.focus()
  }, [])
  return (
    <Page>
      <div ref={page}>
        <PageHeading>{words.doneTitle}</PageHeading>
      </div>
      <Notice kind="done">
        <p>{words.keep}</p>
      </Notice>
      <TextField
        label={evaluateMessages.signIn.name}
        autoComplete="username"
        readOnly
        value={signInName}
        onChange={() => undefined}
      />
      <Actions>
        <LinkButton kind="primary" href={href('/evaluate')}>
          {words.go}
        </LinkButton>
      </Actions>
    </Page>
  )
}
