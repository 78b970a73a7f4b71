import type { Person } from '../../domain/content/person.schema.ts'
import type { Story, StoryLine } from '../../domain/content/story.schema.ts'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { useStoryTools } from './story-tools.ts'

/** Who is who in a story: the words for a speaker's id. */
function speakerName(story: Story, person: Person, id: string): string {
  if (id === story.person) return person.callName
  return story.speakers.find((speaker) => speaker.id === id)?.name ?? id
}

/** Lines as one text, to be read aloud. */
export function useSpokenText(lines: readonly StoryLine[]): string {
  const { story, person } = useStoryTools()
  return lines
    .map(({ by, text }) => (by ? `${storyMessages.speaker(speakerName(story, person, by))} ${text}` : text))
    .join(' ')
}

/** What is told and what is said; words of people stand apart, with their name. */
export function StoryLines({ lines }: { readonly lines: readonly StoryLine[] }) {
  const { story, person } = useStoryTools()
  return (
    <div className={styles.lines}>
      {lines.map(({ by, text }) =>
        by ? (
          <p key={text} className={by === story.person ? styles.personSays : styles.otherSays}>
            <strong className={styles.speaker}>
              {storyMessages.speaker(speakerName(story, person, by))}
            </strong>{' '}
            {`“${text}”`}
          </p>
        ) : (
          <p key={text}>{text}</p>
        ),
      )}
    </div>
  )
}
