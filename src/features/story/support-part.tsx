import type { Story } from '../../domain/content/story.schema.ts'
import { Notice } from '../../ui/notice.tsx'
import { TextList } from '../../ui/page.tsx'
import { storyMessages } from './story.messages.ts'

const words = storyMessages.support

/** Whom to talk to after a story that touches hard things. */
export function SupportPart(props: { readonly topics: NonNullable<Story['contentNote']>['topics'] }) {
  return (
    <Notice kind="info" heading={words.heading}>
      <p>{words.lead}</p>
      <TextList items={[...props.topics.map((topic) => words.topics[topic]), words.samaritans]} />
      <p>{words.now}</p>
      <p>{words.general}</p>
    </Notice>
  )
}
