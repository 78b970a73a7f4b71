import { Button, LinkButton } from '../../ui/button.tsx'
import { Tag } from '../../ui/tag.tsx'
import { storyMessages } from './story.messages.ts'
import { StoryPage } from './story-page.tsx'
import { useStoryTools } from './story-tools.ts'

/** The story was changed since its play began: it says so before it begins anew. */
export function ChangedPage({ onBegin }: { readonly onBegin: () => void }) {
  const { story, href } = useStoryTools()
  const words = storyMessages.changed
  return (
    <StoryPage
      heading={story.title}
      kicker={<Tag kind="story">{storyMessages.tag}</Tag>}
      actions={
        <>
          <Button kind="primary" onClick={onBegin}>
            {words.begin}
          </Button>
          <LinkButton href={href('/stories')}>{words.leave}</LinkButton>
        </>
      }
    >
      <p>{words.what}</p>
      <p>{words.kept}</p>
    </StoryPage>
  )
}
