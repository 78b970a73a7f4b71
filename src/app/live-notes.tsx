import { ListChecks } from 'lucide-react'
import { type ReactNode, Suspense, use, useCallback, useEffect, useRef, useState } from 'react'
import { entryPoint } from '../domain/home/standing-points.ts'
import type { LiveStepKind } from '../domain/live/live-script.schema.ts'
import type { Walk } from '../domain/live/live-state.ts'
import { shownRounds } from '../domain/live/shown-rounds.ts'
import { handsOf } from '../domain/live/trainer-remote.ts'
import type { TrainerLive } from '../domain/ports/live-session.ts'
import { LiveAnswers } from '../features/notes/live-answers.tsx'
import { NotesMore } from '../features/notes/notes-more.tsx'
import { NotesScreen } from '../features/notes/notes-screen.tsx'
import {
  HandsTools,
  RoadTools,
  TakeAwayTools,
  WaitingRoom,
  WalkTools,
} from '../features/notes/notes-tools.tsx'
import { notesMessages as words } from '../features/notes/notes.messages.ts'
import { Button } from '../ui/button.tsx'
import { useClicker } from '../ui/use-clicker.ts'
import { useKeptFocus } from '../ui/use-kept-focus.ts'
import { type HouseLook, houseLook } from './live-look.ts'
import { connectionWords, kickerOf, nextWords, sayingsOf, titleOf } from './live-notes-words.ts'
import { dressedHomeOf } from './use-dressing.ts'
import { useServices } from './use-services.ts'
import { type Trainer, useTrainer } from './use-trainer.ts'
import { useWakeLock } from './use-wake-lock.ts'

/** What the notes need beside the session. */
export interface LiveNotesProps {
  readonly port: TrainerLive
  /** Opens the trainer's summary, once the session has ended. */
  readonly onSummary: () => void
}

/** The notes and remote of a led session, on the trainer's phone or in a second window. */
export function LiveNotes({ port, onSummary }: LiveNotesProps) {
  const trainer = useTrainer(port)
  useWakeLock()
  if (!trainer) return <p role="status">{words.status.connecting}</p>
  return <Notes trainer={trainer} onSummary={onSummary} />
}

function Notes({ trainer, onSummary }: Pick<LiveNotesProps, 'onSummary'> & { readonly trainer: Trainer }) {
  const { announcer } = useServices()
  const { view, status, guard, remote } = trainer
  const { screen, next, answers, time } = view
  const { step } = screen
  useClicker({ onNext: remote.next, onBack: remote.back, onBlank: remote.blank, hasBlankKeys: true })
  useStepWords(trainer)
  useKeptFocus()
  const [wantsHands, setWantsHands] = useState(false)
  const onHandsFound = useCallback(() => setWantsHands(false), [])
  const onHandsUp = (scope: 'here' | 'all') => {
    // At other steps there is no counter to lead to.
    setWantsHands(takesVotes(step.kind) && !view.isHandsUp[scope])
    remote.handsUp(scope)
  }
  const counted =
    answers && !answers.isHandsUp ? words.answered(answers.counted.answered, answers.counted.of) : null
  // The story has words for what leads up to a choice; what to say while people talk is the same for all.
  const storySays = saidByStory.includes(step.kind) ? view.words?.say : undefined
  const isPaper = screen.code === null
  const isTooFew = step.kind === 'results' && hasNoNumbers(screen)
  const says = isTooFew
    ? words.saysTooFew
    : ((isPaper ? words.saysPaper[step.kind] : undefined) ?? words.says[step.kind])
  const isReveal = next.does === 'move' && next.kind === 'results'
  return (
    <NotesScreen
      minutesUsed={time.usedMinutes}
      minutesPlanned={time.plannedMinutes}
      connection={connectionWords(status, view.people)}
      isJoiningClosed={screen.isLocked && !screen.isEnded}
      now={{ kicker: kickerOf(trainer), title: titleOf(trainer) }}
      next={
        screen.isEnded
          ? null
          : {
              words: nextWords(trainer),
              detail: isReveal ? counted : null,
            }
      }
      guard={guard === null ? null : words.guard[guard]}
      isNextGuarded={guard !== null && guard === next.caution}
      canGoBack={view.back !== null && !screen.isEnded}
      onNext={remote.next}
      onBack={remote.back}
      say={sayingsOf(screen.page, storySays ? [storySays] : says)}
      ifQuiet={isTooFew ? words.quietTooFew : (words.quiets[step.kind] ?? view.words?.quiet ?? null)}
      keyPoint={view.words?.key ?? null}
      more={
        screen.isEnded ? (
          <Button kind="primary" icon={ListChecks} onClick={onSummary}>
            {words.summary}
          </Button>
        ) : (
          <NotesMore view={view} remote={remote} onHandsUp={onHandsUp} />
        )
      }
      tools={<Tools trainer={trainer} wantsHands={wantsHands} onHandsFound={onHandsFound} />}
      answers={<Answers trainer={trainer} />}
      announcer={announcer}
    />
  )
}

const isOver = (kind: LiveStepKind) => kind === 'results' || kind === 'discuss' || kind === 'happened'
const takesVotes = (kind: LiveStepKind) => kind === 'vote' || kind === 'talk'

const saidByStory: readonly LiveStepKind[] = ['meet', 'situation', 'vote', 'ending']

/** Whether the room talks about a choice whose numbers it may not see. */
function hasNoNumbers({ page }: Trainer['view']['screen']): boolean {
  return (page.kind === 'results' || page.kind === 'discuss') && shownRounds(page).rounds === 0
}

/** What can be done at this step: people to let in, hands, roads, the walk, take-aways. */
function Tools({
  trainer,
  wantsHands,
  onHandsFound,
}: {
  readonly trainer: Trainer
  readonly wantsHands: boolean
  readonly onHandsFound: () => void
}): ReactNode {
  const { state, view, remote } = trainer
  const { page } = view.screen
  const hands = handsOf(state)
  if (view.screen.isEnded) return null
  return (
    <>
      <WaitingRoom waiting={view.waiting} remote={remote} />
      {'options' in page && (page.kind === 'vote' || page.kind === 'talk') && page.isHandsUp && hands && (
        <HandsTools
          options={page.options}
          hands={hands}
          remote={remote}
          isWanted={wantsHands}
          onFound={onHandsFound}
        />
      )}
      {page.kind === 'happened' && (
        <RoadTools
          choice={page.choice}
          road="main"
          options={page.options}
          shown={page.option?.id ?? null}
          remote={remote}
        />
      )}
      {page.kind === 'other-road' &&
        page.choices.map((part) => (
          <RoadTools
            key={part.choice}
            choice={part.choice}
            road="other"
            title={`${part.number}. ${part.question}`}
            options={part.options.filter(({ id }) => id !== part.stood)}
            shown={page.picked?.choice === part.choice ? page.picked.option.id : null}
            remote={remote}
          />
        ))}
      {(page.kind === 'walk' || page.kind === 'plan-view') && (
        <Suspense fallback={null}>
          <Walking look={houseLook(state)} trainer={trainer} />
        </Suspense>
      )}
      {(page.kind === 'take-away' || page.kind === 'summary') && (
        <TakeAwayTools takeAways={view.takeAways} remote={remote} />
      )}
    </>
  )
}

function Walking({ look, trainer }: { readonly look: HouseLook; readonly trainer: Trainer }) {
  const { content } = useServices()
  const { home, dressing } = use(dressedHomeOf(content, look.dressing))
  const first = home.standingPoints.find(({ room }) => room === dressing.startRoom)
  const walk: Walk = look.walk ?? {
    room: dressing.startRoom,
    point: first?.id ?? null,
    heading: first?.heading ?? 0,
    pin: null,
  }
  const entryOf = (room: string) =>
    entryPoint(home, walk.room, room) ?? home.standingPoints.find((point) => point.room === room) ?? null
  return <WalkTools home={home} walk={walk} entryOf={entryOf} remote={trainer.remote} />
}

/** Live answers, only here; at other steps how many have come. */
function Answers({ trainer }: { readonly trainer: Trainer }): ReactNode {
  const { view } = trainer
  const { answers, screen, reasons } = view
  const { page } = screen
  if (screen.code === null && !('options' in page)) return null
  if ('done' in page && page.done) return <p>{words.done(page.done.answered, page.done.of)}</p>
  if (!answers || !('options' in page)) return <p>{words.phonesIn(view.people)}</p>
  const { phones, hands, counted } = answers
  // The choice is not open yet: bars with nothing on them would only be in the way of the words.
  if (page.kind === 'situation' && counted.answered === 0 && !hands)
    return <p>{words.phonesIn(view.people)}</p>
  const counts = hands?.counts ?? (phones.kind === 'counts' ? phones.counts : null)
  return (
    <LiveAnswers
      bars={page.options.map(({ id, short }) => ({
        id,
        label: short,
        counts: counts ? [counts[id] ?? 0] : [],
      }))}
      rounds={counts ? 1 : 0}
      note={answerNote(trainer)}
      missing={missingFrom(answers)}
      known={isOver(page.kind) ? 'shown' : answers.isHandsUp ? 'hands' : 'live'}
      reasons={reasons.map(({ id, text, seat }) => ({
        id,
        text,
        option: placeOf(trainer, seat),
      }))}
    />
  )
}

/** How many have not answered yet: of those with phones, or of those in the room where hands are counted. */
function missingFrom({ hands, counted }: NonNullable<Trainer['view']['answers']>): number {
  if (!hands) return Math.max(0, counted.of - counted.answered)
  return hands.present - Object.values(hands.counts).reduce((sum, count) => sum + count, 0)
}

/** Which answer a reason is for, as its place among the options; until somebody votes again, their earlier one. */
function placeOf({ state, view }: Trainer, seat: string | null): number | null {
  const { answers, screen } = view
  if (!answers || seat === null || !('options' in screen.page)) return null
  const rounds = Array.from({ length: answers.round }, (_, at) => answers.round - at)
  const vote = rounds.flatMap((round) => state.votes.get(`${answers.choice}/${round}`)?.get(seat) ?? [])[0]
  const place = screen.page.options.findIndex(({ id }) => id === vote?.option)
  return place === -1 ? null : place
}

function answerNote({ view }: Trainer): string | null {
  const { answers, screen } = view
  const { page } = screen
  if (page.kind === 'results' || page.kind === 'discuss') {
    const [first, later] = shownRounds(page).countedBy ?? []
    if (first && later) return words.countedApart(first, later)
  }
  if (!answers || answers.hands || answers.isHandsUp) return null
  const { answered } = answers.counted
  if (answers.phones.kind !== 'too-few' || answered === 0) return null
  return hasNoNumbers(screen) ? words.tooFew : words.fewSoFar(answered)
}

/** Says what has come up on the big screen, for a trainer who listens. */
function useStepWords(trainer: Trainer) {
  const { announcer } = useServices()
  const title = titleOf(trainer)
  const said = useRef(title)
  useEffect(() => {
    if (said.current === title) return
    said.current = title
    announcer.announce(title)
  }, [title, announcer])
}
