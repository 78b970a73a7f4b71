import { type FormEvent, type Ref, useId, useState } from 'react'
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
  readonly firstKey: Ref<HTMLButtonElement>
  readonly onAct: (action: string) => void
}

/** Number wheels without dragging: a key for each digit, and a box to type the whole code. */
export function DigitPad({ control, isLocked, pointed, firstKey, onAct }: DigitPadProps) {
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
        {[...control.keys].map((key, at) => {
          const action = `${control.id}-${key.toLowerCase()}`
          return (
            <button
              key={key}
              ref={at === 0 ? firstKey : undefined}
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
    <form className={styles.form} onSubmit={submit} noValidate>
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
