import { Eye, X } from 'lucide-react'
import { useRef, useState, useSyncExternalStore } from 'react'
import { furthestSeatM } from '../../domain/live/seat-distance.ts'
import { Button } from '../../ui/button.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CheckPart, type CheckProps } from './check-room-part.tsx'
import styles from './check-room.module.css'
import { checkRoomMessages } from './check-room.messages.ts'

const words = checkRoomMessages.read
const answers = ['all', 'two', 'one'] as const

/** Letters and numbers that are easy to mistake for one another. */
const lines = ['E 8 B 3 P R', 'C 6 G Q 5 S', 'H 4 N K 7 M'] as const

/** Lines in the sizes of the big screen, to be read from the furthest seat; and how far that may be. */
export function ReadCheck({ state, onState }: CheckProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [answer, setAnswer] = useState<string | null>(null)
  const [width, setWidth] = useState('')
  const size = useSyncExternalStore(onResize, () => `${innerWidth} ${innerHeight}`)
  const [windowWidth = 0, windowHeight = 0] = size.split(' ').map(Number)
  const metres = Number(width.replace(',', '.'))
  const isWidth = metres >= 0.5 && metres <= 20

  async function show() {
    dialog.current?.showModal()
    // Without full screen the lines are a little smaller than they will be, and the check is a little strict.
    await dialog.current?.requestFullscreen?.().catch(() => undefined)
  }
  async function close() {
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => undefined)
    dialog.current?.close()
  }

  return (
    <CheckPart title={words.title} state={state}>
      <p>{words.text}</p>
      <div>
        <Button icon={Eye} onClick={() => void show()}>
          {words.show}
        </Button>
      </div>
      <dialog ref={dialog} className={styles.lines} aria-label={words.lines}>
        {lines.map((line, at) => (
          <div key={line} className={styles.line} data-line={at}>
            <span className={styles.lineName}>{words.sizes[at]}</span>
            <span className={styles.lineText}>{line}</span>
          </div>
        ))}
        <Button icon={X} onClick={() => void close()}>
          {words.close}
        </Button>
      </dialog>
      <RadioCards
        legend={words.ask}
        marks="dots"
        options={answers.map((value) => ({ value, ...words.answers[value] }))}
        value={answer}
        onChange={(value) => {
          setAnswer(value)
          onState(value === 'all' ? 'good' : 'look')
        }}
      />
      <TextField
        short
        inputMode="decimal"
        label={words.width}
        hint={words.widthHint}
        value={width}
        onChange={setWidth}
        error={width.trim() !== '' && !isWidth ? words.noWidth : undefined}
      />
      {isWidth && <p className={styles.found}>{words.furthest(String(furthestSeatM(metres)))}</p>}
      <p className={styles.quiet}>
        {words.window(windowWidth, windowHeight)} {windowHeight < 600 && words.small}
      </p>
    </CheckPart>
  )
}

function onResize(listener: () => void): () => void {
  addEventListener('resize', listener)
  return () => removeEventListener('resize', listener)
}
