import type { ReactNode } from 'react'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { storyMessages } from './story.messages.ts'
import { StoryPage } from './story-page.tsx'
import { useStoryTools } from './story-tools.ts'

interface ThresholdProps {
  readonly begin: string
  readonly leave: string
  /** Where leaving leads. */
  readonly leaveTo: string
  readonly onBegin: () => void
  readonly children: ReactNode
}

/** Something to know before a story begins, with a way to leave it. */
function ThresholdPage({ begin, leave, leaveTo, onBegin, children }: ThresholdProps) {
  const { story, href } = useStoryTools()
  return (
    <StoryPage
      heading={story.title}
      kicker={<Tag kind="story">{storyMessages.tag}</Tag>}
      actions={
        <>
          <Button kind="primary" onClick={onBegin}>
            {begin}
          </Button>
          <LinkButton href={href(leaveTo)}>{leave}</LinkButton>
        </>
      }
    >
      {children}
    </StoryPage>
  )
}

/** What the story touches, with a way to leave it out. */
export function NotePage({ onBegin }: { readonly onBegin: () => void }) {
  const { story } = useStoryTools()
  const { begin, skip, leaveOut } = storyMessages.note
  return (
    <ThresholdPage
      begin={begin}
      leave={skip}
      leaveTo={`/house/${story.lookAround.startRoom}`}
      onBegin={onBegin}
    >
      <p>
        {story.contentNote?.text} {leaveOut}
      </p>
      <p>{storyMessages.minutes(story.minutes)}</p>
    </ThresholdPage>
  )
}

/** The story was changed since its play began: it says so before it begins anew. */
export function ChangedPage({ onBegin }: { readonly onBegin: () => void }) {
  const { begin, leave, what, kept } = storyMessages.changed
  return (
    <ThresholdPage begin={begin} leave={leave} leaveTo="/stories" onBegin={onBegin}>
      <p>{what}</p>
      <p>{kept}</p>
    </ThresholdPage>
  )
}
