import { KeyRound, LogOut } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Account } from '../../protocol/account-api.schema.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { roleNames } from '../../protocol/role-names.ts'
import type { AccountApi, SignInApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { accountMessages as words } from './account.messages.ts'
import { PasskeyTable } from './passkey-table.tsx'
import { PasswordForm } from './password-form.tsx'

/** What the page about one's own account needs. */
export interface AccountScreenProps {
  readonly account: Account
  readonly api: AccountApi & Pick<SignInApi, 'canUsePasskeys' | 'signInWays'>
  /** Why the council's page has just sent this person back for nothing. */
  readonly councilRefusal: string | null
  readonly navigate: (path: string) => void
  readonly announce: (text: string) => void
}

/** One's own account: the ways to sign in, the password, and signing out here or everywhere. */
export function AccountScreen(props: AccountScreenProps) {
  const { account, api, councilRefusal, navigate, announce } = props
  const [ways, reload] = useLoaded(api.ways)
  const [offered] = useLoaded(api.signInWays)
  const [fault, setFault] = useState(councilRefusal)
  // A passkey goes, and with it the button that was pressed.
  const waysHeading = useRef<HTMLHeadingElement>(null)
  useKeptFocus(waysHeading)
  const hasCouncil = offered?.ok === true && offered.value.council

  /** Does something, says what came of it, and shows the ways as they are now. */
  async function act(work: () => Promise<Answer<unknown>>, done: string): Promise<boolean> {
    const answer = await work()
    setFault(answer.ok ? null : answer.message)
    announce(answer.ok ? done : answer.message)
    if (answer.ok) await reload()
    return answer.ok
  }
  async function leave(work: () => Promise<Answer<true>>) {
    const answer = await work()
    if (answer.ok) navigate('/sign-in')
    else setFault(answer.message)
  }
  async function addPasskey() {
    announce(words.waiting)
    await act(api.addPasskey, words.passkeyAdded)
  }

  return (
    <Page>
      <PageHeading lead={words.lead(account.signInName, roleNames[account.role])}>{words.title}</PageHeading>
      {fault !== null && (
        <Notice kind="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {ways?.ok !== true ? (
        <p>{ways === null ? words.loading : ways.message}</p>
      ) : (
        <>
          <Stack>
            <h2 ref={waysHeading} tabIndex={-1}>
              {words.waysTitle}
            </h2>
            {ways.value.passkeys.length > 0 ? (
              <PasskeyTable
                passkeys={ways.value.passkeys}
                onRemove={(id) => void act(() => api.removePasskey(id), words.passkeyRemoved)}
              />
            ) : (
              <p>{words.noPasskeys}</p>
            )}
            {ways.value.council && <p>{words.councilOn}</p>}
            <Actions>
              {api.canUsePasskeys() && (
                <Button kind="primary" icon={KeyRound} onClick={() => void addPasskey()}>
                  {words.addPasskey}
                </Button>
              )}
              {hasCouncil && !ways.value.council && (
                <Button onClick={() => void act(api.addCouncil, '')}>{words.addCouncil}</Button>
              )}
            </Actions>
          </Stack>
          <PasswordForm
            hasPassword={ways.value.password}
            onSave={(current, password) => act(() => api.setPassword(current, password), words.saved)}
          />
        </>
      )}
      <Stack>
        <h2>{words.outTitle}</h2>
        <p>{words.outHint}</p>
        <Actions>
          <Button icon={LogOut} onClick={() => void leave(api.signOut)}>
            {words.out}
          </Button>
          <Button icon={LogOut} onClick={() => void leave(api.signOutEverywhere)}>
            {words.outEverywhere}
          </Button>
        </Actions>
      </Stack>
    </Page>
  )
}
