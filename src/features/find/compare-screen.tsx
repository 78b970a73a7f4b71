import type { ReactNode } from 'react'
import type { Needs } from '../../domain/content/needs.schema.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Page, PageHeading, Stack, TextList } from '../../ui/page.tsx'
import { Table } from '../../ui/table.tsx'
import { findMessages } from './find.messages.ts'
import styles from './compare-screen.module.css'

const words = findMessages.compare
type Need = Needs['needs'][number]

interface CompareScreenProps {
  readonly need: Need
  readonly needs: readonly Need[]
  /** Names of devices by id. */
  readonly deviceName: (device: string) => string
  readonly href: (path: string) => string
}

const aspects = ['fit', 'cost', 'fails', 'responds', 'privacy'] as const

/** Up to three devices for a need side by side, beside a way that costs little and one without technology. */
export function CompareScreen({ need, needs, deviceName, href }: CompareScreenProps) {
  const columns = [
    ...need.options.map((option) => ({
      id: option.device,
      heading: deviceName(option.device),
      option,
      link: <a href={href(`/try/${option.device}`)}>{words.tryIt(deviceName(option.device))}</a>,
    })),
    { id: 'low-cost', heading: `${words.lowCost}: ${need.lowCost.name}`, option: need.lowCost, link: null },
    {
      id: 'no-technology',
      heading: `${words.noTechnology}: ${need.noTechnology.name}`,
      option: need.noTechnology,
      link: null,
    },
  ]
  const rows: readonly { id: string; name: string; cell: (column: (typeof columns)[number]) => ReactNode }[] =
    aspects.map((aspect) => ({ id: aspect, name: words[aspect], cell: ({ option }) => option[aspect] }))
  return (
    <Page wide>
      <PageHeading lead={words.note}>{words.title(need.name)}</PageHeading>
      <p className={styles.says}>
        {words.people}: “{need.says}”
      </p>
      <Stack>
        <h2>{words.ask}</h2>
        <TextList items={need.ask} />
      </Stack>
      <div className={styles.wide}>
        <Table
          caption={words.caption}
          columns={[
            { id: 'way', heading: words.way, cell: (row) => row.name },
            ...columns.map((column) => ({
              id: column.id,
              heading: column.heading,
              cell: (row: (typeof rows)[number]) => row.cell(column),
            })),
          ]}
          rows={rows}
          rowKey={(row) => row.id}
        />
      </div>
      <div className={styles.narrow}>
        {columns.map((column) => (
          <section key={column.id} className={styles.option}>
            <h2>{column.heading}</h2>
            <dl>
              {rows.map((row) => (
                <div key={row.id}>
                  <dt>{row.name}</dt>
                  <dd>{row.cell(column)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <ul className={styles.links}>
        {columns.map(({ id, link }) => (link ? <li key={id}>{link}</li> : null))}
      </ul>
      <nav aria-label={words.other}>
        <h2>{words.other}</h2>
        <ul className={styles.links}>
          {needs
            .filter(({ id }) => id !== need.id)
            .map(({ id, name }) => (
              <li key={id}>
                <a href={href(`/compare/${id}`)}>{name}</a>
              </li>
            ))}
        </ul>
      </nav>
      <div>
        <LinkButton href={href('/devices')}>{words.all}</LinkButton>
      </div>
    </Page>
  )
}
