import { useState } from 'react'
import { screenMessages } from './big-screen.messages.ts'
import { PromptSlide } from './prompt-slide.tsx'
import styles from './slides.module.css'

const words = screenMessages.takeAway

/** What the trainer writes down here, and what stands there already. */
export interface Writer {
  readonly said: readonly string[]
  readonly onAdd: (text: string) => void
}

/** One thing to take away: typed on phones, or said aloud and written down here. */
export function TakeAwaySlide({
  writer,
  isPaper,
}: {
  readonly writer: Writer | undefined
  readonly isPaper: boolean
}) {
  return (
    <PromptSlide title={words.title} lead={words.lead} lines={isPaper ? words.linesPaper : words.lines}>
      {writer && <WriteDown writer={writer} />}
    </PromptSlide>
  )
}

function WriteDown({ writer: { said, onAdd } }: { readonly writer: Writer }) {
  const [text, setText] = useState('')
  const last = said.at(-1)
  return (
    <form
      className={styles.write}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '') return
        onAdd(text.trim())
        setText('')
      }}
    >
      <input
        aria-label={words.heard}
        placeholder={words.heard}
        autoComplete="off"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">{words.add}</button>
      {last !== undefined && (
        <p>
          {words.written(said.length)} {last}
        </p>
      )}
    </form>
  )
}
