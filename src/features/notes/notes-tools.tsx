import { RotateCcw, RotateCw, UserPlus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Home } from '../../domain/content/home.schema.ts'
import type { NotesView } from '../../domain/live/notes-view.ts'
import type { Walk } from '../../domain/live/live-state.ts'
import type { TrainerRemote } from '../../domain/live/trainer-remote.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { CountStepper } from './count-stepper.tsx'
import { notesMessages as words } from './notes.messages.ts'
import styles from './notes.module.css'

/** People who typed the code while it had to be guarded: the trainer lets in whom they can see. */
export function WaitingRoom({
  waiting,
  remote,
}: {
  readonly waiting: readonly string[]
  readonly remote: TrainerRemote
}) {
  if (waiting.length === 0) return null
  return (
    <section className={styles.group}>
      <h2>{words.waiting(waiting.length)}</h2>
      <p className={styles.small}>{words.waitingLead}</p>
      <div className={styles.buttons}>
        <Button kind="primary" icon={UserPlus} onClick={() => remote.letIn(waiting)}>
          {words.letIn(waiting.length)}
        </Button>
      </div>
    </section>
  )
}

/** Hands in place of phones: how many people there are, and how many hands for each answer. */
export function HandsTools(props: {
  readonly options: readonly { readonly id: string; readonly letter: string; readonly short: string }[]
  readonly hands: { readonly present: number; readonly counts: Readonly<Record<string, number>> }
  readonly remote: TrainerRemote
  /** Whether hands were asked for in this window: the counter, which may be out of sight, then takes the focus. */
  readonly isWanted: boolean
  readonly onFound: () => void
}) {
  const { options, hands, remote, isWanted, onFound } = props
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!isWanted) return
    heading.current?.focus()
    onFound()
  }, [isWanted, onFound])
  return (
    <section className={styles.group}>
      <h2 ref={heading} tabIndex={-1}>
        {words.hands}
      </h2>
      <CountStepper
        name={words.present}
        count={hands.present}
        more={words.presentMore}
        fewer={words.presentFewer}
        onChange={remote.present}
      />
      {options.map(({ id, letter, short }) => {
        const count = hands.counts[id] ?? 0
        return (
          <CountStepper
            key={id}
            name={`${letter}. ${short}`}
            count={count}
            more={words.more(letter)}
            fewer={words.fewer(letter)}
            onChange={(next) => remote.count(id, next > count ? 1 : -1)}
          />
        )
      })}
    </section>
  )
}

/** Which road the room sees: the leading answer, unless the trainer shows another. */
export function RoadTools(props: {
  readonly choice: string
  readonly road: 'main' | 'other'
  readonly options: readonly { readonly id: string; readonly letter: string; readonly short: string }[]
  readonly shown: string | null
  /** Of the choice, where several can be played again. */
  readonly title?: string
  readonly remote: TrainerRemote
}) {
  const { choice, road, options, shown, title = words.pick, remote } = props
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      {road === 'main' && <p className={styles.small}>{shown === null ? words.pickNone : words.pickLead}</p>}
      <div className={styles.buttons}>
        {options.map(({ id, letter, short }) => (
          <Button
            key={id}
            kind={id === shown ? 'primary' : 'secondary'}
            aria-pressed={id === shown}
            onClick={() => remote.pick(choice, id, road)}
          >
            {`${letter}. ${short}`}
          </Button>
        ))}
      </div>
    </section>
  )
}

const TURN_DEG = 30

/** Walks the room through the home from a phone: rooms, turns, and the things of the room. */
export function WalkTools(props: {
  readonly home: Home
  readonly walk: Walk
  /** Where one stands on going into a room; null where there is no way. */
  readonly entryOf: (room: string) => { readonly id: string; readonly heading: number } | null
  readonly remote: TrainerRemote
}) {
  const { home, walk, entryOf, remote } = props
  const goTo = (room: string) => {
    const point = entryOf(room)
    if (point) remote.walk({ room, point: point.id, heading: point.heading })
  }
  const turn = (steps: number) =>
    remote.walk({
      room: walk.room,
      point: walk.point,
      heading: (walk.heading + steps * TURN_DEG + 360) % 360,
    })
  const things = home.items.filter(({ room }) => room === walk.room)
  return (
    <section className={styles.column}>
      <h2>{words.walk}</h2>
      <div className={styles.buttons}>
        <Button icon={RotateCcw} onClick={() => turn(-1)}>
          {words.lookLeft}
        </Button>
        <Button icon={RotateCw} onClick={() => turn(1)}>
          {words.lookRight}
        </Button>
      </div>
      <h3>{words.rooms}</h3>
      <ul className={styles.rooms}>
        {home.rooms
          .filter(({ model }) => model !== null)
          .map(({ id, name }) => (
            <li key={id}>
              <Button kind={id === walk.room ? 'primary' : 'secondary'} onClick={() => goTo(id)}>
                {name}
              </Button>
            </li>
          ))}
      </ul>
      {things.length > 0 && <h3>{words.pins}</h3>}
      <ul className={styles.rooms}>
        {things.map(({ id, name }) => (
          <li key={id}>
            <Button
              kind={id === walk.pin ? 'primary' : 'secondary'}
              aria-pressed={id === walk.pin}
              onClick={() => remote.pin(id === walk.pin ? null : id, walk)}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What people take away: those ticked stand on the big screen at the end. The trainer adds what was said aloud. */
export function TakeAwayTools(props: {
  readonly takeAways: NotesView['takeAways']
  readonly remote: TrainerRemote
}) {
  const { takeAways, remote } = props
  const [text, setText] = useState('')
  return (
    <section className={styles.group}>
      <h2>{words.takeAways}</h2>
      <form
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault()
          if (!text.trim()) return
          remote.takeAway(text.trim())
          setText('')
        }}
      >
        <TextField label={words.takeAwayHeard} value={text} onChange={setText} maxLength={200} />
        <div>
          <Button type="submit">{words.takeAwayAdd}</Button>
        </div>
      </form>
      {takeAways.map(({ id, text: said, isShown }) => (
        <Checkbox
          key={id}
          label={said}
          hint={words.shown}
          checked={isShown}
          onChange={(on) => remote.star(id, on)}
        />
      ))}
    </section>
  )
}
