import { lazy, use } from 'react'
import { useSearchParams } from 'wouter'
import { PractiseScreen } from '../../features/practise/practise-screen.tsx'
import { StoryBanner } from '../../features/visit/story-banner.tsx'
import { inApp } from '../base-path.ts'
import { hasWebGl } from '../first-way.ts'
import { savePlace } from '../saved-places.ts'
import { Shell } from '../shell.tsx'
import { useDressedHome } from '../use-dressing.ts'
import { useFinishLink } from '../use-finish-link.ts'
import { useHereVisit } from '../use-here-visit.ts'
import { useServices, useSettings, useVisitState } from '../use-services.ts'
import { useStoryAtHome } from '../use-story-at-home.ts'

const CloseUp = lazy(() =>
  import('../../scene/devices/device-close-up.tsx').then((m) => ({ default: m.DeviceCloseUp })),
)

/** `/try/:device`, with `?task=` to begin with a certain task. */
export function TryPage({ device: id }: { readonly device: string }) {
  const { content, speech, sound, announcer } = useServices()
  const { settings } = useSettings()
  const session = useHereVisit()
  const visit = useVisitState(session)
  const device = use(content.load('devices', id))
  const atHome = useStoryAtHome(visit)
  const { home } = useDressedHome(atHome?.home)
  const [query] = useSearchParams()
  savePlace(`/try/${device.id}`, device.shortName)
  const is3dWanted = hasWebGl() && settings.pictureQuality !== 'pictures' && visit.way !== 'list'
  return (
    <Shell title={capital(device.shortName)} switches={useFinishLink()}>
      <StoryBanner atHome={atHome && { ...atHome, isLookingAround: false, placing: null }} href={inApp} />
      <PractiseScreen
        key={device.id}
        device={device}
        task={query.get('task') ?? undefined}
        session={session}
        settings={settings}
        sound={sound}
        speech={speech}
        announce={announcer.announce}
        href={inApp}
        plan={home}
        personName={atHome?.person.callName}
        closeUp={is3dWanted ? CloseUp : undefined}
      />
    </Shell>
  )
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
