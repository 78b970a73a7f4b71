import { RefreshCw } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { Figure, Section } from '../../../domain/evaluation/figure.schema.ts'
import { Button } from '../../../ui/button.tsx'
import { ChartKitContext } from '../../../ui/charts/chart-kit.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { chartKitOf, type ChartKitParts } from '../figures/chart-kit-of.ts'
import { FigureView } from '../figures/figure-view.tsx'
import { dashboardMessages as words } from './dashboard.messages.ts'
import styles from './dashboard-screen.module.css'
import { type FigureGroup, groupFigures } from './figure-groups.ts'
import type { SectionState } from './use-sections.ts'

const count = new Intl.NumberFormat('en-GB')

/** What one section of the dashboard needs. */
export interface SectionPartProps extends ChartKitParts {
  readonly section: Section
  readonly state: SectionState
  readonly onAgain: () => void
}

/** One section: heading, lead, and its figures once they are there. */
export function SectionPart({ section, state, onAgain, ...parts }: SectionPartProps) {
  const { title, lead } = words.sections[section]
  return (
    <section id={section} className={styles.section} aria-labelledby={`${section}-title`}>
      <header className={styles.opening}>
        <h2 id={`${section}-title`}>{title}</h2>
        <p>{lead}</p>
      </header>
      <Inside state={state} onAgain={onAgain} {...parts} />
    </section>
  )
}

function Inside({ state, onAgain, saver, announce, address }: Omit<SectionPartProps, 'section'>) {
  if (state.kind === 'waiting') return <p className={styles.quiet}>{words.loading}</p>
  if (state.kind === 'working') return <Working done={state.done} of={state.of} />
  if (state.kind === 'failed') {
    return (
      <Notice kind="danger" heading={words.failed} headingLevel={3}>
        <p>{state.message}</p>
        <Button icon={RefreshCw} onClick={onAgain}>
          {words.again}
        </Button>
      </Notice>
    )
  }
  const { figures } = state
  if (figures.state === 'refused') return <p className={styles.quiet}>{figures.sentence}</p>
  return <Figures figures={figures} saver={saver} announce={announce} address={address} />
}

/** How far the log has been read, in words and as a bar. */
export function Working({ done, of }: { readonly done: number; readonly of: number }) {
  const text = words.working(count.format(done), count.format(of))
  return (
    <div className={styles.working}>
      <p>{text}</p>
      <progress value={done} max={Math.max(of, 1)} aria-label={text} />
    </div>
  )
}

type ReadyFigures = Extract<Extract<SectionState, { kind: 'answered' }>['figures'], { state: 'ready' }>

function Figures({ figures, saver, announce, address }: { readonly figures: ReadyFigures } & ChartKitParts) {
  const kit = useMemo(
    () => chartKitOf(figures.view, { saver, announce, address }),
    [figures.view, saver, announce, address],
  )
  const { common, groups } = useMemo(() => groupFigures(figures.figures), [figures.figures])
  const [chosen, setChosen] = useState(() => groups.find(hasWanted)?.id ?? groups[0]?.id ?? null)
  const group = groups.find(({ id }) => id === chosen)
  useEffect(() => {
    // The figure that a link names is not there when the page opens.
    const wanted = wantedId()
    if (figures.figures.some(({ id }) => id === wanted)) document.getElementById(wanted)?.scrollIntoView()
  }, [figures])
  if (figures.figures.length === 0) return <p className={styles.quiet}>{words.empty}</p>
  return (
    <ChartKitContext value={kit}>
      <FigureGrid figures={common} />
      {groups.length > 0 && (
        <>
          <SelectField
            label={words.whichOne}
            emptyLabel={words.none}
            options={groups.map(({ id, label }) => ({ value: id, label }))}
            value={chosen}
            onChange={setChosen}
          />
          {group && <FigureGrid figures={group.figures} />}
        </>
      )}
    </ChartKitContext>
  )
}

const wantedId = () => location.hash.slice(1)
const hasWanted = ({ figures }: FigureGroup) => figures.some(({ id }) => id === wantedId())

function FigureGrid({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <div className={styles.figures}>
      {figures.map((figure) => (
        <div key={figure.id} className={figure.chart?.kind === 'changed' ? undefined : styles.whole}>
          <FigureView figure={figure} />
        </div>
      ))}
    </div>
  )
}
