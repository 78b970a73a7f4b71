import { Presentation } from 'lucide-react'
import type { ReactNode } from 'react'
import type { LiveWave, SeatFact } from '../../domain/live/seat-fact.schema.ts'
import { nextRatingTurn, nextVoteTurn } from '../../domain/live/phone-turns.ts'
import type { OwnPhoneView, SharedPhoneView } from '../../domain/live/phone-view.ts'
import { shownRounds } from '../../domain/live/shown-rounds.ts'
import type { ChoicePart, PageOf } from '../../domain/live/screen-page-parts.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Actions, PageHeading } from '../../ui/page.tsx'
import { joinMessages as words } from './join.messages.ts'
import { OwnResult } from './own-result.tsx'
import { RateStep } from './rate-step.tsx'
import { ResultsStep } from './results-step.tsx'
import { ScreenText } from './screen-text.tsx'
import { TakeAwayStep } from './take-away-step.tsx'
import styles from './phone.module.css'
import { VoteStep } from './vote-step.tsx'

/** What a phone in a session needs. */
export interface PhoneSessionProps {
  readonly shared: SharedPhoneView
  readonly own: OwnPhoneView
  /** The room where the trainer stands on a walk, in words. */
  readonly place: ReactNode
  readonly href: (path: string) => string
  readonly send: (fact: SeatFact) => void
  readonly announce: (text: string) => void
}

/** What a phone shows at the step that everybody is at: what to do, or what is on the big screen, in words. */
export function PhoneSession(props: PhoneSessionProps): ReactNode {
  const { shared, own, place, href } = props
  const { page } = shared
  if (shared.isEnded) return <Ended {...props} />
  switch (page.kind) {
    case 'rate-before':
    case 'rate-now':
    case 'rate-then':
      return <Rating {...props} wave={page.wave} />
    case 'vote':
    case 'talk':
      return <Voting {...props} page={page} />
    case 'results':
    case 'discuss':
      return (
        <>
          <Results page={page} own={own} />
          {page.kind === 'discuss' && <p>{words.discuss}</p>}
        </>
      )
    case 'take-away':
      return (
        <TakeAwayStep
          sent={own.takeAways.length}
          onSend={(text) => {
            props.send({ kind: 'took-away', text })
            props.announce(words.takeAway.sent)
          }}
        />
      )
    case 'summary':
      return (
        <>
          <ScreenText page={page} place={place} />
          <OwnResult own={own} questions={shared.questions} />
          <Onward href={href} />
        </>
      )
    default:
      return (
        <>
          <ScreenText page={page} place={place} />
          <p className={styles.look}>
            <Presentation aria-hidden="true" strokeWidth={1.75} />
            <span>{words.look}</span>
          </p>
        </>
      )
  }
}

function kickerOf({ storyTitle, number, of }: ChoicePart): string {
  return `${storyTitle}. ${words.choiceOf(number, of)}`
}

function Voting(props: PhoneSessionProps & { readonly page: PageOf<'vote' | 'talk'> }) {
  const { page, shared, own, send, announce } = props
  const { choice, options, round } = page
  if (page.isHandsUp || !shared.voting) {
    return (
      <>
        <PageHeading kicker={kickerOf(page)}>{page.question}</PageHeading>
        <p>{words.vote.hands}</p>
        <ol className={styles.points} type="A">
          {options.map(({ id, letter, text }) => (
            <li key={id}>
              <strong>{letter}</strong> <span>{text}</span>
            </li>
          ))}
        </ol>
      </>
    )
  }
  const sent = own.votes.find((vote) => vote.choice === choice && vote.round === round)?.option ?? null
  return (
    <VoteStep
      key={`${choice}/${round}`}
      kicker={kickerOf(page)}
      question={page.question}
      lead={leadOf(page)}
      options={options.map(({ id, text }) => ({ id, label: text }))}
      sent={sent}
      hasReason={own.reasons.includes(choice)}
      onSend={(option) => {
        send({ kind: 'voted', choice, round, option, turn: nextVoteTurn(own, choice, round) })
        const letter = options.find(({ id }) => id === option)?.letter ?? ''
        announce(words.vote.sent(letter))
      }}
      onReason={(text) => {
        send({ kind: 'reason', choice, text })
        announce(words.reason.sent)
      }}
    />
  )
}

function leadOf({ kind, round }: PageOf<'vote' | 'talk'>): string | null {
  if (kind === 'talk') return words.talk
  return round > 1 ? words.vote.second : null
}

function Results({
  page,
  own,
}: {
  readonly page: PageOf<'results' | 'discuss'>
  readonly own: OwnPhoneView
}) {
  const { choice, rounds } = page
  const mine = rounds.map(
    ({ round }) => own.votes.find((vote) => vote.choice === choice && vote.round === round)?.option ?? null,
  )
  const hadHands = rounds.some(({ isHandsUp }) => isHandsUp)
  return <ResultsStep kicker={kickerOf(page)} {...shownRounds(page)} mine={mine} hadHands={hadHands} />
}

function titleOf(wave: LiveWave): string {
  if (wave === 'before') return words.rate.before
  return wave === 'after' ? words.rate.now : words.rate.lookingBack
}

function Rating({ wave, shared, own, send }: PhoneSessionProps & { readonly wave: LiveWave }) {
  const { rating } = shared
  if (!rating || rating.wave !== wave) return <PageHeading>{words.look}</PageHeading>
  const { questions } = rating
  const stem = wave === 'then' ? questions.stem.lookingBack : questions.stem.now
  const given = own.ratings.filter((one) => one.wave === wave)
  return (
    <RateStep
      key={wave}
      title={titleOf(wave)}
      questions={questions.items.map(({ id, text }) => ({
        id,
        text: `${stem.replace(/…$/, '')} ${text.replace(/^…/, '')}`,
      }))}
      points={questions.points}
      notMyJob={questions.notMyJob}
      given={Object.fromEntries(given.map((one) => [one.question, one]))}
      onRate={(question, { value, missing }) =>
        send({ kind: 'rated', question, wave, value, missing, turn: nextRatingTurn(own, question, wave) })
      }
    />
  )
}

function Ended({ own, shared, href }: PhoneSessionProps) {
  return (
    <>
      <PageHeading lead={words.end.lead}>{words.end.title}</PageHeading>
      <OwnResult own={own} questions={shared.questions} />
      <Onward href={href} />
    </>
  )
}

function Onward({ href }: { readonly href: (path: string) => string }) {
  return (
    <Actions>
      <LinkButton kind="primary" href={href('/list/hall')}>
        {words.end.list}
      </LinkButton>
      <LinkButton href={href('/done/record')}>{words.end.record}</LinkButton>
    </Actions>
  )
}
