import { Printer, RefreshCw } from 'lucide-react'
import { useMemo, useState } from 'react'
import { readFilter, wholePilot, writeFilter } from '../../../domain/evaluation/filter.ts'
import type { FileSaver } from '../../../domain/ports/file-saver.ts'
import type { EvidenceApi } from '../../../protocol/evaluate-api.schema.ts'
import { Button, LinkButton } from '../../../ui/button.tsx'
import { ChartKitContext } from '../../../ui/charts/chart-kit.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Actions, Stack } from '../../../ui/page.tsx'
import { useKeptFocus } from '../../../ui/use-kept-focus.ts'
import { Working } from '../dashboard/section-part.tsx'
import { chartKitOf } from '../figures/chart-kit-of.ts'
import { CostsForm } from './costs-form.tsx'
import { type ReadyReport, ReportDocument } from './report-document.tsx'
import { reportMessages as words } from './report.messages.ts'
import styles from './report-screen.module.css'
import { useReport } from './use-report.ts'

/** What the page of the report needs. */
export interface ReportScreenProps {
  readonly api: Pick<EvidenceApi, 'report' | 'setCosts'>
  /** Name of the council that the account is bound to. */
  readonly councilName: string | null
  readonly saver: FileSaver
  /** What stands in the address after `?`: a filter. */
  readonly search: string
  readonly addressOf: (search: string) => string
  readonly href: (path: string) => string
  readonly print: () => void
  readonly announce: (text: string) => void
}

/** The report for a board: how to print it, costs to type in, and the document itself. */
export function ReportScreen(props: ReportScreenProps) {
  const { api, search, href, print, announce } = props
  const read = useMemo(() => readFilter(Object.fromEntries(new URLSearchParams(search))), [search])
  const filter = read.ok ? read.filter : wholePilot
  const { state, reload } = useReport(api, filter)
  const [fault, setFault] = useState<string | null>(null)
  const written = writeFilter(filter)
  // The document brings a heading of its own; whoever waited on the one before goes on there.
  useKeptFocus()
  const ready = state.kind === 'answered' && state.report.state === 'ready' ? state.report : null
  return (
    <div className={styles.page}>
      <div className={styles.tools} data-print="no">
        <p>{words.lead}</p>
        <Actions>
          <Button kind="primary" icon={Printer} onClick={print} disabled={ready === null}>
            {words.print}
          </Button>
          <LinkButton href={href(`/evaluate${written === '' ? '' : `?${written}`}`)}>
            {words.dashboard}
          </LinkButton>
        </Actions>
        <p className={styles.quiet}>{words.printHint}</p>
        {ready && (
          <CostsForm
            costs={ready.costs}
            onChange={async (costs) => {
              const answer = await api.setCosts(costs)
              setFault(answer.ok ? null : answer.message)
              if (!answer.ok) return false
              announce(words.costs.saved)
              reload()
              return true
            }}
          />
        )}
        {fault !== null && (
          <Notice kind="danger">
            <p>{fault}</p>
          </Notice>
        )}
      </div>
      {!read.ok && (
        <Notice kind="danger">
          <p>{read.sentence}</p>
        </Notice>
      )}
      {state.kind === 'waiting' && <NoDocument text={words.loading} />}
      {state.kind === 'working' && (
        <>
          <NoDocument text={words.loading} />
          <Working done={state.done} of={state.of} />
        </>
      )}
      {state.kind === 'failed' && (
        <>
          <NoDocument text={words.failed} />
          <Notice kind="danger">
            <Stack>
              <p>{state.message}</p>
              <div>
                <Button icon={RefreshCw} onClick={reload}>
                  {words.again}
                </Button>
              </div>
            </Stack>
          </Notice>
        </>
      )}
      {state.kind === 'answered' && state.report.state === 'refused' && (
        <NoDocument text={state.report.sentence} />
      )}
      {ready && <WithKit {...props} report={ready} written={written} />}
    </div>
  )
}

/** The page always has its heading, whether or not there is a document. */
function NoDocument({ text }: { readonly text: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p>{text}</p>
    </>
  )
}

type WithKitProps = ReportScreenProps & { readonly report: ReadyReport; readonly written: string }

function WithKit({ report, written, councilName, saver, announce, addressOf }: WithKitProps) {
  const address = addressOf(written)
  const kit = useMemo(
    () => chartKitOf(report.view, { saver, announce, address }),
    [report.view, saver, announce, address],
  )
  return (
    <ChartKitContext value={kit}>
      <ReportDocument report={report} councilName={councilName} />
    </ChartKitContext>
  )
}
