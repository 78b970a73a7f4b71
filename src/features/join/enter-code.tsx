import { type SyntheticEvent, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { PageHeading } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useTask } from '../../ui/use-task.ts'
import { joinMessages as words } from './join.messages.ts'
import styles from './phone.module.css'

/** The box for the four numbers on the big screen. */
export function EnterCode(props: {
  /** Already in the address. */
  readonly begin: string
  /** Why it did not work, and what to do; null before. */
  readonly fault: string | null
  /** Asks the session; the page changes when somebody is in. */
  readonly onJoin: (code: string) => Promise<void>
}) {
  const { onJoin, fault } = props
  const [code, setCode] = useState(props.begin)
  const [isMissing, setMissing] = useState(false)
  const joining = useTask()
  const join = (event: SyntheticEvent) => {
    event.preventDefault()
    const isWhole = /^[2-9]{4}$/.test(code)
    setMissing(!isWhole)
    if (isWhole) void joining.run(() => onJoin(code))
    else document.querySelector<HTMLInputElement>('#join-code')?.focus()
  }
  const error = isMissing ? words.enter.missing : fault
  return (
    <form className={styles.form} onSubmit={join} noValidate>
      <PageHeading>{words.title}</PageHeading>
      <div className={styles.codeBox}>
        <TextField
          id="join-code"
          short
          label={words.enter.label}
          hint={words.enter.hint}
          error={error ?? undefined}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={4}
          value={code}
          onChange={(typed) => setCode(typed.replaceAll(/\D/g, ''))}
        />
      </div>
      <Button kind="primary" size="big" wide type="submit" aria-disabled={joining.isRunning}>
        {joining.isRunning ? words.enter.joining : words.enter.join}
      </Button>
    </form>
  )
}
