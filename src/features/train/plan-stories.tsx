import { ArrowUp, Trash2 } from 'lucide-react'
import { planLimits } from '../../domain/live/session-plan.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { FieldError } from '../../ui/field-frame.tsx'
import { AddFromList } from './add-from-list.tsx'
import { type PlanDraft, withDecision, withStory, withStoryEarlier } from './plan-draft.ts'
import type { PlanNames } from './plan-rows.ts'
import styles from './plan-screen.module.css'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.plan

interface PlanStoriesProps {
  readonly draft: PlanDraft
  readonly names: PlanNames
  readonly error: string | undefined
  readonly onChange: (draft: PlanDraft) => void
  readonly announce: (text: string) => void
}

/** The stories of a plan in their order, each with the decisions that the room takes. */
export function PlanStories({ draft, names, error, onChange, announce }: PlanStoriesProps) {
  const left = [...names.stories.values()].filter(
    ({ id }) => !draft.stories.some(({ story }) => story === id),
  )
  return (
    <section className={styles.part} aria-labelledby="plan-stories">
      <h2 id="plan-stories">{words.stories}</h2>
      <p className={styles.hint}>{words.storiesHint}</p>
      {error && <FieldError id="plan-stories-error">{error}</FieldError>}
      <ol className={styles.stories}>
        {draft.stories.map((entry, at) => {
          const story = names.stories.get(entry.story)
          if (!story) return null
          return (
            <li key={story.id} className={styles.story}>
              <div className={styles.storyHead}>
                <span className={styles.number} aria-hidden="true">
                  {at + 1}
                </span>
                <h3>
                  {story.title}
                  <span className={styles.of}>
                    {story.personName}. {words.levels[story.level]}.
                  </span>
                </h3>
              </div>
              {story.note && <p className={styles.hint}>{story.note}</p>}
              <fieldset className={styles.decisions}>
                <legend className={styles.legend}>{words.decisions(story.title)}</legend>
                {story.decisions.map(({ id, title }) => {
                  const isIn = entry.decisions.includes(id)
                  const isLast = isIn && entry.decisions.length === 1
                  return (
                    <Checkbox
                      key={id}
                      label={title}
                      {...(isLast ? { hint: words.oneNeeded } : {})}
                      checked={isIn}
                      onChange={(next) => onChange(withDecision(draft, story.id, id, next, names))}
                    />
                  )
                })}
              </fieldset>
              <div className={styles.storyActions}>
                {at > 0 && (
                  <Button icon={ArrowUp} kind="plain" onClick={() => onChange(withStoryEarlier(draft, at))}>
                    {words.earlier(story.title)}
                  </Button>
                )}
                <Button
                  icon={Trash2}
                  kind="plain"
                  onClick={() => {
                    onChange({ ...draft, stories: draft.stories.filter((it) => it !== entry) })
                    announce(words.taken(story.title))
                  }}
                >
                  {words.remove(story.title)}
                </Button>
              </div>
            </li>
          )
        })}
      </ol>
      {draft.stories.length < planLimits.stories && (
        <AddFromList
          id="plan-add-story"
          label={words.addStory}
          emptyLabel={words.choose}
          button={words.addStoryDo}
          options={left.map(({ id, title, personName, level }) => ({
            value: id,
            label: `${title} (${words.levels[level].toLowerCase()})`,
            group: personName,
          }))}
          onAdd={(id, label) => {
            onChange(withStory(draft, id, names))
            announce(words.added(label))
          }}
        />
      )}
    </section>
  )
}
