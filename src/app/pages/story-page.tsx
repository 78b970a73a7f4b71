import { use, useMemo } from 'react'
import { StoryScreen } from '../../features/story/story-screen.tsx'
import { askChoices } from '../../platform/choices-api.ts'
import { inApp } from '../base-path.ts'
import { keptNotes } from '../kept-notes.ts'
import { savePlace } from '../saved-places.ts'
import { Shell } from '../shell.tsx'
import { useDressedHome } from '../use-dressing.ts'
import { useFinishLink } from '../use-finish-link.ts'
import { storyPlaces } from '../story-places.ts'
import { useHereVisit } from '../use-here-visit.ts'
import { useStoryVersion } from '../use-story-version.ts'
import { useServices, useSettings, useVisitState } from '../use-services.ts'

/** The day at a moment, `YYYY-MM-DD`, by universal time: a story changes with the day, not with the hour. */
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** `/story/:story` */
export function StoryPage({ story: id }: { readonly story: string }) {
  const { content, speech, announcer, clock } = useServices()
  const { settings } = useSettings()
  const session = useHereVisit()
  const story = use(content.load('stories', id))
  const person = use(content.load('people', story.person))
  const { isChanged } = useStoryVersion(story, session)
  const { home } = useDressedHome(story.home ?? person.id)
  const others = useMemo(() => ({ choices: askChoices, panels: () => content.load('panel') }), [content])
  const place = useMemo(() => storyPlaces.of(session.visit, story.id), [session.visit, story.id])
  const { way } = useVisitState(session)
  // Whoever goes about by the House list stays in it.
  const href = (path: string) => inApp(way === 'list' ? path.replace(/^\/house\//, '/list/') : path)
  savePlace(`/story/${story.id}`, story.title)
  return (
    <Shell title={story.title} switches={useFinishLink()}>
      <StoryScreen
        key={`${session.visit}/${story.id}`}
        story={story}
        isChanged={isChanged}
        person={person}
        session={session}
        settings={settings}
        speech={speech}
        announce={announcer.announce}
        href={href}
        today={dayOf(clock.nowMs())}
        place={place}
        notes={keptNotes}
        others={others}
        pictureHref={(file) => inApp(`/pictures/${file}`)}
        things={home.items}
      />
    </Shell>
  )
}
