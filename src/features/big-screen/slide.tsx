import type { ReactNode } from 'react'
import { shownRounds } from '../../domain/live/shown-rounds.ts'
import type { ScreenPage } from '../../domain/live/screen-page-parts.ts'
import type { ScreenView } from '../../domain/live/screen-view.ts'
import { screenMessages as words } from './big-screen.messages.ts'
import { ChoiceSlide, type HandsOnScreen } from './choice-slide.tsx'
import { DebriefSlide } from './debrief-slide.tsx'
import { type JoinFacts, JoinSlide } from './join-slide.tsx'
import { type Amount, isBrimful, LinesSlide } from './lines-slide.tsx'
import { MeetSlide } from './meet-slide.tsx'
import { type ListAddress, OnwardPart } from './onward-part.tsx'
import { OtherRoadSlide } from './other-road-slide.tsx'
import { NoRoadSlide } from './no-road-slide.tsx'
import { PlanSlide } from './plan-slide.tsx'
import { PromptSlide } from './prompt-slide.tsx'
import { ResultsSlide } from './results-slide.tsx'
import { isBare } from './slide-place.ts'
import { TableSlide } from './table-slide.tsx'
import { SummarySlide } from './summary-slide.tsx'
import { RoomName } from './room-name.tsx'
import { TakeAwaySlide, type Writer } from './take-away-slide.tsx'

/** What a slide needs beside its page. */
export interface SlideProps {
  readonly view: ScreenView
  /** The room that words get. */
  readonly amount: Amount
  /** Null on a laptop that nobody can join. */
  readonly join: JoinFacts | null
  /** Set while hands are counted on this screen. */
  readonly hands?: HandsOnScreen | undefined
  /** The plan of the home, for the step that shows it. */
  readonly plan: ReactNode
  /** Name of the room on a walk, and the thing that is open there. */
  readonly walk: { readonly room: string; readonly thing: ThingOnScreen | null }
  /** The picture of the device of a device table. */
  readonly devicePicture: string | null
  /** Where phones open that device; null where they cannot. */
  readonly deviceWay: ListAddress | null
  readonly list: ListAddress | null
  /** Shows a road: of a choice that nothing leads, or another one at the end; nothing can be pressed without it. */
  readonly onPick?: ((choice: string, option: string) => void) | undefined
  /** Writes down what is said, where nobody has a phone to type on. */
  readonly writer?: Writer | undefined
}

/** A thing of the house that the trainer opened for the room. */
export interface ThingOnScreen {
  readonly name: string
  readonly text: readonly string[]
  readonly whyItMatters: string
}

/** The words of the slide that the session is at. */
export function Slide(props: SlideProps): ReactNode {
  const { view, join, plan, walk, list, amount } = props
  const { page } = view
  // On a laptop that nobody can join there are cards and slips, and no word of phones.
  const isPaper = view.code === null
  const rateLead = isPaper ? words.rate.leadPaper : words.rate.lead
  if (view.isEnded)
    return (
      <PromptSlide title={words.ended.title} lead={words.ended.lead}>
        <OnwardPart list={list} />
      </PromptSlide>
    )
  switch (page.kind) {
    case 'welcome':
      return <PromptSlide title={words.welcome.hello} lead={words.welcome.lead} />
    case 'join':
      return join ? (
        <JoinSlide join={join} />
      ) : (
        <PromptSlide title={words.noPhones.title} lead={words.noPhones.lead} lines={words.noPhones.lines} />
      )
    case 'rate-before':
      return <PromptSlide title={words.rate.before} lead={rateLead} lines={words.rate.beforeLines} />
    case 'rate-now':
      return <PromptSlide title={words.rate.now} lead={rateLead} lines={words.rate.nowLines} />
    case 'rate-then':
      return (
        <PromptSlide title={words.rate.lookingBack} lead={rateLead} lines={words.rate.lookingBackLines} />
      )
    case 'plan-view':
      return <PlanSlide title={words.homeOf(page.person?.callName ?? '')} lead={words.planLead} plan={plan} />
    case 'walk':
      return walk.thing ? (
        <LinesSlide kicker={walk.room} title={walk.thing.name} lines={linesOf(walk.thing)} amount={amount} />
      ) : (
        <RoomName name={walk.room} />
      )
    case 'meet':
      return <MeetSlide person={page.person} title={page.storyTitle} note={page.note} amount={amount} />
    case 'opening':
      return <LinesSlide kicker={page.storyTitle} title={words.opening} lines={page.lines} amount={amount} />
    case 'device-table':
      return <TableSlide name={page.name} picture={props.devicePicture} way={props.deviceWay} />
    case 'debrief':
      return <DebriefSlide />
    case 'take-away':
      return <TakeAwaySlide writer={isPaper ? props.writer : undefined} isPaper={isPaper} />
    case 'ending':
      return (
        <LinesSlide
          kicker={`${page.storyTitle}. ${words.later(page.weeks)}`}
          title={page.title}
          // Where an ending needs the whole slide, the trainer reads what was seen before it from the notes.
          lines={[
            ...(page.isShortened ? [{ by: null, text: words.shortened }] : []),
            ...(isBrimful(amount) ? [] : page.review),
            ...page.lines,
          ]}
          amount={amount}
        />
      )
    case 'other-road':
      return <OtherRoadSlide page={page} amount={amount} onPick={props.onPick} />
    case 'summary': {
      const thanks = isPaper ? words.summary.tooFewPaper : words.summary.tooFew
      const tooFew = page.hasQuestions ? thanks : words.summary.notAsked
      if (isBare(page))
        return (
          <PromptSlide title={words.summary.title} lead={tooFew}>
            <OnwardPart list={list} />
          </PromptSlide>
        )
      return (
        <SummarySlide
          confidence={page.confidence}
          tooFew={tooFew}
          takeAways={page.takeAways.map(({ text }) => text)}
          list={list}
        />
      )
    }
    default:
      return <ChoiceStep {...props} page={page} />
  }
}

/** The first thing to know and why it matters: the trainer tells the rest. */
function linesOf({ text, whyItMatters }: ThingOnScreen) {
  return [
    { by: null, text: text[0] ?? '' },
    { by: null, text: `${words.whyItMatters} ${whyItMatters}` },
  ]
}

type ChoicePage = Extract<ScreenPage, { readonly choice: string }>

/** The steps of one choice, from the situation to what came of it. */
function ChoiceStep({ page, hands, amount, onPick }: SlideProps & { readonly page: ChoicePage }) {
  const kicker = (
    <>
      {page.storyTitle} <span aria-hidden="true">•</span> {words.choiceOf(page.number, page.of)}
    </>
  )
  const options = page.options.map(({ id, short }) => ({ id, label: short }))
  switch (page.kind) {
    case 'situation':
      return <LinesSlide kicker={kicker} title={page.title} lines={page.lines} amount={amount} />
    case 'vote':
      return (
        <ChoiceSlide
          kicker={page.round > 1 ? `${words.choiceOf(page.number, page.of)}. ${words.secondVote}` : kicker}
          question={page.question}
          options={options}
          prompt={page.isHandsUp ? words.handsPrompt : undefined}
          hands={page.isHandsUp ? hands : undefined}
        />
      )
    case 'talk':
      return (
        <ChoiceSlide
          kicker={words.talk.prompt(page.options.length)}
          question={words.talk.title}
          options={options}
          prompt={page.isHandsUp ? undefined : words.talk.change}
          hands={page.isHandsUp ? hands : undefined}
        />
      )
    case 'results':
    case 'discuss': {
      return (
        <ResultsSlide
          kicker={kicker}
          question={page.kind === 'discuss' ? words.discuss : page.question}
          {...shownRounds(page)}
          isByHands={page.rounds.every(({ isHandsUp }) => isHandsUp)}
        />
      )
    }
    case 'happened':
      if (!page.option)
        return <NoRoadSlide options={options} onPick={onPick && ((option) => onPick(page.choice, option))} />
      return (
        <LinesSlide
          kicker={`${page.option.letter}. ${page.option.short}`}
          title={words.happened.title}
          lines={page.lines}
          amount={amount}
        />
      )
  }
}
