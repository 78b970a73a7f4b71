import { useCallback } from 'react'
import type { ColleaguesApi } from '../../protocol/staff-api.ts'
import { Notice } from '../../ui/notice.tsx'
import { Page, PageHeading } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { useLoaded } from '../../ui/use-loaded.ts'
import { dateInWords } from '../../ui/when.ts'
import { faultsMessages as words } from './colleagues.messages.ts'

/** What the page of faults needs. */
export interface FaultsScreenProps {
  readonly api: Pick<ColleaguesApi, 'faults'>
}

/** What broke in browsers, as counts, for administrators. */
export function FaultsScreen({ api }: FaultsScreenProps) {
  const [answer] = useLoaded(useCallback(() => api.faults(), [api]))
  return (
    <Page wide>
      <PageHeading lead={words.lead}>{words.title}</PageHeading>
      <p>{words.note}</p>
      {answer === null && <p>{words.loading}</p>}
      {answer?.ok === false && (
        <Notice kind="danger">
          <p>{answer.message}</p>
        </Notice>
      )}
      {answer?.ok && answer.value.length === 0 && <p>{words.empty}</p>}
      {answer?.ok && answer.value.length > 0 && (
        <Table
          caption={words.caption}
          rows={answer.value}
          rowKey={({ version, kind, name, place, page }) => [version, kind, name, place, page].join(' ')}
          columns={[
            { id: 'day', heading: words.lastDay, cell: ({ lastDay }) => dateInWords(lastDay) },
            { id: 'count', heading: words.count, cell: ({ count }) => String(count) },
            { id: 'kind', heading: words.kind, cell: ({ kind }) => words.kinds[kind] },
            { id: 'name', heading: words.name, cell: ({ name }) => name },
            { id: 'page', heading: words.page, cell: ({ page }) => page },
            { id: 'place', heading: words.place, cell: ({ place }) => place ?? words.unknown },
            { id: 'version', heading: words.version, cell: ({ version }) => version },
          ]}
        />
      )}
    </Page>
  )
}
