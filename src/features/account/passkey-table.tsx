import type { Ways } from '../../protocol/account-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Table } from '../../ui/table.tsx'
import { dayInWords } from '../../ui/when.ts'
import { accountMessages as words } from './account.messages.ts'

type Passkey = Ways['passkeys'][number]

/** One's passkeys, told apart by when they were added and used: they carry no name of a device. */
export function PasskeyTable({
  passkeys,
  onRemove,
}: {
  readonly passkeys: readonly Passkey[]
  readonly onRemove: (id: string) => void
}) {
  const numberOf = (passkey: Passkey) => words.passkeyNumber(passkeys.indexOf(passkey) + 1)
  return (
    <Table
      caption={words.passkeysCaption}
      rows={passkeys}
      rowKey={({ id }) => id}
      columns={[
        { id: 'passkey', heading: words.passkey, cell: numberOf },
        { id: 'added', heading: words.added, cell: ({ addedAt }) => dayInWords(addedAt) },
        {
          id: 'used',
          heading: words.used,
          cell: ({ usedAt }) => (usedAt === null ? words.never : dayInWords(usedAt)),
        },
        {
          id: 'remove',
          heading: words.remove,
          cell: (passkey) => (
            <Button
              kind="plain"
              aria-label={`${words.remove}: ${numberOf(passkey)}`}
              onClick={() => onRemove(passkey.id)}
            >
              {words.remove}
            </Button>
          ),
        },
      ]}
    />
  )
}
