import { ClipboardList, Lightbulb, SkipForward, Trash2, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Details } from '../../ui/details.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageHeading, Stack, TextList } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { joinMessages as words } from './join.messages.ts'
import styles from './phone.module.css'

const points = [
  { icon: ClipboardList, text: words.agree.lines.what },
  { icon: Lightbulb, text: words.agree.lines.why },
  { icon: UserRoundX, text: words.agree.lines.name },
  { icon: SkipForward, text: words.agree.lines.skip },
  { icon: Trash2, text: words.agree.lines.delete },
] as const

/** Five lines, one unticked box. Nobody has to agree to take part. */
export function AgreeStep(props: {
  readonly href: (path: string) => string
  readonly onDone: (research: boolean) => void
}) {
  const [research, setResearch] = useState(false)
  return (
    <>
      <PageHeading lead={words.agree.lead}>{words.agree.title}</PageHeading>
      <ul className={styles.points}>
        {points.map(({ icon: Icon, text }) => (
          <li key={text}>
            <Icon aria-hidden="true" size={24} strokeWidth={2.25} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p>
        {words.agree.score} <a href={props.href('/privacy')}>{words.agree.privacy}</a>
      </p>
      <Stack>
        <h2>{words.agree.heading}</h2>
        <Checkbox
          label={words.agree.research}
          hint={words.agree.hint}
          checked={research}
          onChange={setResearch}
        />
      </Stack>
      <Button kind="primary" size="big" wide onClick={() => props.onDone(research)}>
        {words.agree.go}
      </Button>
    </>
  )
}

/** The person's own code, to keep; or the one they kept last time. */
export function CodeStep(props: {
  readonly code: string
  readonly onCode: (code: string) => void
  readonly announce: (text: string) => void
  readonly onDone: () => void
}) {
  const { code, onCode, announce, onDone } = props
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [isUsed, setUsed] = useState(false)
  const use = () => {
    const read = parsePersonCode(typed)
    setFault(read.ok ? null : read.message)
    setUsed(read.ok)
    announce(read.ok ? words.code.inUse : read.message)
    if (read.ok) onCode(read.code)
  }
  return (
    <>
      <PageHeading lead={words.code.lead}>{words.code.title}</PageHeading>
      <p className={styles.ownCode}>{code}</p>
      <TextList items={words.code.lines} />
      <Button kind="primary" size="big" wide onClick={onDone}>
        {words.code.go}
      </Button>
      <Details summary={words.code.have}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            use()
          }}
        >
          <Stack>
            <TextField
              short
              label={words.code.typed}
              hint={words.code.typedHint}
              error={fault ?? undefined}
              autoCapitalize="characters"
              value={typed}
              onChange={setTyped}
            />
            <Button type="submit">{words.code.use}</Button>
          </Stack>
        </form>
        {isUsed && (
          <Notice kind="done">
            <p>{words.code.inUse}</p>
          </Notice>
        )}
      </Details>
    </>
  )
}
