import { useState } from 'react'
import type { ImportRecord } from '../../protocol/import-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { dayAndTimeInWords } from '../../ui/when.ts'
import { importMessages as words } from './import-answers.messages.ts'

/** What the list of imports needs. */
export interface ImportListProps {
  readonly imports: readonly ImportRecord[] | null
  readonly onUndo: (id: string) => void
}

/** Files that were taken in, each with the way back. */
export function ImportList({ imports, onUndo }: ImportListProps) {
  const [asked, setAsked] = useState<ImportRecord | null>(null)
  const close = () => setAsked(null)
  return (
    <Stack>
      <h2>{words.list}</h2>
      {imports === null && <p>{words.loading}</p>}
      {imports?.length === 0 && <p>{words.none}</p>}
      {imports && imports.length > 0 && (
        <Table
          caption={words.list}
          rows={imports}
          rowKey={({ id }) => id}
          columns={[
            { id: 'when', heading: words.when, cell: ({ importedAt }) => dayAndTimeInWords(importedAt) },
            { id: 'who', heading: words.who, cell: ({ importedBy }) => importedBy },
            { id: 'visits', heading: words.visits, numeric: true, cell: ({ visits }) => visits },
            { id: 'events', heading: words.events, numeric: true, cell: ({ events }) => events },
            {
              id: 'undo',
              heading: words.undo,
              cell: (record) => (
                <Button
                  kind="plain"
                  aria-label={words.undoOf(dayAndTimeInWords(record.importedAt))}
                  onClick={() => setAsked(record)}
                >
                  {words.undo}
                </Button>
              ),
            },
          ]}
        />
      )}
      <Dialog open={asked !== null} title={words.undoTitle} closeLabel={words.undoNo} onClose={close}>
        <p>{asked && words.undoText(asked.events, asked.visits)}</p>
        <Actions>
          <Button
            kind="primary"
            onClick={() => {
              if (asked) onUndo(asked.id)
              close()
            }}
          >
            {words.undoYes}
          </Button>
          <Button onClick={close}>{words.undoNo}</Button>
        </Actions>
      </Dialog>
    </Stack>
  )
}
