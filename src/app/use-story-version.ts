import { useEffect } from 'react'
import type { VisitSession } from '../domain/attempt/visit-session.ts'
import { beganNow, isOutdated } from '../domain/story/is-outdated.ts'
import type { PublishedStory } from '../platform/content-source.ts'
import { storyVersions } from './story-versions.ts'
import { useServices, useVisitState } from './use-services.ts'

/** Whether the story was changed since its play in this visit began. Notes the version of a play that begins. */
export function useStoryVersion(
  story: PublishedStory,
  session: VisitSession,
): { readonly isChanged: boolean } {
  const { content } = useServices()
  const events = useVisitState(session).stories.get(story.id)?.events ?? []
  const begins = beganNow(events, content.version)
  useEffect(() => {
    if (begins) storyVersions.note(session.visit, story.id, story.version)
  }, [begins, session, story])
  const begunIn = storyVersions.begunIn(session.visit, story.id)
  return { isChanged: isOutdated(events, { content: content.version, story: story.version, begunIn }) }
}
