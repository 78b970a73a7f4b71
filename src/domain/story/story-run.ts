import { initialTransition, type SnapshotFrom, transition } from 'xstate'
import type { VisitEvent } from '../attempt/visit-event.schema.ts'
import type { Story } from '../content/story.schema.ts'
import { createStoryMachine, type StoryMachine } from './story.machine.ts'
import { withVariant } from './with-variant.ts'
import type { StoryEvent, StoryFact, StoryInput } from './story-play.ts'

/** A play at one moment: the story, its machine, and where it stands. Never changed, only replaced. */
export interface StoryRun {
  readonly story: Story
  readonly machine: StoryMachine
  readonly snapshot: SnapshotFrom<StoryMachine>
}

/** A fresh play of a story or of one of its variants, at its opening. Nothing is stated until the learner starts. */
export function openStory(story: Story, input: StoryInput): StoryRun {
  const told = withVariant(story, input.variant)
  const machine = createStoryMachine(told)
  const [snapshot] = initialTransition(machine, input)
  return { story: told, machine, snapshot }
}

/**
 * The play after one more event, and the facts it states. Pure: nothing is recorded here, so a caller can put the
 * facts on disk first and only then move on.
 *
 * @example
 * const { run: next, facts } = advanceStory(run, { type: 'looking.started' })
 * await session.record(...facts)
 */
export function advanceStory(
  run: StoryRun,
  event: StoryEvent,
): { readonly run: StoryRun; readonly facts: readonly StoryFact[] } {
  const [snapshot, actions] = transition(run.machine, run.snapshot, event)
  const facts = actions.flatMap((action) => {
    // XState's types leave emitted events out of a transition's actions; the machine emits nothing but stated facts.
    const { type, params } = action as unknown as { type: string; params: { event: { fact: StoryFact } } }
    return type === 'xstate.emit' ? [params.event.fact] : []
  })
  return { run: { ...run, snapshot }, facts }
}

/**
 * Rebuilds a play from the stored events of its story, oldest first. The last play in the list is the one that goes
 * on; an event that does not fit the story any more is passed over. Without events the first play opens, in `variant`.
 */
export function resumeStory(
  story: Story,
  visit: string,
  events: readonly VisitEvent[],
  variant: string | null = null,
): StoryRun {
  const own = events.filter((event): event is VisitEvent & StoryFact => isFactOf(story, event))
  const start = own.findLast((event) => event.kind === 'story.started')
  const input = { visit, play: start?.play ?? 1, variant: start ? start.variant : variant }
  return own.filter((event) => event.play === input.play).reduce(replayFact, openStory(story, input))
}

/** Names the page that a play stands on. */
export function placeOf({ snapshot }: StoryRun): string {
  return `${snapshot.context.play} ${JSON.stringify(snapshot.value)}`
}

/**
 * Goes on from the last stored fact to a page that the learner had reached since, as `placeOf` named it. Nothing new is
 * stated on the way: where that would be so, or where no way leads there, the play stays as it is.
 */
export function continueTo(run: StoryRun, place: string): StoryRun {
  let at = run
  // At most to the next decision, or from the ending to what comes last.
  for (let moves = 0; moves < 3; moves++) {
    if (placeOf(at) === place) return at
    const retried = send(at, { type: 'choice.retried' })
    if (placeOf(retried) === place) return retried
    const next = onward
      .map((type) => advanceStory(at, { type }))
      .find((moved) => moved.facts.length === 0 && !isSamePlace(moved.run, at))
    if (!next) return run
    at = next.run
  }
  return run
}

/** The play after a fact that is already stored, whoever recorded it. Recording it again changes nothing. */
export function replayFact(run: StoryRun, stored: StoryFact): StoryRun {
  switch (stored.kind) {
    case 'story.started':
      return send(run, { type: 'looking.started' })
    case 'noticed':
      return send(run, { type: 'clue.noticed', clue: stored.clue, prompted: stored.prompted })
    case 'decision.made': {
      const { step, option, confidence } = stored
      const there = goTo(run, { deciding: { [step]: 'choosing' } })
      return there ? send(there, { type: 'choice.made', step, option, confidence }) : run
    }
    case 'story.finished':
      return goTo(run, { ending: stored.ending }) ?? run
  }
}

/** What leads on without a choice. */
const onward = ['looking.ended', 'story.continued'] as const

/** Goes on, as a learner would without deciding anything new, until `place` is reached; null if it never is. */
function goTo(run: StoryRun, place: Parameters<StoryRun['snapshot']['matches']>[0]): StoryRun | null {
  let at = run
  // Each event moves a play on or leaves it; more moves than there are pages would be a circle.
  for (let moves = 0; moves < run.story.steps.length * 2 + 4; moves++) {
    if (at.snapshot.matches(place)) return at
    const retried = send(at, { type: 'choice.retried' })
    if (retried.snapshot.matches(place)) return retried
    const next = onward.map((type) => send(at, { type })).find((moved) => !isSamePlace(moved, at))
    if (!next) return null
    at = next
  }
  return null
}

function send(run: StoryRun, event: StoryEvent): StoryRun {
  return advanceStory(run, event).run
}

function isSamePlace(one: StoryRun, other: StoryRun) {
  return JSON.stringify(one.snapshot.value) === JSON.stringify(other.snapshot.value)
}

function isFactOf(story: Story, event: VisitEvent): boolean {
  switch (event.kind) {
    case 'story.started':
    case 'noticed':
    case 'decision.made':
    case 'story.finished':
      return event.story === story.id
    default:
      return false
  }
}
