import { useState } from 'react'
import type { ImportPreview } from '../../protocol/import-api.schema.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Stack, TextList } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { dateInWords } from '../../ui/when.ts'
import { importMessages as words } from './import-answers.messages.ts'
import type { ReadFiles } from './read-files.ts'

/** What the preview needs. */
export interface ImportPreviewViewProps {
  readonly read: ReadFiles
  readonly preview: ImportPreview
  readonly onTake: (invited: boolean) => void
  readonly onLeave: () => void
}

const day = (date: string | null) => (date === null ? words.unknownDay : dateInWords(date))

/** What is in some files, before anything of them is taken in. */
export function ImportPreviewView({ read, preview, onTake, onLeave }: ImportPreviewViewProps) {
  const [invited, setInvited] = useState(true)
  const { fresh, there, refused } = preview
  const rows: readonly (readonly [string, string | number])[] = [
    [words.files, read.files],
    [words.visits, read.visits],
    [words.from, day(read.firstDay)],
    [words.to, day(read.lastDay)],
    [words.fresh, fresh],
    [words.there, there],
    [words.refused, refused.length],
  ]
  return (
    <Stack>
      <h2>{words.previewTitle}</h2>
      {read.isDemonstration && (
        <Notice kind="info">
          <p>{words.demonstration}</p>
        </Notice>
      )}
      <Table
        caption={words.previewTitle}
        rows={rows}
        rowKey={([what]) => what}
        columns={[
          { id: 'what', heading: words.what, cell: ([what]) => what },
          { id: 'number', heading: words.number, numeric: true, cell: ([, value]) => value },
        ]}
      />
      {refused.length > 0 && (
        <>
          <h3>{words.whyRefused}</h3>
          <TextList items={reasonsOf(preview).map(([why, times]) => words.refusedTimes(why, times))} />
        </>
      )}
      {fresh === 0 ? (
        <Notice kind="info">
          <p>{words.nothingNew}</p>
        </Notice>
      ) : (
        <Checkbox label={words.invited} hint={words.invitedHint} checked={invited} onChange={setInvited} />
      )}
      <Actions>
        {fresh > 0 && (
          <Button kind="primary" onClick={() => onTake(invited)}>
            {words.take(fresh)}
          </Button>
        )}
        <Button onClick={onLeave}>{words.cancel}</Button>
      </Actions>
    </Stack>
  )
}

function reasonsOf({ refused }: ImportPreview): readonly (readonly [string, number])[] {
  const times = new Map<string, number>()
  for (const { reason } of refused) times.set(reason, (times.get(reason) ?? 0) + 1)
  return [...times]
}
