import type {
  Story,
  StoryClue,
  StoryEnding,
  StoryLine,
  StoryOption,
  StoryStep,
} from '../content/story.schema.ts'
import { endingOf } from './ending-of.ts'
import { linesFor, type PlaySoFar } from './holds.ts'
import { shownOrder } from './shown-order.ts'
import { signsOf } from './signs-of.ts'
import { choiceAt, playSoFar, type StepChoice } from './story-play.ts'
import type { StoryRun } from './story-run.ts'

/** A clue on the look-around page. */
export interface ClueView {
  readonly clue: StoryClue
  /** Null while nobody has noticed it. */
  readonly noticed: { readonly prompted: boolean } | null
}

interface StepView {
  readonly step: StoryStep
  /** Place of the step in the story, from 1. */
  readonly number: number
  readonly total: number
}

/** What one choice brought, weeks later. */
interface LaterView {
  readonly step: StoryStep
  readonly option: StoryOption
  readonly lines: readonly StoryLine[]
}

/** What a screen shows of a play now: one page, with only the lines that belong to this play. */
export type StoryView =
  | { readonly page: 'opening'; readonly lines: readonly StoryLine[] }
  | {
      readonly page: 'looking-around'
      readonly lines: readonly StoryLine[]
      readonly clues: readonly ClueView[]
      readonly hasEnough: boolean
    }
  | (StepView & {
      readonly page: 'choosing'
      readonly lines: readonly StoryLine[]
      /** In the order this visit sees them. */
      readonly options: readonly StoryOption[]
      /** Null at the first choice; what was chosen when another one is tried. */
      readonly choice: StepChoice | null
      readonly canReturn: boolean
      /** How the person shows trust and say by now, in words. */
      readonly signs: readonly string[]
    })
  | (StepView & {
      readonly page: 'consequence'
      readonly option: StoryOption
      readonly choice: StepChoice
      readonly lines: readonly StoryLine[]
    })
  | {
      readonly page: 'weeks-later'
      readonly lines: readonly StoryLine[]
      readonly later: readonly LaterView[]
    }
  | { readonly page: 'ending'; readonly ending: StoryEnding; readonly lines: readonly StoryLine[] }
  | { readonly page: 'debrief' }
  | { readonly page: 'done'; readonly ending: StoryEnding }

/** The page a play is at. Pure: the same run always gives the same view. */
export function viewStory({ story, snapshot }: StoryRun): StoryView {
  const { context } = snapshot
  const play = playSoFar(context)
  if (snapshot.matches('opening')) return { page: 'opening', lines: linesFor(story.opening, play) }
  if (snapshot.matches('lookingAround')) {
    const clues = story.lookAround.clues.map((clue) => ({
      clue,
      noticed: context.noticed.find((entry) => entry.clue === clue.id) ?? null,
    }))
    return {
      page: 'looking-around',
      lines: linesFor(story.lookAround.intro, play),
      clues,
      hasEnough: context.noticed.length >= story.lookAround.enough,
    }
  }
  if (snapshot.matches('weeksLater'))
    return { page: 'weeks-later', lines: linesFor(story.review.lines, play), later: laterOf(story, play) }
  if (snapshot.matches('ending')) {
    const ending = endingOf(story, play)
    return { page: 'ending', ending, lines: linesFor(ending.lines, play) }
  }
  if (snapshot.matches('debrief')) return { page: 'debrief' }
  if (snapshot.matches('done')) return { page: 'done', ending: endingOf(story, play) }
  return stepViewOf(story, snapshot, play)
}

function stepViewOf(story: Story, snapshot: StoryRun['snapshot'], play: PlaySoFar): StoryView {
  const at = story.steps.findIndex(
    ({ id }) => isAt(snapshot, id, 'choosing') || isAt(snapshot, id, 'consequence'),
  )
  const step = story.steps[at]
  if (!step) throw new Error(`${story.id} is at no page: ${JSON.stringify(snapshot.value)}`)
  const { context } = snapshot
  const choice = choiceAt(context, step.id) ?? null
  const place = { step, number: at + 1, total: story.steps.length }
  const option = step.options.find((entry) => entry.id === choice?.standing)
  if (choice && option && isAt(snapshot, step.id, 'consequence'))
    return { page: 'consequence', ...place, option, choice, lines: linesFor(option.now, play) }
  return {
    page: 'choosing',
    ...place,
    lines: linesFor(step.lines, play),
    options: shownOrder(step.options, context.visit, step.id),
    choice,
    canReturn: snapshot.can({ type: 'page.returned' }),
    signs: signsOf(story, play),
  }
}

function isAt(snapshot: StoryRun['snapshot'], step: string, state: 'choosing' | 'consequence') {
  return snapshot.matches({ deciding: { [step]: state } })
}

function laterOf(story: Story, play: PlaySoFar): LaterView[] {
  return story.steps.flatMap((step) => {
    const option = step.options.find((entry) => entry.id === play.standing[step.id])
    const lines = linesFor(option?.later ?? [], play)
    return option && lines.length > 0 ? [{ step, option, lines }] : []
  })
}
