import type { StoryView } from '../../domain/story/story-view.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PersonCard } from './person-card.tsx'
import { storyMessages } from './story.messages.ts'
import { StoryLines, useSpokenText } from './story-lines.tsx'
import { StoryPage } from './story-page.tsx'
import { useStoryTools } from './story-tools.ts'

/** The person, and what has happened. */
export function OpeningPage(props: {
  readonly view: Extract<StoryView, { page: 'opening' }>
  readonly onStart: () => void
}) {
  const { view, onStart } = props
  const { story } = useStoryTools()
  const said = useSpokenText(view.lines)
  return (
    <StoryPage
      heading={story.title}
      kicker={<Tag kind="story">{storyMessages.tag}</Tag>}
      said={said}
      actions={
        <Button kind="primary" onClick={onStart}>
          {storyMessages.opening.start}
        </Button>
      }
    >
      <PersonCard isFolded={false} />
      <StoryLines lines={view.lines} />
    </StoryPage>
  )
}
