import { useId, useState } from 'react'
import type { StoryView } from '../../domain/story/story-view.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { Details } from '../../ui/details.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ProgressWords } from '../../ui/progress-words.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { PersonCard } from './person-card.tsx'
import { storyMessages } from './story.messages.ts'
import styles from './story.module.css'
import { StoryLines, useSpokenText } from './story-lines.tsx'
import { StoryPage } from './story-page.tsx'
import { StoryPicture } from './story-picture.tsx'
import { useHeadings } from './story-tools.ts'

/** Product contract: the most characters of a reason. */
const MOST_CHARACTERS = 500

interface ChoosingPageProps {
  readonly view: Extract<StoryView, { page: 'choosing' }>
  /** `reason` is empty where nothing was written. */
  readonly onChoose: (option: string, confidence: number | null, reason: string) => void
  readonly onKeep: () => void
  readonly onReturn: () => void
}

/** One decision: the situation, the choices as big cards, and on the same page how confident one is. */
export function ChoosingPage({ view, onChoose, onKeep, onReturn }: ChoosingPageProps) {
  const { step, choice } = view
  const words = storyMessages.choosing
  const { Second } = useHeadings()
  const firstAnswer = useId()
  const firstPoint = useId()
  const [option, setOption] = useState<string | null>(null)
  const [confidence, setConfidence] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const said = useSpokenText([
    ...view.lines,
    { text: step.question },
    ...view.options.map(({ text }) => ({ text })),
  ])

  const choose = () => {
    if (option) return onChoose(option, confidence === null ? null : Number(confidence), reason.trim())
    setMissing(true)
    document.getElementById(firstAnswer)?.focus()
  }
  const hintOf = (id: string) => {
    if (!choice?.tried.includes(id)) return undefined
    return choice.first.option === id ? words.chosenFirst : words.triedBefore
  }

  return (
    <StoryPage
      heading={step.title}
      kicker={
        <ProgressWords text={words.progress(view.number, view.total)} now={view.number} total={view.total} />
      }
      said={said}
      actions={
        <>
          <Button kind="primary" onClick={choose}>
            {choice ? words.chooseAgain : words.choose}
          </Button>
          {choice && <Button onClick={onKeep}>{words.keep}</Button>}
          {view.canReturn && (
            <Button kind="plain" onClick={onReturn}>
              {storyMessages.goBack}
            </Button>
          )}
        </>
      }
    >
      <PersonCard isFolded />
      {choice ? (
        <Notice kind="info">
          <p>{words.again}</p>
        </Notice>
      ) : (
        <>
          {view.signs.length > 0 && (
            <div className={styles.signs}>
              {view.signs.map((sign) => (
                <p key={sign}>{sign}</p>
              ))}
            </div>
          )}
          <StoryPicture picture={step.picture} />
          <StoryLines lines={view.lines} />
        </>
      )}
      <ChoiceCards
        id={firstAnswer}
        legend={<Second className={styles.question}>{step.question}</Second>}
        options={view.options.map(({ id, text }) => ({ value: id, label: text, hint: hintOf(id) }))}
        value={option}
        onChange={(value) => {
          setOption(value)
          setMissing(false)
        }}
        error={isMissing ? words.missing : undefined}
      />
      {!choice && (
        <div>
          <RadioCards
            id={firstPoint}
            legend={words.confidence}
            hint={words.confidenceHint}
            layout="row"
            options={words.confidencePoints.map((label, at) => ({ value: String(at + 1), label }))}
            value={confidence}
            onChange={setConfidence}
          />
          {confidence !== null && (
            <Button
              kind="plain"
              onClick={() => {
                setConfidence(null)
                // The button pressed goes away, so focus goes back to the question it cleared.
                document.getElementById(firstPoint)?.focus()
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
      )}
      {!choice && (
        <Details summary={words.reason}>
          <TextArea
            label={words.reasonLabel}
            warning={storyMessages.debrief.warning}
            value={reason}
            onChange={setReason}
            maxLength={MOST_CHARACTERS}
            leftLabel={storyMessages.debrief.left}
          />
        </Details>
      )}
    </StoryPage>
  )
}
