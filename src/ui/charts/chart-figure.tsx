import { Image, Link, PenTool } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import { Button } from '../button.tsx'
import { Details } from '../details.tsx'
import { Table } from '../table.tsx'
import { useTask } from '../use-task.ts'
import styles from './chart-figure.module.css'
import { useChartKit } from './chart-kit.ts'
import { chartAsPng, chartAsSvg } from './save-chart.ts'

/** The numbers of a chart, as words: a heading for each column, then the rows. The first cell names its row. */
export interface FigureTable {
  readonly caption: string
  readonly columns: readonly { readonly id: string; readonly heading: string; readonly numeric?: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** What a figure needs. */
export interface ChartFigureProps {
  /** Stays the same, so that a link to the figure keeps working. */
  readonly id: string
  readonly title: string
  /** What the chart says, in words. */
  readonly sentence: string
  /** How many people it is about, and what else must be known to read it. */
  readonly note?: ReactNode
  readonly table: FigureTable
  /** `page`: the table is folded and there are ways to save. `paper`: the chart alone, for a document. */
  readonly look?: 'page' | 'paper'
  readonly headingLevel?: 3 | 4
  /** The chart; null when there is too little to draw, and the sentence says so. */
  readonly children: ReactNode
}

/** A figure: title, sentence, chart, note, its numbers as a table, and ways to take it along. */
export function ChartFigure(props: ChartFigureProps) {
  const { id, title, sentence, note, table, look = 'page', headingLevel = 3, children } = props
  const { mark } = useChartKit()
  const figure = useRef<HTMLElement>(null)
  useTablesInPrint(figure)
  const Heading = headingLevel === 3 ? 'h3' : 'h4'
  return (
    <figure ref={figure} id={id} className={styles.figure} aria-labelledby={`${id}-title`}>
      <figcaption className={styles.caption}>
        {mark !== null && children === null && look === 'page' && <p className={styles.mark}>{mark}</p>}
        <Heading id={`${id}-title`}>{title}</Heading>
        <p className={styles.sentence}>{sentence}</p>
      </figcaption>
      {children !== null && <div className={styles.chart}>{children}</div>}
      {note && <p className={styles.note}>{note}</p>}
      {look === 'page' && (
        <div className={styles.foot}>
          {table.rows.length > 0 && <FigureNumbers table={table} isOpen={children === null} />}
          {children !== null && <TakeAlong {...props} figure={figure} />}
        </div>
      )}
    </figure>
  )
}

function FigureNumbers({ table, isOpen }: { readonly table: FigureTable; readonly isOpen: boolean }) {
  const { words } = useChartKit()
  return (
    <Details summary={words.table} open={isOpen}>
      <FigureTableView table={table} />
    </Details>
  )
}

/** The numbers of a figure as a table. */
export function FigureTableView({ table }: { readonly table: FigureTable }) {
  return (
    <Table
      caption={table.caption}
      // Two rows may say the same; where they stand tells them apart.
      rows={table.rows.map((cells, place) => ({ cells, place }))}
      rowKey={({ place }) => String(place)}
      columns={table.columns.map(({ id, heading, numeric = false }, index) => ({
        id,
        heading,
        numeric,
        cell: ({ cells }: { readonly cells: readonly string[] }) => cells[index] ?? '',
      }))}
    />
  )
}

type TakeAlongProps = ChartFigureProps & { readonly figure: RefObject<HTMLElement | null> }

function TakeAlong({ id, title, sentence, figure }: TakeAlongProps) {
  const kit = useChartKit()
  const { words, announce } = kit
  const task = useTask()
  const save = (kind: 'svg' | 'png') =>
    void task.run(async () => {
      const picture = figure.current?.querySelector<SVGSVGElement>('svg[data-chart="picture"]')
      if (!picture) return
      const frame = { title, sentence, source: kit.source, mark: kit.mark }
      const file = `${id}${kit.mark === null ? '' : `-${kit.mark.toLowerCase()}`}.${kind}`
      if (kind === 'svg') await kit.save(file, 'image/svg+xml', chartAsSvg(picture, frame).text)
      else await kit.save(file, 'image/png', await chartAsPng(picture, frame))
      announce(words.saved(file))
    })
  const copy = () =>
    void navigator.clipboard.writeText(kit.addressOf(id)).then(
      () => announce(words.linkCopied),
      () => announce(words.linkNotCopied),
    )
  return (
    <div className={styles.along} data-print="no">
      <Button kind="plain" icon={Image} onClick={() => save('png')} aria-label={`${words.savePng}: ${title}`}>
        {words.savePng}
      </Button>
      <Button
        kind="plain"
        icon={PenTool}
        onClick={() => save('svg')}
        aria-label={`${words.saveSvg}: ${title}`}
      >
        {words.saveSvg}
      </Button>
      <Button kind="plain" icon={Link} onClick={copy} aria-label={`${words.link}: ${title}`}>
        {words.link}
      </Button>
      {task.hasFailed && <p>{words.notSaved}</p>}
    </div>
  )
}

/** Paper cannot unfold anything: folded tables open for printing and close again. */
function useTablesInPrint(figure: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const opened = new Set<HTMLDetailsElement>()
    const open = () => {
      for (const details of figure.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ??
        []) {
        details.open = true
        opened.add(details)
      }
    }
    const close = () => {
      for (const details of opened) details.open = false
      opened.clear()
    }
    addEventListener('beforeprint', open)
    addEventListener('afterprint', close)
    return () => {
      removeEventListener('beforeprint', open)
      removeEventListener('afterprint', close)
    }
  }, [figure])
}
