import { useState } from 'react'
import type { EventOf, VisitEvent, VisitFact } from '../../domain/attempt/visit-event.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Details } from '../../ui/details.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryPage } from './story-page.tsx'
import { useHeadings, useStoryTools } from './story-tools.ts'

/** Product contract: the most characters of a reason. */
const MOST_CHARACTERS = 500

interface DebriefPageProps {
  /** The visit's log: what was written before is shown again. */
  readonly events: readonly VisitEvent[]
  /** Puts what was written on disk when a box is left, so that a reload takes nothing away. */
  readonly onKeep: (reasons: readonly VisitFact[]) => Promise<void>
  readonly onGoOn: (reasons: readonly VisitFact[]) => void
  readonly onReturn: () => void
}

/** The questions to think over, each with a box for own words that may stay empty. */
export function DebriefPage({ events, onKeep, onGoOn, onReturn }: DebriefPageProps) {
  const { story } = useStoryTools()
  const { Second } = useHeadings()
  const words = storyMessages.debrief
  const { questions } = story.debrief
  const [kept, setKept] = useState<ReadonlyMap<string, string>>(
    () => new Map(questions.map(({ id }) => [id, lastReason(events, story.id, id)])),
  )
  const [texts, setTexts] = useState(kept)

  const changed = questions.flatMap(({ id }): VisitFact[] => {
    const text = (texts.get(id) ?? '').trim()
    return text === (kept.get(id) ?? '').trim()
      ? []
      : [{ kind: 'reason.written', story: story.id, step: id, text }]
  })
  const keep = () => {
    if (changed.length === 0) return
    setKept(texts)
    // What could not be saved is saved again when the box is left once more, or on going on, which says so.
    onKeep(changed).catch(() => setKept(kept))
  }

  return (
    <StoryPage
      heading={words.heading}
      actions={
        <>
          <Button kind="primary" onClick={() => onGoOn(changed)}>
            {words.save}
          </Button>
          <Button kind="plain" onClick={onReturn}>
            {storyMessages.goBack}
          </Button>
        </>
      }
    >
      <p>{words.lead}</p>
      {questions.map(({ id, ask, think }) => (
        <section key={id} className={styles.debriefPart}>
          <Second className={styles.question}>{ask}</Second>
          <TextArea
            label={words.label}
            warning={words.warning}
            value={texts.get(id) ?? ''}
            onChange={(text) => setTexts(new Map(texts).set(id, text))}
            onLeave={keep}
            maxLength={MOST_CHARACTERS}
            leftLabel={words.left}
          />
          <Details summary={words.think}>
            <p>{think}</p>
          </Details>
        </section>
      ))}
    </StoryPage>
  )
}

function lastReason(events: readonly VisitEvent[], story: string, step: string): string {
  const reason = events.findLast(
    (event): event is EventOf<'reason.written'> =>
      event.kind === 'reason.written' && event.story === story && event.step === step,
  )
  return reason?.text ?? ''
}
