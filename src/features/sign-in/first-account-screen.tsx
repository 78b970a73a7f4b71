import { type FormEvent, useState } from 'react'
import { type Account, MIN_PASSWORD_LENGTH } from '../../protocol/account-api.schema.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { EVALUATING, homeOf } from '../../protocol/roles.ts'
import type { SignInApi } from '../../protocol/staff-api.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useHeadingFocus } from '../../ui/use-heading-focus.ts'
import { signInMessages } from './sign-in.messages.ts'
import { PasswordField } from './password-field.tsx'
import { SignInWays } from './sign-in-ways.tsx'

const words = signInMessages.first

/** What the page behind a one-time link needs. */
export interface FirstAccountScreenProps {
  readonly api: Pick<
    SignInApi,
    'canUsePasskeys' | 'signInWays' | 'createWithPasskey' | 'createWithPassword' | 'leaveForCouncil'
  >
  /** What stands after `#` in the link. */
  readonly oneTimeKey: string
  readonly href: (path: string) => string
  readonly announce: (text: string) => void
}

/** Makes the account that a one-time link allows: with a passkey, a council account or a password. */
export function FirstAccountScreen({ api, oneTimeKey, href, announce }: FirstAccountScreenProps) {
  const [password, setPassword] = useState('')
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const [isBusy, setBusy] = useState(false)
  const [made, setMade] = useState<{ readonly account: Account; readonly byPassword: boolean } | null>(null)
  useHeadingFocus(made ? 'ready' : 'asked')

  async function createBy(byPassword: boolean, ask: () => Promise<Answer<Account>>) {
    if (isBusy) return
    setFaults([])
    setBusy(true)
    announce(words.busy)
    const answer = await ask()
    setBusy(false)
    if (answer.ok) {
      setMade({ account: answer.value, byPassword })
      announce(words.doneTitle)
    } else setFaults([{ fieldId: 'password', text: answer.message }])
  }

  function create(event: FormEvent) {
    event.preventDefault()
    if ([...password].length < MIN_PASSWORD_LENGTH)
      setFaults([{ fieldId: 'password', text: words.tooShort(MIN_PASSWORD_LENGTH) }])
    else void createBy(true, () => api.createWithPassword(oneTimeKey, password))
  }

  if (made) return <AccountReady {...made} href={href} />
  return (
    <Page>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      {faults.length > 0 && <ErrorSummary heading={signInMessages.signIn.faults} faults={faults} />}
      {oneTimeKey === '' ? (
        <Notice kind="danger">
          <p>{words.noKey}</p>
        </Notice>
      ) : (
        <>
          <SignInWays
            api={api}
            words={words}
            onPasskey={() => void createBy(false, () => api.createWithPasskey(oneTimeKey))}
            onCouncil={() => void createBy(false, () => api.leaveForCouncil(oneTimeKey))}
          />
          <form onSubmit={create} noValidate>
            <Stack>
              <h2>{words.orPassword}</h2>
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
                <Button kind={api.canUsePasskeys() ? 'secondary' : 'primary'} type="submit">
                  {words.button}
                </Button>
              </Actions>
            </Stack>
          </form>
        </>
      )}
    </Page>
  )
}

interface AccountReadyProps {
  readonly account: Account
  readonly byPassword: boolean
  readonly href: (path: string) => string
}

function AccountReady({ account, byPassword, href }: AccountReadyProps) {
  return (
    <Page>
      <PageHeading>{words.doneTitle}</PageHeading>
      <Notice kind="done">
        <p>{byPassword ? words.keep : words.keepName}</p>
      </Notice>
      <TextField
        label={signInMessages.signIn.name}
        autoComplete="username"
        readOnly
        value={account.signInName}
        onChange={() => undefined}
      />
      <Actions>
        <LinkButton kind="primary" href={href(homeOf(account.role))}>
          {EVALUATING.includes(account.role) ? words.go : words.goOn}
        </LinkButton>
        {account.role === 'administrator' && <LinkButton href={href('/train')}>{words.toTrain}</LinkButton>}
      </Actions>
    </Page>
  )
}
