import { ClipboardList, Lightbulb, SkipForward, Trash2, UserRoundX } from 'lucide-react'
import { useState } from 'react'
import { parsePersonCode } from '../../domain/measures/person-code.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { PageHeading, Stack, TextList } from '../../ui/page.tsx'
import { TypedCode } from '../../ui/typed-code.tsx'
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
  return (
    <>
      <PageHeading lead={words.code.lead}>{words.code.title}</PageHeading>
      <p className={styles.ownCode}>{code}</p>
      <TextList items={words.code.lines} />
      <Button kind="primary" size="big" wide onClick={onDone}>
        {words.code.go}
      </Button>
      <TypedCode
        words={words.code}
        announce={announce}
        onUse={(typed) => {
          const read = parsePersonCode(typed)
          if (read.ok) onCode(read.code)
          return read.ok ? null : read.message
        }}
      />
    </>
  )
}
