import { Download, Trash2 } from 'lucide-react'
import { AskAgain } from '../../ui/ask-again.tsx'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Stack } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { dayInWords } from '../../ui/when.ts'
import { myDataMessages as words } from './my-data.messages.ts'
import { summaryOf } from './summary-of.ts'

/** What the part about found answers needs. */
export interface HeldAnswersProps {
  readonly records: readonly unknown[]
  readonly onSave: () => void
  readonly onErase: () => void
}

/** What is held under a code, with the ways to save and to delete it. */
export function HeldAnswers({ records, onSave, onErase }: HeldAnswersProps) {
  const { visits, first, last, kinds } = summaryOf(records)
  if (records.length === 0) {
    return (
      <Notice kind="info" heading={words.nothingTitle}>
        <p>{words.nothing}</p>
      </Notice>
    )
  }
  return (
    <>
      <Stack>
        <h2>{words.foundTitle}</h2>
        <p>{words.found(records.length, visits)}</p>
        {first !== null && last !== null && <p>{words.between(dayInWords(first), dayInWords(last))}</p>}
        <Table
          caption={words.caption}
          rows={kinds}
          rowKey={({ kind }) => kind}
          columns={[
            { id: 'kind', heading: words.kind, cell: ({ kind }) => kind },
            { id: 'count', heading: words.howMany, numeric: true, cell: ({ count }) => count },
          ]}
        />
        <Actions>
          <Button icon={Download} onClick={onSave}>
            {words.save}
          </Button>
        </Actions>
      </Stack>
      <Stack>
        <h2>{words.deleteTitle}</h2>
        <p>{words.deleteText}</p>
        <p>{words.kept}</p>
        <AskAgain
          label={words.delete}
          icon={Trash2}
          question={words.sure}
          headingLevel={3}
          yes={words.yes}
          no={words.no}
          onYes={onErase}
        />
      </Stack>
    </>
  )
}
