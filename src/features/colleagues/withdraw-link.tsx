import type { Colleagues } from '../../protocol/colleagues-api.schema.ts'
import { roleNames } from '../../protocol/role-names.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { dayInWords } from '../../ui/when.ts'
import { colleaguesMessages as words } from './colleagues.messages.ts'

/** What asking before a link is withdrawn needs. */
export interface WithdrawLinkProps {
  readonly link: Colleagues['links'][number]
  /** In words: one council, or all of them. */
  readonly council: string
  readonly onYes: () => void
  readonly onNo: () => void
}

/** A window over the list, for a row has no room for a question: says which link it is and asks once more. */
export function WithdrawLink({ link, council, onYes, onNo }: WithdrawLinkProps) {
  const about = [
    [words.role, roleNames[link.role]],
    [words.council, council],
    [words.madeAt, dayInWords(link.madeAt)],
  ] as const
  return (
    <Dialog open title={words.withdrawSure} closeLabel={words.close} onClose={onNo}>
      <Stack>
        <p>{about.map(([name, value]) => `${name}: ${value}.`).join(' ')}</p>
        <p>{words.withdrawHint}</p>
        <Actions>
          <Button kind="danger" onClick={onYes}>
            {words.withdrawYes}
          </Button>
          <Button onClick={onNo}>{words.withdrawNo}</Button>
        </Actions>
      </Stack>
    </Dialog>
  )
}
