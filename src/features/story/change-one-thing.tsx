import type { StoryVariant } from '../../domain/content/story.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { useHeadings } from './story-tools.ts'

const words = storyMessages.change

interface ChangeOneThingProps {
  readonly variants: readonly StoryVariant[]
  /** The variant that has just been played, or null. */
  readonly played: string | null
  readonly onPlay: (variant: string) => void
}

/** The same story with one fact changed, after an ending; and what moved, after a changed one. */
export function ChangeOneThing({ variants, played, onPlay }: ChangeOneThingProps) {
  const { Second } = useHeadings()
  const learnt = variants.find(({ id }) => id === played)?.learnt
  const others = variants.filter(({ id }) => id !== played)
  if (variants.length === 0) return null
  return (
    <section className={styles.feedbackPart}>
      {learnt !== undefined && (
        <Notice kind="done" heading={words.learnt}>
          <p>{learnt}</p>
        </Notice>
      )}
      {others.length > 0 && (
        <>
          <Second>{words.heading}</Second>
          <p className={styles.quiet}>{words.lead}</p>
          {others.map(({ id, title }) => (
            <div key={id}>
              <Button onClick={() => onPlay(id)}>{title}</Button>
            </div>
          ))}
        </>
      )}
    </section>
  )
}
