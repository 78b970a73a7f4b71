import type { StoryView } from '../../domain/story/story-view.ts'
import { Button } from '../../ui/button.tsx'
import { PersonCard } from './person-card.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryLines, useSpokenText } from './story-lines.tsx'
import { StoryPage } from './story-page.tsx'
import { useHeadings, useStoryTools } from './story-tools.ts'
import { SupportPart } from './support-part.tsx'

interface WeeksLaterPageProps {
  readonly view: Extract<StoryView, { page: 'weeks-later' }>
  readonly onGoOn: () => void
  readonly onReturn: () => void
}

/** Weeks later: what came of each choice that stands. */
export function WeeksLaterPage({ view, onGoOn, onReturn }: WeeksLaterPageProps) {
  const { story } = useStoryTools()
  const { Second } = useHeadings()
  const said = useSpokenText([...view.lines, ...view.later.flatMap(({ lines }) => lines)])
  return (
    <StoryPage
      heading={story.review.title}
      said={said}
      actions={
        <>
          <Button kind="primary" onClick={onGoOn}>
            {storyMessages.weeksLater.goOn}
          </Button>
          <Button kind="plain" onClick={onReturn}>
            {storyMessages.goBack}
          </Button>
        </>
      }
    >
      <PersonCard isFolded />
      <StoryLines lines={view.lines} />
      {view.later.map(({ step, option, lines }) => (
        <section key={step.id} className={styles.laterPart}>
          <Second className={styles.small}>{step.title}</Second>
          <p className={styles.chosen}>{storyMessages.consequence.youChose(option.short)}</p>
          <StoryLines lines={lines} />
        </section>
      ))}
    </StoryPage>
  )
}

/** How it ended, by what was really chosen. */
export function EndingPage(props: {
  readonly view: Extract<StoryView, { page: 'ending' }>
  readonly onGoOn: () => void
}) {
  const { view, onGoOn } = props
  const { story } = useStoryTools()
  const said = useSpokenText(view.lines)
  return (
    <StoryPage
      heading={view.ending.title}
      kicker={storyMessages.ending.kicker}
      said={said}
      actions={
        <Button kind="primary" onClick={onGoOn}>
          {storyMessages.ending.goOn}
        </Button>
      }
    >
      <StoryLines lines={view.lines} />
      {story.contentNote && <SupportPart topics={story.contentNote.topics} />}
    </StoryPage>
  )
}
