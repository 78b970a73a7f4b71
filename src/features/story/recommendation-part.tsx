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

/** A part of a note as the learner has left it, and what had been made of the choices before. */
export interface OwnWords {
  readonly made: string
  readonly text: string
}

/** The parts of a note that the learner has changed. */
export type NoteText = Partial<Record<NotePart, OwnWords>>

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
  const parts = recommendationNote(story, playSoFar(context)).map(({ part, lines }) => ({
    part,
    made: lines.join(' '),
  }))
  const [text, setText] = useState<NoteText>(() => notes.load(story.id) ?? {})
  const change = (next: NoteText) => {
    setText(next)
    notes.save(story.id, next)
  }
  // Own words about other choices would not be true of these: another play begins with what it comes to itself.
  const shown = (part: NotePart, made: string) => (text[part]?.made === made ? text[part].text : made)
  return (
    <section className={styles.note} data-print-only>
      <p className={styles.mark}>{words.training}</p>
      <Second>{words.heading}</Second>
      <p className={styles.lead}>{words.lead}</p>
      <p>{words.about(person.name)}</p>
      {parts.map(({ part, made }) => (
        <div key={part}>
          <Third className={styles.part}>{words.parts[part]}</Third>
          <div className={styles.edit}>
            <TextArea
              label={words.parts[part]}
              value={shown(part, made)}
              maxLength={MOST_CHARACTERS}
              leftLabel={storyMessages.debrief.left}
              onChange={(value) => change({ ...text, [part]: { made, text: value } })}
            />
          </div>
          <p className={styles.printed}>{shown(part, made)}</p>
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
