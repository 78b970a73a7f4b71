import type { StoryView } from '../../domain/story/story-view.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { PersonCard } from './person-card.tsx'
import { storyMessages } from './story.messages.ts'
import { StoryLines, useSpokenText } from './story-lines.tsx'
import { StoryPage } from './story-page.tsx'
import { useStoryTools } from './story-tools.ts'

/** What the story touches, with a way to leave it out. */
export function NotePage({ onBegin }: { readonly onBegin: () => void }) {
  const { story, href } = useStoryTools()
  const words = storyMessages.note
  return (
    <StoryPage
      heading={story.title}
      kicker={<Tag kind="story">{storyMessages.tag}</Tag>}
      actions={
        <>
          <Button kind="primary" onClick={onBegin}>
            {words.begin}
          </Button>
          <LinkButton href={href(`/house/${story.lookAround.startRoom}`)}>{words.skip}</LinkButton>
        </>
      }
    >
      <p>{story.contentNote?.text}</p>
      <p>{storyMessages.minutes(story.minutes)}</p>
    </StoryPage>
  )
}

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
