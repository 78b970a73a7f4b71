import type { ReactNode } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** One paragraph, told or spoken. */
export interface ScreenLine {
  /** Who says it, as they like to be called; null when it is told. */
  readonly by: string | null
  readonly text: string
}

/** Words beside the house: a situation, a consequence, an ending. The house shows the rest. */
export function LinesSlide(props: {
  readonly kicker?: ReactNode
  readonly title: ReactNode
  readonly lines: readonly ScreenLine[]
  readonly amount: Amount
  readonly children?: ReactNode
}) {
  const { kicker, title, amount, children } = props
  const lines = isWhole(amount) ? runIn(props.lines) : props.lines
  return (
    <div className={styles.slide}>
      <SlideHead kicker={kicker}>{title}</SlideHead>
      <div className={styles.lines}>
        {lines.map(({ by, text }) => (
          <p key={text} className={classNames(by !== null && styles.says)}>
            {by !== null && <strong className={styles.speaker}>{by}: </strong>}
            {text}
          </p>
        ))}
      </div>
      {children}
    </div>
  )
}

/**
 * The room that words get, from a narrow sheet before the house to one that leaves a strip of it (`wide`), and on to the
 * whole slide (`full`, and `brim` with what can be left to the trainer left out). Only `least` and `tight` make
 * letters smaller, `tight` the heading too, with hardly a gap: for the longest opening, and on screens narrower than any
 * projector of today.
 */
export const amounts = ['short', 'middle', 'long', 'wide', 'full', 'brim', 'least', 'tight'] as const
/** The room that words get. */
export type Amount = (typeof amounts)[number]

/** Whether words need the whole slide: then the house waits. */
export function isWhole(amount: Amount): boolean {
  return needs(amount, 'full')
}

/** Whether what the trainer can say is left to the trainer. */
export function isBrimful(amount: Amount): boolean {
  return needs(amount, 'brim')
}

function needs(amount: Amount, room: Amount): boolean {
  return amounts.indexOf(amount) >= amounts.indexOf(room)
}

/** Paragraphs that are told one after the other, as one: a full slide has no room for gaps. */
function runIn(lines: readonly ScreenLine[]): readonly ScreenLine[] {
  return lines.reduce<readonly ScreenLine[]>((all, line) => {
    const last = all.at(-1)
    const follows = last !== undefined && last.by === line.by
    return follows
      ? [...all.slice(0, -1), { by: line.by, text: `${last.text} ${line.text}` }]
      : [...all, line]
  }, [])
}
