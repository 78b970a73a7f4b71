import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { VisitEvent, VisitFact } from '../../domain/attempt/visit-event.schema.ts'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import type { HouseChange } from '../../domain/content/story-parts.schema.ts'
import type { Story } from '../../domain/content/story.schema.ts'
import type { StoryEvent } from '../../domain/story/story-play.ts'
import { openPlacing, putDevices, roomOfChange } from '../../domain/story/placings.ts'
import {
  advanceStory,
  continueTo,
  openStory,
  placeOf,
  replayFact,
  resumeStory,
  type StoryRun,
} from '../../domain/story/story-run.ts'
import { variantInForce } from '../../domain/story/with-variant.ts'
import { type Task, useTask } from '../../ui/use-task.ts'

/** A play as the screen uses it. */
export interface StoryPlay {
  readonly run: StoryRun
  /** The place where the device of the last choice was put, here or in the house; null when it was not. */
  readonly put: string | null
  /** The room where a change in the house is seen. */
  roomOf(change: HouseChange): string
  readonly saving: Task
  /** Puts what the event states on disk, together with `alongside`, and only then moves on. */
  send(event: StoryEvent, ...alongside: readonly VisitFact[]): Promise<void>
  /** Opens the story or a variant of it once more, as the next play. Nothing is recorded until it starts. */
  playAgain(variant: string | null): void
  /** Puts facts on disk that change no page: a device put somewhere. */
  state(...facts: readonly VisitFact[]): Promise<void>
}

/** Keeps which page of a story the learner is on, on this device alone. */
export interface PlaceKeeper {
  load(): string | null
  save(place: string): void
}

/**
 * Plays a story in a visit: goes on from what the visit's log holds, on the page that was open last, and follows clues noticed in the house. A first
 * play opens in the variant that is in force on the day. A play of a story that was changed since does not go on: the
 * next one opens.
 */
export function useStory(
  story: Story,
  session: VisitSession,
  options: { readonly today: string; readonly isChanged: boolean; readonly place: PlaceKeeper | null },
): StoryPlay {
  const state = useSyncExternalStore(session.subscribe, session.state)
  const stored = state.stories.get(story.id)
  const [ownRun, setOwnRun] = useState(() => {
    const variant = variantInForce(story, options.today)
    if (stored && options.isChanged)
      return openStory(story, { visit: session.visit, play: stored.play + 1, variant })
    const resumed = resumeStory(story, session.visit, stored?.events ?? [], variant)
    return continueTo(resumed, options.place?.load() ?? '')
  })
  const run = useMemo(() => withStoredClues(ownRun, stored?.events ?? []), [ownRun, stored])
  const saving = useTask()
  const place = placeOf(run)
  const keeper = options.place
  useEffect(() => keeper?.save(place), [keeper, place])

  return {
    run,
    put: openPlacing(run.story, stored?.events ?? [])?.put?.id ?? null,
    roomOf: (change) => roomOfChange(change, putDevices(run.story, stored?.events ?? [])),
    saving,
    send: (event, ...alongside) =>
      saving.run(async () => {
        const next = advanceStory(run, event)
        const facts = [...alongside, ...next.facts]
        if (facts.length > 0) await session.record(...facts)
        setOwnRun(next.run)
      }),
    playAgain: (variant) => {
      const play = run.snapshot.context.play + 1
      setOwnRun(openStory(story, { visit: session.visit, play, variant }))
    },
    state: (...facts) => saving.run(() => session.record(...facts)),
  }
}

/** The run with every clue that the log holds for its play: the house records clues too. */
function withStoredClues(run: StoryRun, events: readonly VisitEvent[]): StoryRun {
  const { play } = run.snapshot.context
  return events.reduce(
    (known, event) => (event.kind === 'noticed' && event.play === play ? replayFact(known, event) : known),
    run,
  )
}
