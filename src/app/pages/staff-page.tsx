import { RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Account } from '../../protocol/account-api.schema.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import type { Role } from '../../protocol/roles.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { appMessages as words } from '../app.messages.ts'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { StaffNav } from './staff-nav.tsx'
import { staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** What a page for people with an account needs. */
export interface StaffPageProps {
  readonly title: string
  /** Who may see it; left out for whoever is signed in. The server decides again on every request. */
  readonly may?: readonly Role[]
  readonly children: (account: Account) => ReactNode
}

/** A page for people with an account: asks to sign in first, and shows the other pages they may go to. */
export function StaffPage({ title, may, children }: StaffPageProps) {
  const [answer, reload] = useLoaded(staffApi.account)
  // The heading that stands here while the account is asked for goes, and with it the focus.
  useKeptFocus()
  return (
    <Shell title={title}>
      {answer?.ok && <StaffNav role={answer.value.role} />}
      {answer?.ok && (may === undefined || may.includes(answer.value.role)) ? (
        children(answer.value)
      ) : (
        <Page>
          <PageHeading>{title}</PageHeading>
          <Waiting answer={answer} onAgain={() => void reload()} />
        </Page>
      )}
    </Shell>
  )
}

function Waiting({ answer, onAgain }: { answer: Answer<Account> | null; onAgain: () => void }) {
  if (answer === null) return <p>{words.loading}</p>
  if (answer.ok) return <p>{staffWords.staff.notForYou}</p>
  if (answer.reason === 'not-signed-in') {
    return (
      <>
        <p>{staffWords.staff.signInFirst}</p>
        <Actions>
          <LinkButton kind="primary" href={inApp('/sign-in')}>
            {staffWords.titles.signIn}
          </LinkButton>
        </Actions>
      </>
    )
  }
  return (
    <Notice kind="danger">
      <p>{answer.message}</p>
      <Button icon={RefreshCw} onClick={onAgain}>
        {staffWords.staff.again}
      </Button>
    </Notice>
  )
}
