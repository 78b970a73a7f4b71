import type { Story, StoryOption, StoryStep } from '../content/story.schema.ts'
import { bestOptionOf } from '../scoring/grade-option.ts'
import type { StoryEvent } from '../story/story-play.ts'
import { advanceStory, openStory, type StoryRun } from '../story/story-run.ts'
import { viewStory } from '../story/story-view.ts'
import type { DemoPerson } from './demo-person.ts'
import type { DemoRandom } from './demo-random.ts'
import type { DemoSession } from './demo-session.ts'

/** Plays a story to its end, or leaves it on the way. Answers whether the end was reached. */
export async function playStory(
  at: DemoSession,
  story: Story,
  { person, random }: { readonly person: DemoPerson; readonly random: DemoRandom },
): Promise<boolean> {
  let run = openStory(story, { visit: at.session.visit, play: 1, variant: null })
  const send = async (event: StoryEvent) => {
    const next = advanceStory(run, event)
    if (next.facts.length > 0) await at.session.record(...next.facts)
    run = next.run
  }
  // A play has at most an opening, its clues, two pages a step, and the ending.
  const mostPages = 10 + story.lookAround.clues.length + story.steps.length * 4
  for (let page = 0; page < mostPages; page++) {
    if (run.snapshot.matches('done')) return true
    if (random.happens(0.008)) return false
    at.pass(25)
    const event = nextEvent(run, person, random)
    await send(event)
    if (event.type === 'choice.made' && random.happens(0.12)) {
      at.pass(15)
      await send({ type: 'choice.retried' })
      const again = choiceIn(run, person, random)
      if (again) await send(again)
    }
  }
  return run.snapshot.matches('done')
}

function nextEvent(run: StoryRun, person: DemoPerson, random: DemoRandom): StoryEvent {
  const view = viewStory(run)
  switch (view.page) {
    case 'opening':
      return { type: 'looking.started' }
    case 'looking-around': {
      const open = view.clues.filter(({ noticed }) => noticed === null)
      if (open.length === 0 || (view.hasEnough && random.happens(0.5))) return { type: 'looking.ended' }
      return { type: 'clue.noticed', clue: random.pick(open).clue.id, prompted: random.happens(0.2) }
    }
    case 'choosing':
      return choiceIn(run, person, random) ?? { type: 'story.continued' }
    default:
      return { type: 'story.continued' }
  }
}

function choiceIn(run: StoryRun, person: DemoPerson, random: DemoRandom): StoryEvent | null {
  const view = viewStory(run)
  if (view.page !== 'choosing') return null
  const option = chooseOption(view.step, view.options, person.skill, random)
  const level = Math.round(person.confidence + person.gain / 2 + 1.6 * (random.next() - 0.4))
  const confidence = random.happens(0.1) ? null : Math.min(5, Math.max(1, level))
  return { type: 'choice.made', step: view.step.id, option: option.id, confidence }
}

/** The best option in `skill` of all cases, else any of the options shown. */
export function chooseOption(
  step: StoryStep,
  shown: readonly StoryOption[],
  skill: number,
  random: DemoRandom,
): StoryOption {
  return random.happens(skill) ? bestOptionOf(step) : random.pick(shown)
}
