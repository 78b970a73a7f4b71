import { CircleCheck } from 'lucide-react'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChoiceCards } from '../../ui/choice-cards.tsx'
import { LetterDisc } from '../../ui/letter-disc.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { joinMessages as words } from './join.messages.ts'
import { PrivateLine } from './private-line.tsx'
import styles from './phone.module.css'

/** One answer on a phone. */
export interface PhoneOption {
  readonly id: string
  readonly label: string
}

const LONGEST_REASON = 300

/** The question with its answers: choose, send, change until the results are shown, and say why. */
export function VoteStep(props: {
  readonly kicker: ReactNode
  readonly question: string
  readonly lead: string | null
  readonly options: readonly PhoneOption[]
  /** The answer that was sent in this round; null before. */
  readonly sent: string | null
  readonly hasReason: boolean
  readonly onSend: (option: string) => void
  readonly onReason: (text: string) => void
}) {
  const { kicker, question, lead, options, sent } = props
  const [isChanging, setChanging] = useState(false)
  const [chosen, setChosen] = useState(sent)
  const [isMissing, setMissing] = useState(false)
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(chosen === null)
    if (chosen === null) return
    props.onSend(chosen)
    setChanging(false)
  }
  const place = options.findIndex(({ id }) => id === sent)
  if (sent !== null && !isChanging && place >= 0) {
    return (
      <>
        <PageHeading kicker={kicker}>{words.vote.sentTitle}</PageHeading>
        <p className={styles.chosen}>
          <LetterDisc index={place} />
          <span>{options[place]?.label}</span>
          <CircleCheck aria-hidden="true" size={28} strokeWidth={2.25} />
        </p>
        <p className={styles.small}>{words.vote.canChange}</p>
        <Button onClick={() => setChanging(true)}>{words.vote.change}</Button>
        {lead !== null && <p>{lead}</p>}
        <ReasonField hasReason={props.hasReason} onReason={props.onReason} />
      </>
    )
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <PageHeading kicker={kicker}>{question}</PageHeading>
      <PrivateLine text={words.private} />
      {lead !== null && <p>{lead}</p>}
      <ChoiceCards
        legend={words.vote.legend}
        options={options.map(({ id, label }) => ({ value: id, label }))}
        value={chosen}
        onChange={setChosen}
        error={isMissing && chosen === null ? words.vote.missing : undefined}
      />
      <Button kind="primary" size="big" wide type="submit">
        {words.vote.send}
      </Button>
      <p className={styles.small}>{words.vote.canChange}</p>
    </form>
  )
}

function ReasonField(props: { readonly hasReason: boolean; readonly onReason: (text: string) => void }) {
  const [text, setText] = useState('')
  if (props.hasReason) return <p className={styles.small}>{words.reason.sent}</p>
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim()) props.onReason(text.trim())
      }}
    >
      <TextArea
        label={words.reason.label}
        hint={words.reason.hint}
        maxLength={LONGEST_REASON}
        leftLabel={words.reason.left}
        value={text}
        onChange={setText}
      />
      <Button type="submit">{words.reason.send}</Button>
    </form>
  )
}
