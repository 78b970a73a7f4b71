import { ClipboardPen, Download, Printer } from 'lucide-react'
import { writeCsv } from '../../domain/exports/write-csv.ts'
import type { ShareOfGroup } from '../../domain/disclosure/share-of-group.ts'
import type { SessionSummary } from '../../domain/live/session-summary.ts'
import { summaryTable } from '../../domain/live/summary-table.ts'
import type { FileSaver } from '../../domain/ports/file-saver.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Actions, Card, Page, PageHeading, Stack, TextList } from '../../ui/page.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { Table } from '../../ui/table.tsx'
import { dayInWords } from '../../ui/when.ts'
import { SummaryChoice } from './summary-choice.tsx'
import styles from './summary-screen.module.css'
import { summaryMessages as words } from './summary.messages.ts'

/** What the summary of a session needs. */
export interface SummaryScreenProps {
  readonly summary: SessionSummary
  /** What a block of the plan is called, by its id. */
  readonly blockName: (id: string) => string
  readonly saver: FileSaver
  /** Whole address of the House list, for those who were there; null where only this laptop could open it. */
  readonly listAddress: string | null
  /** Where paper slips of this session are typed in; null where there can be none. */
  readonly slipsHref: string | null
  readonly plansHref: string
  readonly print: () => void
  readonly announce: (text: string) => void
}

/** What a trainer takes home: time, answers of every round, the shift after talking, confidence, take-aways. */
export function SummaryScreen(props: SummaryScreenProps) {
  const { summary, blockName, saver, listAddress, slipsHref, plansHref, print, announce } = props
  const day = summary.startedAt.slice(0, 10)
  async function save() {
    const csv = writeCsv(summaryTable(blockName), summary, 'excel')
    await saver.save(words.file(day), 'text/csv;charset=utf-8', csv)
    announce(words.saved)
  }
  return (
    <Page wide>
      <PageHeading lead={words.lead} kicker={words.on(dayInWords(summary.startedAt))}>
        {words.title}
      </PageHeading>
      {summary.endedAt === null && (
        <Notice kind="info">
          <p>{words.running}</p>
        </Notice>
      )}
      <div data-print="no">
        <Actions>
          <Button kind="primary" icon={Download} onClick={() => void save()}>
            {words.save}
          </Button>
          <Button icon={Printer} onClick={print}>
            {words.print}
          </Button>
          {slipsHref !== null && (
            <LinkButton icon={ClipboardPen} href={slipsHref}>
              {words.typeSlips}
            </LinkButton>
          )}
          <LinkButton href={plansHref}>{words.plans}</LinkButton>
        </Actions>
      </div>
      <section aria-label={words.facts}>
        <dl className={styles.facts}>
          <Fact
            name={words.took}
            value={words.tookValue(String(Math.round(summary.tookMinutes)), summary.plannedMinutes)}
          />
          <Fact name={words.phones} value={numberOf(summary.phones)} />
          {summary.present !== null && <Fact name={words.present} value={numberOf(summary.present)} />}
        </dl>
      </section>

      <h2>{words.choices}</h2>
      {summary.choices.length === 0 && <p>{words.noChoices}</p>}
      {summary.choices.map((choice) => (
        <div key={choice.choice} className={styles.whole}>
          <SummaryChoice choice={choice} />
        </div>
      ))}

      <h2>{words.confidence}</h2>
      <Confidence summary={summary} />

      <h2>{words.takeAways}</h2>
      {summary.takeAways.length === 0 ? <p>{words.noTakeAways}</p> : <TextList items={summary.takeAways} />}

      <section className={styles.whole}>
        <h2>{words.time}</h2>
        <Table
          caption={words.timeCaption}
          rows={summary.blocks}
          rowKey={({ block }) => block.id}
          columns={[
            { id: 'block', heading: words.block, cell: ({ block }) => blockName(block.id) },
            {
              id: 'planned',
              heading: words.planned,
              numeric: true,
              cell: ({ block }) => words.minutes(block.minutes),
            },
            {
              id: 'took',
              heading: words.real,
              numeric: true,
              cell: ({ tookMinutes }) =>
                tookMinutes === null ? words.notReached : words.minutes(Math.round(tookMinutes)),
            },
          ]}
        />
      </section>

      <div className={styles.whole}>
        <Card>
          <div className={styles.onward}>
            {listAddress !== null && (
              <QrCode content={listAddress} label={words.houseQr(listAddress)} sizePx={180} />
            )}
            <Stack>
              <h2>{words.house}</h2>
              <p>{words.houseText}</p>
              <p>
                {listAddress === null ? (
                  words.houseAsk
                ) : (
                  <strong>{listAddress.replace(/^https?:\/\//, '')}</strong>
                )}
              </p>
            </Stack>
          </div>
        </Card>
      </div>
    </Page>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Confidence({ summary }: { readonly summary: SessionSummary }) {
  return (
    <>
      {summary.confidence.length === 0 ? (
        <p>{words.noConfidence}</p>
      ) : (
        <>
          <p>{words.confidenceLead}</p>
          <Table
            caption={words.confidence}
            rows={summary.confidence}
            rowKey={({ question }) => question}
            columns={[
              { id: 'question', heading: words.question, cell: ({ text }) => text },
              {
                id: 'before',
                heading: words.before,
                numeric: true,
                cell: ({ before, people }) => shareWords(before, people),
              },
              {
                id: 'after',
                heading: words.after,
                numeric: true,
                cell: ({ after, people }) => shareWords(after, people),
              },
            ]}
          />
        </>
      )}
      <p className={styles.quiet}>{words.slips}</p>
    </>
  )
}

function shareWords(count: ShareOfGroup, people: number): string {
  if (count.shown) return count.value === 0 ? words.none : words.of(count.value, people)
  return count.reason === 'under-5' ? words.fewer : words.most(people)
}

const numberOf = (count: number) => (count === 0 ? words.none : String(count))
