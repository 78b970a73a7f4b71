import type { Story, StoryStep } from '../../domain/content/story.schema.ts'
import type { TrainerWords } from '../../domain/content/story-parts.schema.ts'
import type { SessionPlan } from '../../domain/live/session-plan.ts'
import styles from './print-pack.module.css'
import { printMessages } from './print.messages.ts'

const words = printMessages.notes
const letters = printMessages.cards.letters

interface NotesSheetProps {
  readonly story: Story
  readonly plan: SessionPlan
  readonly personName: string
}

/** The trainer's notes on paper for one story, with a box beside each option for hands counted. */
export function NotesSheet({ story, plan, personName }: NotesSheetProps) {
  const planned = plan.stories.find((entry) => entry.story === story.id)?.decisions ?? []
  const { trainer } = story.group
  return (
    <article className={styles.sheet}>
      <h2>{words.heading(story.title)}</h2>
      <p>{words.shape}</p>
      <section className={styles.note}>
        <h3>{words.meet(personName)}</h3>
        {story.contentNote && (
          <p>
            {story.contentNote.text} {words.stepOut}
          </p>
        )}
        <Script words={trainer?.meet} />
      </section>
      {story.steps
        .filter(({ id }) => planned.includes(id))
        .map((step) => (
          <section key={step.id} className={styles.note}>
            <h3>{headingOf(step)}</h3>
            <Options step={step} />
            <Script words={trainer?.decisions[step.id]} />
          </section>
        ))}
      <section className={styles.note}>
        <h3>{words.ending}</h3>
        <Script words={trainer?.ending} />
      </section>
      <section className={styles.note}>
        <h3>{words.debrief}</h3>
        <ul>
          {story.debrief.questions.map(({ ask }) => (
            <li key={ask}>{ask}</li>
          ))}
        </ul>
      </section>
    </article>
  )
}

function Options({ step }: { readonly step: StoryStep }) {
  return (
    <ul className={styles.options}>
      {step.options.map(({ id, short }, at) => (
        <li key={id}>
          <strong className={styles.disc}>{letters[at]}</strong>
          <span>{short}</span>
          <span className={styles.tally}>{words.tally}</span>
        </li>
      ))}
    </ul>
  )
}

/** A title that asks needs no colon before the question. */
function headingOf({ title, question }: { readonly title: string; readonly question: string }): string {
  return title.endsWith('?') ? `${title} ${question}` : `${title}: ${question}`
}

function Script({ words: script }: { readonly words: TrainerWords | undefined }) {
  if (!script) return null
  return (
    <dl className={styles.script}>
      <dt>{words.say}</dt>
      <dd>{script.say}</dd>
      <dt>{words.quiet}</dt>
      <dd>{script.quiet}</dd>
      <dt>{words.key}</dt>
      <dd>{script.key}</dd>
    </dl>
  )
}
