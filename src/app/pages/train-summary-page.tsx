import { Suspense, use, useSyncExternalStore } from 'react'
import { sessionSummary } from '../../domain/live/session-summary.ts'
import type { LiveState } from '../../domain/live/live-state.ts'
import { blockName } from '../../features/train/plan-rows.ts'
import { SummaryScreen } from '../../features/train/summary-screen.tsx'
import { summaryMessages as words } from '../../features/train/summary.messages.ts'
import { printPage } from '../../platform/print.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { inApp } from '../base-path.ts'
import { type LedSession, leadSession } from '../lead-session.ts'
import { listForAll } from '../phones-address.ts'
import { Shell } from '../shell.tsx'
import { useServices } from '../use-services.ts'
import { usePlanNames } from './use-plan-names.ts'

/** `/train/:session/summary`: what a trainer takes home, while the host still has the session. */
export function TrainSummaryPage({ session }: { readonly session: string }) {
  return (
    <Shell title={words.title}>
      <Suspense fallback={<Told lead={words.coming} />}>
        <Opened session={session} />
      </Suspense>
    </Shell>
  )
}

function Opened({ session }: { readonly session: string }) {
  const led = use(leadSession(session))
  if (!led) return <Told lead={words.gone} />
  return <Summary session={session} port={led.port} phonesAt={led.phonesAt} />
}

type SummaryProps = { readonly session: string } & Pick<LedSession, 'port' | 'phonesAt'>

function Summary({ session, port, phonesAt }: SummaryProps) {
  const state = useSyncExternalStore(port.subscribe, port.snapshot)
  const { link } = useSyncExternalStore(port.subscribe, port.status)
  if (state) return <FoundSummary session={session} state={state} phonesAt={phonesAt} />
  return <Told lead={link === 'over' ? words.gone : link === 'lost' ? words.lost : words.coming} />
}

/** The summary of a session that is at hand. A rehearsal has no session that slips could belong to. */
export function FoundSummary(props: {
  readonly session: string | null
  readonly state: LiveState
  /** Where phones find the server. */
  readonly phonesAt: string
}) {
  const { session, state, phonesAt } = props
  const { content, clock, saver, announcer } = useServices()
  const names = usePlanNames(use(content.load('catalogue')))
  const { plan } = state.script
  return (
    <SummaryScreen
      summary={sessionSummary(state, clock.nowMs())}
      blockName={(id) => {
        const block = plan.blocks.find((entry) => entry.id === id)
        return block ? blockName(block, plan, names) : id
      }}
      saver={saver}
      listAddress={listForAll(phonesAt)?.link ?? null}
      slipsHref={session === null ? null : inApp(`/train/slips#live=${session}`)}
      plansHref={inApp('/train')}
      print={() => void printPage()}
      announce={announcer.announce}
    />
  )
}

function Told({ lead }: { readonly lead: string }) {
  return (
    <Page>
      <PageHeading lead={lead}>{words.title}</PageHeading>
      <Actions>
        <LinkButton kind="primary" href={inApp('/train')}>
          {words.plans}
        </LinkButton>
      </Actions>
    </Page>
  )
}
