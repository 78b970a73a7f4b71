import { use } from 'react'
import { StoryScreen } from '../../features/story/story-screen.tsx'
import { inApp } from '../base-path.ts'
import { savePlace } from '../saved-places.ts'
import { Shell } from '../shell.tsx'
import { useDressedHome } from '../use-dressing.ts'
import { useFinishLink } from '../use-finish-link.ts'
import { useHereVisit } from '../use-here-visit.ts'
import { useServices, useSettings } from '../use-services.ts'

/** `/story/:story` */
export function StoryPage({ story: id }: { readonly story: string }) {
  const { content, speech, announcer } = useServices()
  const { settings } = useSettings()
  const session = useHereVisit()
  const story = use(content.load('stories', id))
  const person = use(content.load('people', story.person))
  const { home } = useDressedHome(person.id)
  savePlace(`/story/${story.id}`, story.title)
  return (
    <Shell title={story.title} switches={useFinishLink()}>
      <StoryScreen
        key={`${session.visit}/${story.id}`}
        story={story}
        person={person}
        session={session}
        settings={settings}
        speech={speech}
        announce={announcer.announce}
        href={inApp}
        pictureHref={(file) => inApp(`/pictures/${file}`)}
        things={home.items}
      />
    </Shell>
  )
}
