import { endingOf } from '../story/ending-of.ts'
import { choicePage, choicePart, choicesOf } from './choice-page.ts'
import { roadOf } from './choice-results.ts'
import { groupConfidence } from './group-confidence.ts'
import { decisionOf } from './live-rules.ts'
import type { LiveWave } from './seat-fact.schema.ts'
import type { LedStory, LiveStep } from './live-script.schema.ts'
import { type LiveState, seatsIn, waveOfKind } from './live-state.ts'
import type { Answered, PageOf, ScreenPage, ShownTakeAway } from './screen-page-parts.ts'
import { personOf, playOf, said } from './story-words.ts'

/** The page of a step as the session stands. */
export function screenPage(state: LiveState, step: LiveStep): ScreenPage {
  const { kind } = step
  switch (kind) {
    case 'welcome':
    case 'join':
    case 'take-away':
      return { kind }
    case 'rate-before':
    case 'rate-now':
    case 'rate-then': {
      const wave = waveOfKind(kind) ?? 'before'
      return { kind, wave, done: ratedAll(state, wave) }
    }
    case 'plan-view':
    case 'walk':
      return { kind, person: personOf(state, state.script.plan.person), walk: state.stage.walk }
    case 'meet':
    case 'opening':
    case 'ending':
    case 'other-road':
      return storyPage(state, step, kind)
    case 'situation':
    case 'vote':
    case 'talk':
    case 'results':
    case 'discuss':
    case 'happened':
      return choicePage(state, step, kind)
    case 'device-table': {
      const device = state.script.devices.find(({ id }) => id === step.device)
      return { kind, device: device?.id ?? '', name: device?.name ?? '' }
    }
    case 'debrief':
      return { kind, questions: debriefOf(state) }
    case 'summary':
      return {
        kind,
        hasQuestions: state.script.questions !== null,
        confidence: groupConfidence(state),
        takeAways: shownTakeAways(state),
      }
  }
}

function storyPage(
  state: LiveState,
  step: LiveStep,
  kind: 'meet' | 'opening' | 'ending' | 'other-road',
): PageOf<'meet' | 'opening' | 'ending' | 'other-road'> {
  const story = storyOf(state, step)
  const play = playOf(state, story)
  switch (kind) {
    case 'meet':
      return {
        kind,
        person: personOf(state, story.person),
        storyTitle: story.title,
        note: story.contentNote?.text ?? null,
        lines: hasOpening(state, story) ? [] : said(state, story, story.opening, play),
      }
    case 'opening':
      return { kind, storyTitle: story.title, lines: said(state, story, story.opening, play) }
    case 'ending': {
      const { assumed = {} } = story
      const whole = { ...play, standing: { ...assumed, ...play.standing } }
      const ending = endingOf(story, whole)
      return {
        kind,
        storyTitle: story.title,
        isShortened: Object.keys(assumed).length > 0,
        title: ending.title,
        weeks: story.review.weeks,
        review: said(state, story, story.review.lines, whole),
        lines: said(state, story, ending.lines, whole),
      }
    }
    case 'other-road': {
      const choices = choicesOf(state, story.id)
      const latest = Object.keys(state.stage.otherRoad).findLast((choice) => choices.includes(choice))
      return {
        kind,
        storyTitle: story.title,
        choices: choices.map((choice) => ({
          ...choicePart(state, choice),
          stood: roadOf(state, choice)?.id ?? null,
        })),
        picked: latest === undefined ? null : otherRoad(state, story, latest),
      }
    }
  }
}

function hasOpening({ script }: LiveState, { id }: LedStory): boolean {
  return script.steps.some(({ kind, story }) => kind === 'opening' && story === id)
}

function otherRoad(state: LiveState, story: LedStory, choice: string) {
  const part = choicePart(state, choice)
  const decision = decisionOf(state, choice)?.decision
  const option = part.options.find(({ id }) => id === state.stage.otherRoad[choice])
  if (!decision || !option) return null
  const { standing, noticed } = playOf(state, story)
  const play = { standing: { ...standing, [decision.id]: option.id }, noticed }
  const now = decision.options.find(({ id }) => id === option.id)?.now ?? []
  return { ...part, option, lines: said(state, story, now, play) }
}

function storyOf(state: LiveState, step: LiveStep): LedStory {
  const story = state.script.stories.find(({ id }) => id === step.story)
  if (!story) throw new Error(`The script has no story "${step.story}".`)
  return story
}

function debriefOf({ script }: LiveState): readonly string[] {
  return script.stories.flatMap(({ debrief }) => debrief.questions.map(({ ask }) => ask))
}

function shownTakeAways({ stage, takeAways }: LiveState): readonly ShownTakeAway[] {
  return stage.starred.flatMap((entry) =>
    takeAways.filter(({ id }) => id === entry).map(({ id, text }) => ({ id, text })),
  )
}

function ratedAll(state: LiveState, wave: LiveWave): Answered {
  const items = state.script.questions?.items ?? []
  const seats = seatsIn(state)
  const isDone = (seat: string) => items.every(({ id }) => state.ratings.get(`${id}/${wave}`)?.has(seat))
  return { answered: seats.filter(isDone).length, of: seats.length }
}
