import { use, useMemo } from 'react'
import { readPlanLink } from '../../domain/live/plan-link.ts'
import { makePlan, type PlanChoices } from '../../domain/live/session-plan.ts'
import { PrintPackScreen } from '../../features/train/print-pack-screen.tsx'
import { PhonesNotice } from '../../features/train/phones-notice.tsx'
import { printMessages } from '../../features/train/print.messages.ts'
import { printPage } from '../../platform/print.ts'
import { inApp } from '../base-path.ts'
import { plansLink } from '../plans-link.ts'
import { Shell } from '../shell.tsx'
import { useHash } from '../use-hash.ts'
import { useServices } from '../use-services.ts'
import { NoPlan } from './no-plan.tsx'
import { addressOf } from './staff-services.ts'
import { usePlanNames } from './use-plan-names.ts'
import { staffMessages as staffWords } from '../staff.messages.ts'

/** `/train/print`: the sheets of the plan in the address. */
export function TrainPrintPage() {
  const hash = useHash()
  const choices = useMemo(() => readPlanLink(hash, 'printed'), [hash])
  return (
    <Shell title={staffWords.titles.print} switches={plansLink()}>
      {choices ? <Pack key={hash} choices={choices} /> : <NoPlan title={printMessages.title} />}
    </Shell>
  )
}

function Pack({ choices }: { readonly choices: PlanChoices }) {
  const { content, announcer } = useServices()
  const names = usePlanNames(use(content.load('catalogue')))
  const measures = use(content.load('measures'))
  const { people } = use(content.index())
  const plan = useMemo(() => makePlan(choices, names.stories), [choices, names])
  const storyIds = plan.stories.map(({ story }) => story)
  const deviceIds = plan.devices.filter((id) => names.devices.has(id))
  // All files are asked for before the first is waited for.
  const storyFiles = storyIds.map((id) => content.load('stories', id))
  const deviceFiles = deviceIds.map((id) => content.load('devices', id))
  const stories = storyFiles.map((file) => use(file))
  const devices = deviceFiles.map((file) => use(file))
  return (
    <PrintPackScreen
      notice={
        <PhonesNotice phonesAt={location.origin} which="printed" href={inApp} announce={announcer.announce} />
      }
      plan={plan}
      names={names}
      stories={stories}
      devices={devices}
      measures={measures}
      personName={(id) => people.find((person) => person.id === id)?.name ?? id}
      address={(path) => addressOf(inApp(path))}
      print={() => void printPage()}
    />
  )
}
