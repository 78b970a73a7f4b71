import { useState } from 'react'
import type { Colleagues } from '../../protocol/colleagues-api.schema.ts'
import type { Grant } from '../../protocol/roles.ts'
import { AskAgain } from '../../ui/ask-again.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { colleaguesMessages as words } from './colleagues.messages.ts'
import { type Council, missingIn, type RoleChoice, RoleFields } from './role-fields.tsx'

type Colleague = Colleagues['accounts'][number]

/** What changing a colleague's account needs. */
export interface ChangeColleagueProps {
  readonly colleague: Colleague
  readonly councils: readonly Council[]
  readonly onLeave: () => void
  readonly onRole: (grant: Grant) => void
  readonly onSignOut: () => void
  readonly onCloseAccount: () => void
}

/** A window over the list: another role, signing out everywhere, closing the account. */
export function ChangeColleague(props: ChangeColleagueProps) {
  const { colleague, councils, onLeave, onRole, onSignOut, onCloseAccount } = props
  const [choice, setChoice] = useState<RoleChoice>({ role: colleague.role, authority: colleague.authority })
  const [fault, setFault] = useState<'role' | 'council' | null>(null)

  function save() {
    const missing = missingIn(choice)
    setFault(missing)
    if (missing === null && choice.role !== null) onRole({ role: choice.role, authority: choice.authority })
  }

  return (
    <Dialog open title={words.changeOf(colleague.signInName)} closeLabel={words.close} onClose={onLeave}>
      <Stack>
        <RoleFields id="change-role" choice={choice} onChange={setChoice} councils={councils} fault={fault} />
        <Actions>
          <Button kind="primary" onClick={save}>
            {words.saveRole}
          </Button>
        </Actions>
        <p>{words.signOutHint}</p>
        <AskAgain
          label={words.signOut}
          question={words.signOutSure(colleague.signInName)}
          headingLevel={3}
          yes={words.signOutYes}
          no={words.signOutNo}
          onYes={onSignOut}
        />
        <p>{words.closeHint}</p>
        <AskAgain
          label={words.closeAccount}
          question={words.closeSure(colleague.signInName)}
          headingLevel={3}
          yes={words.closeYes}
          no={words.closeNo}
          onYes={onCloseAccount}
        />
      </Stack>
    </Dialog>
  )
}
