import { Hand, Smartphone } from 'lucide-react'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading, Stack } from '../../ui/page.tsx'
import { screenMessages } from './big-screen.messages.ts'

const words = screenMessages.start

/** Why a session could not be made on the server. */
export interface StartFault {
  readonly needsSignIn: boolean
  readonly message: string
}

/** Two ways to hold a session: on the server, so that phones can join, or on this laptop by itself. */
export function StartSession(props: {
  /** What the plan is called. */
  readonly plan: string
  /** How the plan says that people answer. */
  readonly answers: 'phones' | 'hands'
  readonly fault: StartFault | null
  readonly isRunning: boolean
  readonly href: (path: string) => string
  readonly onStart: (where: 'server' | 'alone') => void
}) {
  const { plan, answers, fault, isRunning, href, onStart } = props
  return (
    <Page>
      <PageHeading kicker={plan} lead={words.lead}>
        {words.title}
      </PageHeading>
      {fault && (
        <Notice kind="danger">
          <p>{fault.needsSignIn ? words.signInFirst : fault.message}</p>
        </Notice>
      )}
      {fault?.needsSignIn && (
        <Actions>
          <LinkButton kind="primary" href={href('/sign-in')}>
            {words.signIn}
          </LinkButton>
        </Actions>
      )}
      <Stack>
        <h2>{words.phones}</h2>
        <p>{words.phonesText}</p>
        <Actions>
          <Button
            kind={answers === 'phones' && !fault?.needsSignIn ? 'primary' : 'secondary'}
            icon={Smartphone}
            aria-disabled={isRunning}
            onClick={() => onStart('server')}
          >
            {words.startPhones}
          </Button>
        </Actions>
      </Stack>
      <Stack>
        <h2>{words.alone}</h2>
        <p>{words.aloneText}</p>
        <Actions>
          <Button
            kind={answers === 'hands' ? 'primary' : 'secondary'}
            icon={Hand}
            aria-disabled={isRunning}
            onClick={() => onStart('alone')}
          >
            {words.startAlone}
          </Button>
        </Actions>
      </Stack>
    </Page>
  )
}
