import type { LiveWave, SeatFact } from './seat-fact.schema.ts'
import type { OwnPhoneView, PhoneView } from './phone-view.ts'

/** The turn that the next vote of a phone must carry, so that a late repeat of an older one never wins. */
export function nextVoteTurn({ votes }: OwnPhoneView, choice: string, round: number): number {
  return (votes.find((vote) => vote.choice === choice && vote.round === round)?.turn ?? -1) + 1
}

/** The turn that the next rating of a question must carry. */
export function nextRatingTurn({ ratings }: OwnPhoneView, question: string, wave: LiveWave): number {
  return (ratings.find((rating) => rating.question === question && rating.wave === wave)?.turn ?? -1) + 1
}

/** Whether a phone may do something, as far as it knows. The host judges again. */
export function maySend({ shared, own }: PhoneView, fact: SeatFact): boolean {
  if (!shared || own.is !== 'in' || shared.isEnded) return false
  switch (fact.kind) {
    case 'voted':
      return shared.voting?.choice === fact.choice && shared.voting.round === fact.round
    case 'reason':
      return shared.reasonFor === fact.choice
    case 'rated':
      return shared.rating?.wave === fact.wave
    case 'took-away':
    case 'left':
      return true
  }
}

/** What a phone shows while the host has not confirmed yet what it sent: its own answers as they will be. */
export function withPending(view: PhoneView, facts: readonly SeatFact[]): PhoneView {
  return facts.length === 0 ? view : { ...view, own: facts.reduce(afterOwn, view.own) }
}

function afterOwn(own: OwnPhoneView, fact: SeatFact): OwnPhoneView {
  switch (fact.kind) {
    case 'voted': {
      const { choice, round, option, turn } = fact
      if (turn < nextVoteTurn(own, choice, round)) return own
      const others = own.votes.filter((vote) => vote.choice !== choice || vote.round !== round)
      return { ...own, votes: [...others, { choice, round, option, turn }] }
    }
    case 'rated': {
      const { question, wave, value, missing, turn } = fact
      if (turn < nextRatingTurn(own, question, wave)) return own
      const others = own.ratings.filter((rating) => rating.question !== question || rating.wave !== wave)
      return { ...own, ratings: [...others, { question, wave, value, missing, turn }] }
    }
    case 'reason':
      return { ...own, reasons: [...own.reasons, fact.choice] }
    case 'took-away':
      return { ...own, takeAways: [...own.takeAways, fact.text] }
    case 'left':
      return { ...own, is: 'left' }
  }
}
