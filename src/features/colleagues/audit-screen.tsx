import { useCallback, useState } from 'react'
import type { AuditPage } from '../../protocol/colleagues-api.schema.ts'
import type { ColleaguesApi } from '../../protocol/staff-api.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Page, PageHeading } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { dayAndTimeInWords } from '../../ui/when.ts'
import { useLoaded } from '../../ui/use-loaded.ts'
import { auditMessages as words } from './colleagues.messages.ts'

/** What the audit page needs. */
export interface AuditScreenProps {
  readonly api: Pick<ColleaguesApi, 'audit'>
}

/** Everything that was done here, newest first, for administrators. */
export function AuditScreen({ api }: AuditScreenProps) {
  const [first] = useLoaded(useCallback(() => api.audit(null), [api]))
  const [older, setOlder] = useState<AuditPage | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const shown = older ?? (first?.ok ? first.value : null)
  const fault = refusal ?? (first?.ok === false ? first.message : null)

  async function showOlder({ next, entries }: AuditPage) {
    const answer = await api.audit(next)
    setRefusal(answer.ok ? null : answer.message)
    if (answer.ok) setOlder({ ...answer.value, entries: [...entries, ...answer.value.entries] })
  }

  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.note}</p>
      {fault !== null && (
        <Notice kind="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {shown === null && fault === null && <p>{words.loading}</p>}
      {shown && shown.entries.length === 0 && <p>{words.empty}</p>}
      {shown && shown.entries.length > 0 && (
        <Table
          caption={words.caption}
          rows={shown.entries}
          rowKey={({ position }) => String(position)}
          columns={[
            { id: 'when', heading: words.when, cell: ({ at }) => dayAndTimeInWords(at) },
            { id: 'who', heading: words.who, cell: ({ signInName }) => signInName ?? words.nobody },
            { id: 'what', heading: words.what, cell: ({ action }) => actionInWords(action) },
            { id: 'about', heading: words.about, cell: ({ about }) => about ?? '' },
          ]}
        />
      )}
      {shown && shown.next !== null && (
        <Actions>
          <Button onClick={() => void showOlder(shown)}>{words.older}</Button>
        </Actions>
      )}
    </Page>
  )
}

/** An action in words; one that a newer server knows stands as it is. */
function actionInWords(action: string): string {
  return Object.entries(words.actions).find(([known]) => known === action)?.[1] ?? action
}
