import { Printer, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import type { NotePart } from '../../domain/content/story-parts.schema.ts'
import { recommendationNote } from '../../domain/story/recommendation-note.ts'
import { playSoFar, type StoryContext } from '../../domain/story/story-play.ts'
import { Button } from '../../ui/button.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import styles from './recommendation-part.module.css'
import { storyMessages } from './story.messages.ts'
import { useHeadings, useStoryTools } from './story-tools.ts'

const words = storyMessages.recommendation
/** Room for a page of A4 in all. */
const MOST_CHARACTERS = 600

/** The text of a note by part, as the learner has left it. */
export type NoteText = Partial<Record<NotePart, string>>

/** Keeps the notes that were written, on this device alone. */
export interface NoteKeeper {
  load(story: string): NoteText | null
  save(story: string, note: NoteText): void
  print(): void
}

/** One page in plain words that the choices come to: to be changed, printed and kept by the learner. */
export function RecommendationPart(props: { readonly context: StoryContext; readonly notes: NoteKeeper }) {
  const { context, notes } = props
  const { story, person } = useStoryTools()
  const { Second, Third } = useHeadings()
  const made = recommendationNote(story, playSoFar(context))
  const [text, setText] = useState<NoteText>(() => notes.load(story.id) ?? {})
  const change = (next: NoteText) => {
    setText(next)
    notes.save(story.id, next)
  }
  return (
    <section className={styles.note} data-print-only>
      <p className={styles.mark}>{words.training}</p>
      <Second>{words.heading}</Second>
      <p className={styles.lead}>{words.lead}</p>
      <p>{words.about(person.name)}</p>
      {made.map(({ part, lines }) => (
        <div key={part}>
          <Third className={styles.part}>{words.parts[part]}</Third>
          <div className={styles.edit}>
            <TextArea
              label={words.parts[part]}
              value={text[part] ?? lines.join(' ')}
              maxLength={MOST_CHARACTERS}
              leftLabel={storyMessages.debrief.left}
              onChange={(value) => change({ ...text, [part]: value })}
            />
          </div>
          <p className={styles.printed}>{text[part] ?? lines.join(' ')}</p>
        </div>
      ))}
      <div className={styles.buttons}>
        <Button icon={Printer} onClick={() => notes.print()}>
          {words.print}
        </Button>
        <Button kind="plain" icon={RotateCcw} onClick={() => change({})}>
          {words.fresh}
        </Button>
      </div>
    </section>
  )
}
