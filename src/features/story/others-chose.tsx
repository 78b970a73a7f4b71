import { useState } from 'react'
import type { Panels } from '../../domain/content/panel.schema.ts'
import type { Choices } from '../../protocol/choices-api.schema.ts'
import type { Answer } from '../../protocol/evaluate-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import styles from './others-chose.module.css'
import { storyMessages } from './story.messages.ts'
import storyStyles from './story.module.css'
import { useHeadings, useStoryTools } from './story-tools.ts'

/** Where figures of other people's choices come from. */
export interface OthersSource {
  choices(story: string): Promise<Answer<Choices>>
  panels(): Promise<Panels>
}

interface OthersChoseProps {
  readonly source: OthersSource
  /** What the learner chose first, by step. */
  readonly own: Readonly<Record<string, string>>
}

/** How many chose each option of a step. */
interface StepSpread {
  readonly step: string
  readonly people: number | null
  readonly counts: ReadonlyMap<string, number | null>
}

interface Loaded {
  readonly answer: Answer<Choices>
  readonly panels: Panels['panels']
}

const words = storyMessages.others

/** How other people chose, asked for only when the learner wants to know, and never before the story's end. */
export function OthersChose({ source, own }: OthersChoseProps) {
  const { story } = useStoryTools()
  const { Second } = useHeadings()
  const [state, setState] = useState<'closed' | 'loading' | Loaded>('closed')

  async function load() {
    setState('loading')
    const [answer, { panels }] = await Promise.all([
      source.choices(story.id),
      source.panels().catch(() => ({ panels: [] })),
    ])
    setState({ answer, panels: panels.filter((panel) => panel.story === story.id) })
  }

  return (
    <section className={storyStyles.feedbackPart} aria-live="polite">
      <Second>{words.heading}</Second>
      {state === 'closed' && (
        <>
          <p className={storyStyles.quiet}>{words.before}</p>
          <Button onClick={() => void load()}>{words.show}</Button>
        </>
      )}
      {state === 'loading' && <p>{words.loading}</p>}
      {typeof state === 'object' && <Shown {...state} own={own} onAgain={() => void load()} />}
    </section>
  )
}

function Shown(props: Loaded & { readonly own: OthersChoseProps['own']; readonly onAgain: () => void }) {
  const { answer, panels, own } = props
  const { Third } = useHeadings()
  return (
    <>
      <Pilot answer={answer} own={own} onAgain={props.onAgain} />
      <Third>{words.panelHeading}</Third>
      {panels.length === 0 && <p>{words.noPanel}</p>}
      {panels.map((panel) => (
        <div key={`${panel.who}/${panel.on}`}>
          <p>{words.panel(panel.who, panel.people)}</p>
          <Spreads
            own={own}
            spreads={Object.entries(panel.steps).map(([step, counts]) => ({
              step,
              people: Object.values(counts).reduce((sum, count) => sum + count, 0),
              counts: new Map(Object.entries(counts)),
            }))}
          />
          <p className={storyStyles.quiet}>{panel.source.title}</p>
        </div>
      ))}
    </>
  )
}

function Pilot(props: {
  readonly answer: Loaded['answer']
  readonly own: OthersChoseProps['own']
  readonly onAgain: () => void
}) {
  const { answer, own, onAgain } = props
  if (!answer.ok) {
    return (
      <>
        <p>{answer.message}</p>
        <Button onClick={onAgain}>{words.again}</Button>
      </>
    )
  }
  const { isOn, steps } = answer.value
  if (!isOn) return <p>{words.off}</p>
  if (steps.length === 0) return <p>{words.tooFew}</p>
  const spreads = steps.map(({ step, people, options }) => ({
    step,
    people,
    counts: new Map(options.map((option) => [option.option, option.people])),
  }))
  return (
    <>
      <p className={storyStyles.quiet}>{words.means}</p>
      <Spreads own={own} spreads={spreads} />
    </>
  )
}

function Spreads(props: { readonly spreads: readonly StepSpread[]; readonly own: OthersChoseProps['own'] }) {
  const { story } = useStoryTools()
  const { Third } = useHeadings()
  const known = story.steps.flatMap((step) => {
    const spread = props.spreads.find((entry) => entry.step === step.id)
    return spread ? [{ step, spread }] : []
  })
  return known.map(({ step, spread: { people, counts } }) => (
    <div key={step.id} className={styles.step}>
      <Third className={storyStyles.small}>{step.title}</Third>
      <ul className={styles.bars}>
        {step.options.map(({ id, short }) => {
          const count = counts.has(id) ? (counts.get(id) ?? null) : 0
          const share = people && count !== null ? Math.round((100 * count) / people) : null
          return (
            <li key={id}>
              <span>
                {short}
                {props.own[step.id] === id && <strong> {words.yours}</strong>}
              </span>
              <span className={styles.track} aria-hidden="true">
                {share !== null && <span className={styles.bar} style={{ width: `${share}%` }} />}
              </span>
              <span className={styles.share}>{share === null ? words.hidden : `${share}%`}</span>
            </li>
          )
        })}
      </ul>
      {people !== null && <p className={storyStyles.quiet}>{words.people(people)}</p>}
    </div>
  ))
}
