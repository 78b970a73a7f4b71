import type { LiveWave } from './seat-fact.schema.ts'
import type { LedQuestions } from './live-script.schema.ts'
import {
  currentChoice,
  currentStep,
  type LiveState,
  openWave,
  phaseOf,
  roundOf,
  stepAt,
} from './live-state.ts'
import { screenPage } from './screen-page.ts'
import type { ScreenPage } from './screen-page-parts.ts'
import { stepPlace, type StepPlace } from './screen-view.ts'

/** What every phone of a session shows. */
export interface SharedPhoneView {
  readonly session: string
  readonly code: string | null
  readonly isEnded: boolean
  readonly step: StepPlace
  /** The big screen's content, for those who cannot see it; how many answered is left out. */
  readonly page: ScreenPage
  /** The choice that takes answers now, and its round. */
  readonly voting: { readonly choice: string; readonly round: number } | null
  /** The choice that a reason can be sent for now. */
  readonly reasonFor: string | null
  /** The questions that are open now. */
  readonly rating: { readonly wave: LiveWave; readonly questions: LedQuestions } | null
  /** The questions again at the summary and after the end: one's own result stands in their words. */
  readonly questions: LedQuestions | null
}

/** What one phone alone shows. */
export interface OwnPhoneView {
  readonly seat: string
  readonly is: 'waiting' | 'in' | 'left' | 'unknown'
  /** Own answers, newest round last, with the turn of each: the next answer must carry a higher one. */
  readonly votes: readonly {
    readonly choice: string
    readonly round: number
    readonly option: string
    readonly turn: number
  }[]
  readonly ratings: readonly {
    readonly question: string
    readonly wave: LiveWave
    readonly value: number | null
    readonly missing: 'skipped' | 'not-my-job' | null
    readonly turn: number
  }[]
  /** Choices that a reason was sent for. */
  readonly reasons: readonly string[]
  readonly takeAways: readonly string[]
  /** At the summary and after the end: stories that the room took since this phone joined, for the record of learning. */
  readonly stories: readonly string[]
}

/** What a phone shows. Plain JSON. Somebody who waits to be let in sees nothing of the session. */
export interface PhoneView {
  /** Null while waiting. */
  readonly shared: SharedPhoneView | null
  readonly own: OwnPhoneView
}

/** The part of a phone's view that all phones share. It changes when the trainer acts, not when others answer. */
export function sharedPhoneView(state: LiveState): SharedPhoneView {
  const step = currentStep(state)
  const phase = phaseOf(step.kind)
  const choice = currentChoice(state)
  const wave = openWave(state)
  const isOpen = state.ended === null
  return {
    session: state.session,
    code: state.code,
    isEnded: !isOpen,
    step: stepPlace(state),
    page: withoutAnswered(screenPage(state, step)),
    voting:
      isOpen && phase === 'voting' && choice !== null ? { choice, round: roundOf(state, choice) } : null,
    reasonFor: isOpen && phase !== 'showing' ? choice : null,
    rating:
      isOpen && wave !== null && state.script.questions !== null
        ? { wave, questions: state.script.questions }
        : null,
    questions: isOver(state) ? state.script.questions : null,
  }
}

/** Counts of others change with every answer, and a phone needs none of them. */
function withoutAnswered(page: ScreenPage): ScreenPage {
  switch (page.kind) {
    case 'vote':
    case 'talk':
      return { ...page, answered: null }
    case 'rate-before':
    case 'rate-now':
    case 'rate-then':
      return { ...page, done: null }
    default:
      return page
  }
}

/** The part of a phone's view that is its own: what it sent, and at the end which stories it was there for. */
export function ownPhoneView(state: LiveState, seat: string): OwnPhoneView {
  return {
    seat,
    is: state.seats.get(seat)?.is ?? 'unknown',
    votes: [...state.votes].flatMap(([key, votes]) => {
      const vote = votes.get(seat)
      if (!vote) return []
      const [choice = '', round = '1'] = key.split('/')
      return [{ choice, round: Number(round), ...vote }]
    }),
    ratings: [...state.ratings].flatMap(([key, ratings]) => {
      const rating = ratings.get(seat)
      if (!rating) return []
      const [question = '', wave = 'before'] = key.split('/')
      return [{ question, wave: wave as LiveWave, ...rating }] // the state makes the key from a wave
    }),
    reasons: state.reasons.flatMap((reason) => (reason.seat === seat ? [reason.choice] : [])),
    takeAways: state.takeAways.flatMap((takeAway) => (takeAway.seat === seat ? [takeAway.text] : [])),
    stories: isOver(state) ? storiesSince(state, state.seats.get(seat)?.since) : [],
  }
}

function isOver(state: LiveState): boolean {
  return state.ended !== null || currentStep(state).kind === 'summary'
}

/** A story counts once one of its choices came up, by hands or by phone. */
function storiesSince({ script, arrivals }: LiveState, since: string | undefined): readonly string[] {
  if (since === undefined) return []
  const chosen = arrivals.flatMap(({ step, at }) => {
    const { story, decision } = stepAt(script, step) ?? {}
    return story !== undefined && decision !== undefined && at >= since ? [story] : []
  })
  return [...new Set(chosen)]
}

/** What a phone shows now. */
export function phoneView(state: LiveState, seat: string): PhoneView {
  const own = ownPhoneView(state, seat)
  return { own, shared: own.is === 'in' ? sharedPhoneView(state) : null }
}
