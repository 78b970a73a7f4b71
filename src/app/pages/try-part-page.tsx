import { ArrowLeft, Router } from 'lucide-react'
import { type ReactNode, use } from 'react'
import type { Device } from '../../domain/content/device.schema.ts'
import { buildingOf, placementsOf } from '../../domain/home/dress-home.ts'
import { BreakScreen } from '../../features/practise/break-it/break-screen.tsx'
import { CallScreen } from '../../features/practise/calls/call-screen.tsx'
import { DeviceCard } from '../../features/practise/card/device-card.tsx'
import { DayScreen } from '../../features/practise/day/day-screen.tsx'
import { partsOf } from '../../features/practise/device-ways.tsx'
import { lessonMessages } from '../../features/practise/lessons.messages.ts'
import { SensesScreen } from '../../features/practise/senses/senses-screen.tsx'
import { printPage } from '../../platform/print.ts'
import { LinkButton } from '../../ui/button.tsx'
import { inApp } from '../base-path.ts'
import { Shell } from '../shell.tsx'
import { useFinishLink } from '../use-finish-link.ts'
import { useHereVisit } from '../use-here-visit.ts'
import { useServices, useSettings, useVisitState } from '../use-services.ts'
import { useStoryAtHome } from '../use-story-at-home.ts'
import { NotFoundPage } from './not-found-page.tsx'

/** The home in which every device has its place. */
const SHOW_HOME = 'show-home'
/** The task that practises the change from the old phone line to a digital one. */
const DRILL = 'switchover'

/** `/try/:device/:part`: a call, a day, a fault, its senses or its card. */
export function TryPartPage({ device: id, part: name }: { readonly device: string; readonly part: string }) {
  const { content, sound, announcer } = useServices()
  const { settings } = useSettings()
  const session = useHereVisit()
  const personName = useStoryAtHome(useVisitState(session))?.person.callName
  const device = use(content.load('devices', id))
  const finish = useFinishLink()
  const part = partsOf(device).find((it) => it === name)
  if (!part) return <NotFoundPage />
  const { announce } = announcer
  const back = (
    <LinkButton icon={ArrowLeft} href={inApp(`/try/${device.id}`)}>
      {lessonMessages.backToDevice(device.shortName)}
    </LinkButton>
  )
  const drill = device.tasks.find((task) => task.id === DRILL)
  const common = { device, personName, announce, back }
  return (
    <Shell title={lessonMessages.ways[part].name} switches={finish}>
      {part === 'watch' && device.calls && (
        <CallScreen {...common} calls={device.calls} settings={settings} sound={sound} />
      )}
      {part === 'day' && device.day && <DayScreen {...common} day={device.day} />}
      {part === 'break' && (
        <BreakScreen
          {...common}
          drill={
            drill && (
              <LinkButton icon={Router} href={inApp(`/try/${device.id}?task=${drill.id}`)}>
                {lessonMessages.break.drill(drill.title)}
              </LinkButton>
            )
          }
        />
      )}
      {part === 'senses' && <Senses {...common} />}
      {part === 'card' && (
        <DeviceCard
          device={device}
          address={new URL(inApp(`/try/${device.id}`), location.href).href}
          print={() => void printPage()}
          back={back}
        />
      )}
    </Shell>
  )
}

function Senses(props: {
  readonly device: Device
  readonly personName: string | undefined
  readonly back: ReactNode
}) {
  const { content } = useServices()
  const coming = content.load('home')
  const dressing = use(content.load('dressings', SHOW_HOME))
  const home = { ...use(coming), anchors: dressing.usedAnchors }
  const placed = placementsOf(home, dressing).find(({ node }) => node === `prop_${props.device.id}`)
  if (!placed) return <NotFoundPage />
  const [x, y] = placed.at
  const place = { x, y, heading: placed.heading, room: placed.room }
  return <SensesScreen {...props} home={buildingOf(home)} place={place} href={inApp} />
}
