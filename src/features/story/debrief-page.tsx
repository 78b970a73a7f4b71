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
  readonly onGoOn: (reasons: readonly VisitFact[]) => void
  readonly onReturn: () => void
}

/** The questions to think over, each with a box for own words that may stay empty. */
export function DebriefPage({ events, onGoOn, onReturn }: DebriefPageProps) {
  const { story } = useStoryTools()
  const { Second } = useHeadings()
  const words = storyMessages.debrief
  const { questions } = story.debrief
  const [before] = useState(() => new Map(questions.map(({ id }) => [id, lastReason(events, story.id, id)])))
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(before)

  const changed = questions.flatMap(({ id }): VisitFact[] => {
    const text = (texts.get(id) ?? '').trim()
    return text === (before.get(id) ?? '')
      ? []
      : [{ kind: 'reason.written', story: story.id, step: id, text }]
  })

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
