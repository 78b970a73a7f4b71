import { type FormEvent, useId, useState } from 'react'
import type { Control } from '../../domain/content/device-controls.schema.ts'
import { answerAction, digitActions } from '../../domain/device/device-actions.ts'
import { withPerson } from '../../domain/device/device-view.ts'
import { Button } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { TextField } from '../../ui/text-field.tsx'
import styles from './entry-controls.module.css'
import { practiseMessages as words } from './practise.messages.ts'

interface DigitPadProps {
  readonly control: Extract<Control, { kind: 'digit' }>
  readonly isLocked: boolean
  readonly pointed: ReadonlySet<string>
  readonly onAct: (action: string) => void
}

/** The keys of a digit control as buttons that are large enough everywhere, and a box to type the whole code. */
export function DigitPad({ control, isLocked, pointed, onAct }: DigitPadProps) {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const actions = digitActions(control, typed)
    setFault(actions ? undefined : words.digitsFault(control.length))
    if (!actions) return
    setTyped('')
    for (const action of actions) onAct(action)
  }
  return (
    <div className={styles.digits}>
      <div className={styles.keys} role="group" aria-label={control.label}>
        {[...control.keys].toSorted(byOrderOnPhone).map((key) => {
          const action = `${control.id}-${key.toLowerCase()}`
          return (
            <button
              key={key}
              type="button"
              disabled={isLocked}
              className={classNames(styles.key, pointed.has(action) && styles.pointed)}
              onClick={() => onAct(action)}
            >
              {key}
            </button>
          )
        })}
      </div>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={words.typeDigits(control.length)}
          value={typed}
          onChange={setTyped}
          error={fault}
          short
          inputMode="numeric"
          disabled={isLocked}
        />
        <Button type="submit" disabled={isLocked}>
          {words.setDigits}
        </Button>
      </form>
    </div>
  )
}

const phoneOrder = '1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** 1 to 9, then 0, then letters, whatever the order on the device. */
function byOrderOnPhone(a: string, b: string): number {
  return phoneOrder.indexOf(a) - phoneOrder.indexOf(b)
}

interface TextAnswerProps {
  readonly control: Extract<Control, { kind: 'text' }>
  readonly isLocked: boolean
  readonly personName: string | undefined
  readonly onAct: (action: string) => void
}

/** Something to write down: a question, a box, and a button. */
export function TextAnswer({ control, isLocked, personName, onAct }: TextAnswerProps) {
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string | undefined>()
  const id = useId()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isEmpty = typed.trim() === ''
    setFault(isEmpty ? words.writeFault : undefined)
    if (!isEmpty) onAct(answerAction(control, typed))
  }
  return (
    <form className={classNames(styles.form, styles.question)} onSubmit={submit} noValidate>
      <TextField
        id={id}
        label={withPerson(`${control.label}. ${control.question}`, personName)}
        value={typed}
        onChange={setTyped}
        error={fault}
        short
        disabled={isLocked}
      />
      <Button type="submit" disabled={isLocked}>
        {words.writeDown}
      </Button>
    </form>
  )
}
