import { use } from 'react'
import { levelOfRole, suggestStories } from '../../domain/story/suggest-story.ts'
import { storiesMessages } from '../../features/stories/stories.messages.ts'
import { StoriesScreen } from '../../features/stories/stories-screen.tsx'
import { inApp } from '../base-path.ts'
import { REGION } from '../region.ts'
import { Shell } from '../shell.tsx'
import { useFinishLink } from '../use-finish-link.ts'
import { useHereVisit } from '../use-here-visit.ts'
import { useServices, useVisitState } from '../use-services.ts'

/** `/stories`: all stories, the one that fits the learner next first. */
export function StoriesPage() {
  const { content } = useServices()
  const session = useHereVisit()
  const visit = useVisitState(session)
  const coming = content.load('catalogue')
  const region = use(content.load('region', REGION))
  const { stories, competencies } = use(coming)
  const started = session.events().find((event) => event.kind === 'visit.started')
  const group = region.roles.find(({ id }) => id === started?.role)?.group ?? null
  const confidence = Object.fromEntries(
    competencies.flatMap(({ id }) => {
      const value = visit.ratings.get(`${id}/before`)?.value
      return typeof value === 'number' ? [[id, value]] : []
    }),
  )
  const states = [...visit.stories]
  const finished = new Set(states.filter(([, state]) => state.finished).map(([id]) => id))
  return (
    <Shell title={storiesMessages.title} switches={useFinishLink()}>
      <StoriesScreen
        stories={suggestStories(stories, { confidence, level: levelOfRole(group), finished })}
        finished={finished}
        begun={new Set(states.map(([id]) => id))}
        skillName={(id) => competencies.find((it) => it.id === id)?.name ?? id}
        href={inApp}
      />
    </Shell>
  )
}
