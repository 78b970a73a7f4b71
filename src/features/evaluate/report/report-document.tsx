import type { ReportPart } from '../../../domain/evaluation/report/report.schema.ts'
import type { Report } from '../../../protocol/evaluate-api.schema.ts'
import { FigureTableView } from '../../../ui/charts/chart-figure.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { dateInWords, dayInWords } from '../../../ui/when.ts'
import { viewInWords } from '../dashboard/filter-words.ts'
import { FigureView, tableOf } from '../figures/figure-view.tsx'
import { arranged, forPaper, halvesOf } from './arrange-figures.ts'
import { reportMessages as words } from './report.messages.ts'
import styles from './report-document.module.css'

/** A report that is ready to be read. */
export type ReadyReport = Extract<Report, { state: 'ready' }>

/** The report as a document: what it is about, then part by part, each with its text and figures. */
export function ReportDocument({
  report,
  councilName,
}: {
  readonly report: ReadyReport
  readonly councilName: string | null
}) {
  const { view, parts } = report
  return (
    <article className={classNames(styles.document, view.isDemonstration && styles.demonstration)}>
      <header className={styles.front}>
        <p className={styles.product}>
          {words.product}, {councilName ?? words.region}
        </p>
        <h1 tabIndex={-1}>{words.document}</h1>
        {view.isDemonstration && <p className={styles.mark}>{words.demonstration}</p>}
        <Facts report={report} />
      </header>
      {parts.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </article>
  )
}

function Facts({ report }: { readonly report: ReadyReport }) {
  const { view, firstDay, lastDay, plan, version } = report
  const { facts } = words
  const rows = [
    [facts.people, viewInWords(view)],
    [
      facts.days,
      firstDay && lastDay ? facts.daysBetween(dateInWords(firstDay), dateInWords(lastDay)) : facts.none,
    ],
    [facts.until, view.until === '' ? facts.none : facts.untilDay(dateInWords(view.until))],
    [facts.plan, plan ? facts.planFrozen(dayInWords(plan.frozenAt), plan.hash.slice(0, 16)) : facts.noPlan],
    [facts.version, facts.versionOf(version)],
  ] as const
  return (
    <dl className={styles.facts}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Part({ part }: { readonly part: ReportPart }) {
  const { id, title, paragraphs, figures } = part
  const isTables = id === 'tables'
  const ordered = arranged(figures.map(forPaper))
  const halves = halvesOf(ordered)
  return (
    <section
      className={isTables ? styles.tables : id === 'summary' ? styles.summary : styles.part}
      aria-labelledby={`part-${id}`}
    >
      <h2 id={`part-${id}`}>{title}</h2>
      {paragraphs
        // A figure says its sentence itself.
        .filter((paragraph) => figures.every(({ sentence }) => sentence !== paragraph))
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      {isTables ? (
        <>
          <p>{words.hidden}</p>
          <div className={styles.tableList}>
            {figures.map((figure) => (
              <FigureTableView key={figure.id} table={tableOf(figure)} />
            ))}
          </div>
        </>
      ) : (
        <div className={styles.figures}>
          {ordered.map((figure) => (
            <div key={figure.id} className={halves.has(figure) ? styles.half : styles.whole}>
              <FigureView figure={figure} look="paper" />
              {figure.chart === null && figure.table.rows.length > 0 && (
                <FigureTableView table={tableOf(figure)} />
              )}
            </div>
          ))}
        </div>
      )}
    </section>
  )
}
