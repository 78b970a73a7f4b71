import { type FormEvent, useState } from 'react'
import type { Target } from '../../../domain/evaluation/analysis-plan.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { Actions, Stack } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { planMessages } from './plan.messages.ts'
import styles from './plan-screen.module.css'

const words = planMessages.targets
const whole = new Intl.NumberFormat('en-GB')

/** What the form of targets needs. */
export interface TargetsFormProps {
  readonly councils: readonly { readonly id: string; readonly name: string }[]
  readonly targets: readonly Target[]
  readonly onSave: (targets: readonly Target[]) => Promise<void>
}

/** How many people each council hopes for. */
export function TargetsForm({ councils, targets, onSave }: TargetsFormProps) {
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(targets.map(({ authority, people }) => [authority, String(people)])),
  )
  const typed = councils.map(({ id }) => ({ authority: id, text: (texts[id] ?? '').trim() }))
  const wrong = typed.filter(({ text }) => text !== '' && !/^[1-9]\d{0,4}$/.test(text))
  const wanted = typed
    .filter(({ text }) => text !== '')
    .map(({ authority, text }) => ({ authority, people: Number(text) }))

  function save(event: FormEvent) {
    event.preventDefault()
    if (wrong.length === 0) void onSave(wanted)
  }
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <div className={styles.fields}>
          {councils.map(({ id, name }) => (
            <TextField
              key={id}
              short
              inputMode="numeric"
              label={words.people(name)}
              error={wrong.some(({ authority }) => authority === id) ? words.wrong : undefined}
              value={texts[id] ?? ''}
              onChange={(text) => setTexts((others) => ({ ...others, [id]: text }))}
            />
          ))}
        </div>
        {wrong.length === 0 && (
          <p>{words.total(whole.format(wanted.reduce((sum, { people }) => sum + people, 0)))}</p>
        )}
        <Actions>
          <Button type="submit">{words.save}</Button>
        </Actions>
      </Stack>
    </form>
  )
}
