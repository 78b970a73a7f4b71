import type { StoryLine } from '../content/story.schema.ts'
import { allRounds, roadOf } from './choice-results.ts'
import { decisionOf } from './live-rules.ts'
import type { LiveStep } from './live-script.schema.ts'
import { answeredIn, isHandsUp, type LiveState, roundOf, seatsIn } from './live-state.ts'
import type { ChoicePart, PageOf } from './screen-page-parts.ts'
import { personOf, playOf, said } from './story-words.ts'

/** The page of a step of a choice. */
export function choicePage(
  state: LiveState,
  { block: choice }: LiveStep,
  kind: 'situation' | 'vote' | 'talk' | 'results' | 'discuss' | 'happened',
): PageOf<'situation' | 'vote' | 'talk' | 'results' | 'discuss' | 'happened'> {
  const part = choicePart(state, choice)
  const found = decisionOf(state, choice)
  const words = (lines: readonly StoryLine[]) =>
    found ? said(state, found.story, lines, playOf(state, found.story)) : []
  switch (kind) {
    case 'situation':
      return {
        kind,
        ...part,
        lines: words(found?.decision.lines ?? []),
        picture: found?.decision.picture ?? null,
      }
    case 'vote':
    case 'talk': {
      const round = roundOf(state, choice)
      const hands = isHandsUp(state, choice)
      const of = seatsIn(state).length
      const isShown = !hands && !state.stage.countsHidden
      return {
        kind,
        ...part,
        round,
        isHandsUp: hands,
        answered: isShown ? { answered: answeredIn(state, choice, round), of } : null,
      }
    }
    case 'results':
    case 'discuss':
      return { kind, ...part, rounds: allRounds(state, choice) }
    case 'happened': {
      const road = roadOf(state, choice)
      return {
        kind,
        ...part,
        option: part.options.find(({ id }) => id === road?.id) ?? null,
        lines: words(road?.now ?? []),
      }
    }
  }
}

/** What every step of a choice shows. */
export function choicePart(state: LiveState, choice: string): ChoicePart {
  const found = decisionOf(state, choice)
  if (!found) throw new Error(`The script has no choice "${choice}".`)
  const { story, decision } = found
  const choices = choicesOf(state, story.id)
  return {
    choice,
    story: story.id,
    storyTitle: story.title,
    person: personOf(state, story.person)?.callName ?? '',
    number: choices.indexOf(choice) + 1,
    of: choices.length,
    title: decision.title,
    question: decision.question,
    options: decision.options.map(({ id, short, text }, index) => ({
      id,
      letter: 'ABCD'[index] ?? '',
      short,
      text,
    })),
    room: decision.room ?? null,
  }
}

/** The choices of a story in order: the ids of their blocks. */
export function choicesOf(state: LiveState, story: string): readonly string[] {
  return state.script.steps.flatMap((step) =>
    step.kind === 'situation' && step.story === story ? [step.block] : [],
  )
}
