import { use, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { readPlanLink, writePlanLink } from '../../domain/live/plan-link.ts'
import { ourPlan } from '../../domain/live/our-plan.ts'
import { draftOf, emptyDraft, type PlanDraft } from '../../features/train/plan-draft.ts'
import type { PlanNames } from '../../features/train/plan-rows.ts'
import { PlanScreen, type PlanScreenProps } from '../../features/train/plan-screen.tsx'
import { TrainHomeScreen } from '../../features/train/train-home-screen.tsx'
import { newUuidV7 } from '../../platform/ids.ts'
import { inApp } from '../base-path.ts'
import { liveApi } from '../live-services.ts'
import { plansLink } from '../plans-link.ts'
import { Shell } from '../shell.tsx'
import { knownRole, wasAtCouncil } from '../staff-role.ts'
import { useHash } from '../use-hash.ts'
import { useServices } from '../use-services.ts'
import { useSessionsHere } from '../use-sessions-here.ts'
import { usePlanNames } from './use-plan-names.ts'
import { savedPlans } from './train-services.ts'
import { StaffNav } from './staff-nav.tsx'
import { addressOf, staffApi } from './staff-services.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/train` */
export function TrainPage() {
  const { content, announcer, log, outbox, clock } = useServices()
  const [, navigate] = useLocation()
  const names = usePlanNames(use(content.load('catalogue')))
  const plans = useSyncExternalStore(savedPlans.subscribe, savedPlans.list)
  const sessions = useSessionsHere(liveApi, { log, outbox, clock })
  // Planning needs no account, so nobody is asked for one here; who comes from the council's page has just signed in.
  const [role, setRole] = useState(knownRole)
  useEffect(() => {
    if (wasAtCouncil()) void staffApi.account().then(() => setRole(knownRole()))
  }, [])
  return (
    <Shell title={staffWords.titles.train}>
      {role && <StaffNav role={role} />}
      <TrainHomeScreen
        plans={plans}
        unreadCount={savedPlans.unreadCount()}
        names={names}
        sessions={sessions}
        onFind={liveApi.sessions}
        href={inApp}
        onRemove={savedPlans.remove}
        onPutBack={savedPlans.save}
        onOurs={() => {
          const plan = ourPlan(newUuidV7())
          savedPlans.save(plan)
          navigate(`/train/plan/${plan.id}`)
        }}
        announce={announcer.announce}
      />
    </Shell>
  )
}

/** `/train/plan` and `/train/plan/:plan`: a new plan, one from a link, or a saved one. */
export function TrainPlanPage({ plan }: { plan: string | null }) {
  const { content, announcer } = useServices()
  const [, navigate] = useLocation()
  const catalogue = use(content.load('catalogue'))
  const names = usePlanNames(catalogue)
  const hash = useHash()
  const [newId] = useState(newUuidV7)
  const { draft, from } = useMemo(() => draftFor(plan, hash, newId, names), [plan, hash, newId, names])
  return (
    <Shell title={staffWords.titles.trainPlan} switches={plansLink()}>
      <PlanScreen
        // Another link or plan in the same window begins afresh.
        key={`${plan} ${hash}`}
        draft={draft}
        from={from}
        names={names}
        people={catalogue.people}
        address={(part) => addressOf(`${inApp('/train/plan')}#${part}`)}
        onSave={savedPlans.save}
        onNext={(next, choices) => navigate(`/train/${next}#${writePlanLink(choices)}`)}
        announce={announcer.announce}
      />
    </Shell>
  )
}

function draftFor(
  plan: string | null,
  hash: string,
  newId: string,
  names: PlanNames,
): { readonly draft: PlanDraft; readonly from: PlanScreenProps['from'] } {
  if (plan !== null) {
    const saved = savedPlans.list().find(({ id }) => id === plan)
    return saved ? { draft: draftOf(saved, names), from: 'own' } : { draft: emptyDraft(newId), from: 'gone' }
  }
  if (hash === '') return { draft: emptyDraft(newId), from: 'own' }
  const shared = readPlanLink(hash, newId)
  return shared
    ? { draft: draftOf(shared, names), from: 'shared' }
    : { draft: emptyDraft(newId), from: 'strange' }
}
