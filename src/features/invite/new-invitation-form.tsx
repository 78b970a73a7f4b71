import { type FormEvent, useState } from 'react'
import type { NewInvitation } from '../../protocol/invitations-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { inviteMessages as words } from './invite.messages.ts'
import { monthsFrom } from './months.ts'

const arms = ['first', 'waiting', 'none'] as const

/** What the form of a new invitation needs. */
export interface NewInvitationFormProps {
  readonly councils: readonly { readonly id: string; readonly name: string }[]
  /** The council of an evaluator; null for whoever may choose. */
  readonly ownCouncil: string | null
  readonly nowMs: number
  /** Gives whether the link was made. */
  readonly onMake: (wanted: NewInvitation) => Promise<boolean>
}

/** Asks for a council, an arm, a month and a number: a place, never a person. */
export function NewInvitationForm({ councils, ownCouncil, nowMs, onMake }: NewInvitationFormProps) {
  const [authority, setAuthority] = useState(ownCouncil)
  const [arm, setArm] = useState<NewInvitation['arm'] | null>(null)
  const [startMonth, setStartMonth] = useState<string | null>(null)
  const [invited, setInvited] = useState('')
  const [faults, setFaults] = useState<readonly FieldFault[]>([])
  const people = /^\d{1,5}$/.test(invited.trim()) ? Number(invited) : 0

  async function make(event: FormEvent) {
    event.preventDefault()
    const missing = [
      ...(authority === null ? [{ fieldId: 'council', text: words.councilMissing }] : []),
      ...(arm === null ? [{ fieldId: 'arm', text: words.armMissing }] : []),
      ...(startMonth === null ? [{ fieldId: 'month', text: words.monthMissing }] : []),
      ...(people < 1 ? [{ fieldId: 'invited', text: words.invitedMissing }] : []),
    ]
    setFaults(missing)
    if (authority === null || arm === null || startMonth === null || people < 1) return
    if (!(await onMake({ authority, arm, startMonth, invited: people }))) return
    setArm(null)
    setStartMonth(null)
    setInvited('')
  }
  const faultOf = (id: string) => faults.find(({ fieldId }) => fieldId === id)?.text

  return (
    <form onSubmit={(event) => void make(event)} noValidate>
      <Stack>
        <h2>{words.newTitle}</h2>
        {faults.length > 0 && <ErrorSummary heading={words.faults} faults={faults} />}
        {ownCouncil === null && (
          <SelectField
            id="council"
            label={words.council}
            emptyLabel={words.choose}
            options={councils.map(({ id, name }) => ({ value: id, label: name }))}
            value={authority}
            onChange={setAuthority}
            error={faultOf('council')}
          />
        )}
        <RadioCards
          id="arm"
          legend={words.arm}
          marks="dots"
          options={arms.map((value) => ({ value, label: words.arms[value], hint: words.armHints[value] }))}
          value={arm}
          onChange={(value) => setArm(arms.find((known) => known === value) ?? null)}
          error={faultOf('arm')}
        />
        <SelectField
          id="month"
          label={words.month}
          emptyLabel={words.choose}
          options={monthsFrom(nowMs)}
          value={startMonth}
          onChange={setStartMonth}
          error={faultOf('month')}
        />
        <TextField
          id="invited"
          short
          inputMode="numeric"
          label={words.invited}
          hint={words.invitedHint}
          value={invited}
          onChange={setInvited}
          error={faultOf('invited')}
        />
        <Actions>
          <Button kind="primary" type="submit">
            {words.make}
          </Button>
        </Actions>
      </Stack>
    </form>
  )
}
