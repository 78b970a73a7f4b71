import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { joinMessages as words } from './join.messages.ts'
import styles from './phone.module.css'

const LONGEST = 200

/** One thing that somebody will do on their next visit, typed and sent to the trainer. */
export function TakeAwayStep(props: { readonly sent: number; readonly onSend: (text: string) => void }) {
  const [text, setText] = useState('')
  const [isWriting, setWriting] = useState(props.sent === 0)
  if (!isWriting) {
    return (
      <>
        <PageHeading>{words.takeAway.sent}</PageHeading>
        <Button onClick={() => setWriting(true)}>{words.takeAway.another}</Button>
      </>
    )
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (!text.trim()) return
        props.onSend(text.trim())
        setText('')
        setWriting(false)
      }}
    >
      <PageHeading>{words.takeAway.title}</PageHeading>
      <TextArea
        label={words.takeAway.label}
        hint={words.takeAway.hint}
        maxLength={LONGEST}
        leftLabel={words.reason.left}
        value={text}
        onChange={setText}
      />
      <Button kind="primary" size="big" wide type="submit">
        {words.takeAway.send}
      </Button>
    </form>
  )
}
