import type { CSSProperties } from 'react'
import type { ShareOfGroup } from '../../domain/disclosure/share-of-group.ts'
import type { GroupConfidence } from '../../domain/live/group-confidence.ts'
import { screenMessages as words } from './big-screen.messages.ts'
import { type ListAddress, OnwardPart } from './onward-part.tsx'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** Counts of 1 to 4 are not told apart. */
const SMALL = 4

/** What became of the session: confidence of the group, what people take away, and the way on. */
export function SummarySlide(props: {
  readonly confidence: readonly GroupConfidence[]
  /** What stands there instead of confidence that too few gave. */
  readonly tooFew: string
  readonly takeAways: readonly string[]
  readonly list: ListAddress | null
}) {
  const { confidence, tooFew, takeAways, list } = props
  const { summary } = words
  return (
    <div className={styles.summary}>
      <div className={styles.slide}>
        <SlideHead>{summary.title}</SlideHead>
        {confidence.length === 0 && (
          <>
            <p>{tooFew}</p>
            <OnwardPart list={list} />
          </>
        )}
        {confidence.map((one) => (
          <section key={one.question} className={styles.confidence}>
            <h2>{sentence(one.text)}</h2>
            <Share name={summary.before} count={one.before} people={one.people} kind="before" />
            <Share name={summary.now} count={one.after} people={one.people} kind="now" />
          </section>
        ))}
        {confidence.length > 0 && <p className={styles.kicker}>{summary.confident}</p>}
      </div>
      <div className={styles.summaryRight}>
        {takeAways.length > 0 && (
          <section>
            <h2>{summary.takeAways}</h2>
            <ul className={styles.takeAways}>
              {takeAways.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </section>
        )}
        {confidence.length > 0 && <OnwardPart list={list} />}
      </div>
    </div>
  )
}

function Share(props: {
  readonly name: string
  readonly count: ShareOfGroup
  readonly people: number
  readonly kind: 'before' | 'now'
}) {
  const { name, count, people, kind } = props
  return (
    <p className={styles.share}>
      <span>{name}</span>
      <span className={styles.shareTrack} aria-hidden="true">
        <span
          data-kind={kind}
          style={{ '--share': `${Math.round((100 * drawn(count, people)) / people)}%` } as CSSProperties}
        />
      </span>
      <strong>{inWords(count, people)}</strong>
    </p>
  )
}

/** A count that may not be shown is drawn at the edge of what it can be. */
function drawn(count: ShareOfGroup, people: number): number {
  if (count.shown) return count.value
  return count.reason === 'under-5' ? SMALL : people - SMALL
}

function inWords(count: ShareOfGroup, people: number): string {
  if (count.shown) return words.summary.of(count.value, people)
  return count.reason === 'under-5' ? words.summary.under5 : words.summary.nearlyAll
}

/** "…suggest technology that could help?" as a heading of its own. */
function sentence(text: string): string {
  const plain = text.replace(/^…/, '').replace(/\?$/, '')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
