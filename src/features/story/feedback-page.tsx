import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'
import type { StoryVariant } from '../../domain/content/story.schema.ts'
import { surenessLists } from '../../domain/scoring/calibration.ts'
import { effectsOf } from '../../domain/scoring/grade-option.ts'
import { type ScoredChoice, scorePlay } from '../../domain/scoring/score-play.ts'
import type { StoryContext } from '../../domain/story/story-play.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextList } from '../../ui/page.tsx'
import { ChangeOneThing } from './change-one-thing.tsx'
import { type NoteKeeper, RecommendationPart } from './recommendation-part.tsx'
import { StoryFacts } from './story-facts.tsx'
import { OthersChose, type OthersSource } from './others-chose.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryPage } from './story-page.tsx'
import { useHeadings, useStoryTools } from './story-tools.ts'

interface FeedbackPageProps {
  readonly context: StoryContext
  readonly events: readonly VisitEvent[]
  /** Of the story as its file has it: a variant is offered again after another. */
  readonly variants: readonly StoryVariant[]
  readonly notes: NoteKeeper
  /** Null where nobody can be asked. */
  readonly others: OthersSource | null
  readonly onPlayAgain: (variant: string | null) => void
  readonly onReturn: () => void
}

const words = storyMessages.feedback

/** What was noticed, and how first choices and confidence went together. For the learner's eyes alone. */
export function FeedbackPage(props: FeedbackPageProps) {
  const { context, events, variants, notes, others, onPlayAgain, onReturn } = props
  const { story, href } = useStoryTools()
  const { Second } = useHeadings()
  const decisions = events.filter((event) => event.kind === 'decision.made')
  const { choices, calibration } = scorePlay(story, decisions, context.play)
  const { sureAndWeak, sureAndInPart, unsureAndStrong } = surenessLists(choices)

  return (
    <StoryPage
      heading={words.heading}
      actions={
        <>
          <LinkButton kind="primary" href={href(`/house/${story.lookAround.startRoom}`)}>
            {words.toHouse}
          </LinkButton>
          <LinkButton href={href('/done')}>{words.finish}</LinkButton>
          <LinkButton href={href('/stories')}>{words.otherStories}</LinkButton>
          <Button kind="plain" onClick={() => onPlayAgain(null)}>
            {words.again}
          </Button>
          <Button kind="plain" onClick={onReturn}>
            {storyMessages.goBack}
          </Button>
        </>
      }
    >
      <Notice kind="info">
        <p>
          <strong>{words.only}</strong>
        </p>
        <p>{words.luck}</p>
      </Notice>
      <section className={styles.feedbackPart}>
        <Second>{words.noticed}</Second>
        <Noticed context={context} />
      </section>
      {calibration.rated === 0 ? (
        <p>{words.notRated}</p>
      ) : (
        <>
          <Sureness heading={words.sureAndWeak} means={words.sureAndWeakMeans} choices={sureAndWeak} />
          <Sureness heading={words.sureAndInPart} means={words.sureAndInPartMeans} choices={sureAndInPart} />
          <Sureness
            heading={words.unsureAndStrong}
            means={words.unsureAndStrongMeans}
            choices={unsureAndStrong}
          />
        </>
      )}
      <section className={styles.feedbackPart}>
        <Second>{words.all}</Second>
        <p className={styles.quiet}>{words.authors}</p>
        <Choices choices={choices} />
      </section>
      {others && <OthersChose source={others} own={firstOptions(choices)} />}
      {story.note && <RecommendationPart context={context} notes={notes} />}
      <ChangeOneThing variants={variants} played={context.variant} onPlay={onPlayAgain} />
      <StoryFacts />
    </StoryPage>
  )
}

function firstOptions(choices: readonly ScoredChoice[]): Record<string, string> {
  return Object.fromEntries(choices.map(({ step, option }) => [step, option]))
}

function Noticed({ context }: { readonly context: StoryContext }) {
  const { story } = useStoryTools()
  const { clues } = story.lookAround
  const found = context.noticed.flatMap(({ clue, prompted }) => {
    const name = clues.find((entry) => entry.id === clue)?.name
    return name ? [prompted ? words.withHint(name) : name] : []
  })
  const missed = clues.filter((clue) => !context.noticed.some((entry) => entry.clue === clue.id))
  return (
    <>
      {found.length > 0 ? <TextList items={found} /> : <p>{words.noticedNothing}</p>}
      {missed.length > 0 && (
        <>
          <p className={styles.quiet}>{words.missed}</p>
          <TextList items={missed.map((clue) => `${clue.name}, ${clue.place}`)} />
        </>
      )}
    </>
  )
}

function Sureness(props: {
  readonly heading: string
  readonly means: string
  readonly choices: readonly ScoredChoice[]
}) {
  const { Second } = useHeadings()
  return (
    <section className={styles.feedbackPart}>
      <Second>{props.heading}</Second>
      <p className={styles.quiet}>{props.means}</p>
      {props.choices.length > 0 ? <Choices choices={props.choices} /> : <p>{words.noChoice}</p>}
    </section>
  )
}

function Choices({ choices }: { readonly choices: readonly ScoredChoice[] }) {
  const { story, person } = useStoryTools()
  const { Third } = useHeadings()
  const directions = words.directions(person.callName)
  return (
    <ul className={styles.choices}>
      {choices.map((choice) => {
        const step = story.steps.find((entry) => entry.id === choice.step)
        const option = step?.options.find((entry) => entry.id === choice.option)
        const { helped, gaps } = effectsOf(choice.vector)
        const point = choice.confidence && storyMessages.choosing.confidencePoints[choice.confidence - 1]
        return (
          <li key={choice.step} className={styles.scored}>
            <Third className={styles.small}>{step?.title}</Third>
            <p>{option?.text}</p>
            <p>
              <strong>{words.fits[choice.fit]}.</strong>{' '}
              {helped.length > 0 && `${words.helped(inWords(helped.map((part) => directions[part])))} `}
              {gaps.length > 0 && `${words.gaps(inWords(gaps.map((part) => directions[part])))} `}
              {point && words.youSaid(point)}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

function inWords(parts: readonly string[]): string {
  const [last, ...others] = parts.toReversed()
  return others.length === 0 ? (last ?? '') : `${others.toReversed().join(', ')} ${words.and} ${last}`
}
