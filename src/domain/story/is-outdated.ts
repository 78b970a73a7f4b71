import type { VisitEvent } from '../attempt/visit-event.schema.ts'

/** What is known now, against what a play was begun with. */
export interface StoryVersions {
  /** Version of all content in use. */
  readonly content: string
  /** Version of the story in use. */
  readonly story: string
  /** Version of the story in which its last play began, as this device noted it; null when it did not. */
  readonly begunIn: string | null
}

/**
 * Whether the last play among these events of a story belongs to another version of it: then its choices may not be
 * there any more, and the story begins anew. An update of other files changes nothing for it.
 */
export function isOutdated(events: readonly VisitEvent[], versions: StoryVersions): boolean {
  const begun = beginningOf(events)
  return begun !== null && begun.content !== versions.content && versions.begunIn !== versions.story
}

/** Whether the last play began with the content in use, so that the version of its story can be noted. */
export function beganNow(events: readonly VisitEvent[], content: string): boolean {
  return beginningOf(events)?.content === content
}

function beginningOf(events: readonly VisitEvent[]): VisitEvent | null {
  return events.findLast(({ kind }) => kind === 'story.started') ?? null
}
