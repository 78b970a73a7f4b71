import { type Role, roleSchema } from '../../protocol/roles.ts'
import { roleNames } from '../../protocol/role-names.ts'
import { RadioCards } from '../../ui/radio-cards.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { colleaguesMessages as words } from './colleagues.messages.ts'

/** A role that is being chosen. */
export interface RoleChoice {
  readonly role: Role | null
  readonly authority: string | null
}

/** A council that can be chosen. */
export interface Council {
  readonly id: string
  readonly name: string
}

/** What the fields of a role need. */
export interface RoleFieldsProps {
  readonly id: string
  readonly choice: RoleChoice
  readonly onChange: (choice: RoleChoice) => void
  readonly councils: readonly Council[]
  /** What is missing, after somebody tried to go on. */
  readonly fault: 'role' | 'council' | null
}

/** What is still missing in a choice, or null when it is whole. */
export function missingIn({ role, authority }: RoleChoice): 'role' | 'council' | null {
  if (role === null) return 'role'
  return role === 'evaluator' && authority === null ? 'council' : null
}

/** Chooses what somebody may do; an evaluator of one council also gets the council. */
export function RoleFields({ id, choice, onChange, councils, fault }: RoleFieldsProps) {
  return (
    <>
      <RadioCards
        id={id}
        legend={words.inviteRole}
        marks="dots"
        options={roleSchema.options.map((role) => ({
          value: role,
          label: roleNames[role],
          hint: words.roleHints[role],
        }))}
        value={choice.role}
        onChange={(value) => {
          const role = roleSchema.parse(value)
          onChange({ role, authority: role === 'evaluator' ? choice.authority : null })
        }}
        error={fault === 'role' ? words.roleMissing : undefined}
      />
      {choice.role === 'evaluator' && (
        <SelectField
          label={words.chooseCouncil}
          emptyLabel={words.choose}
          options={councils.map((council) => ({ value: council.id, label: council.name }))}
          value={choice.authority}
          onChange={(authority) => onChange({ ...choice, authority })}
          error={fault === 'council' ? words.councilMissing : undefined}
        />
      )}
    </>
  )
}
