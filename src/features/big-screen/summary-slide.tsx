import type { CSSProperties } from 'react'
import { QrCode } from '../../ui/qr-code.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** How many of the room felt confident before and now. Only from 10 people on. */
export interface GroupConfidence {
  readonly question: string
  readonly before: number
  readonly now: number
  readonly people: number
}

/** What became of the session: confidence of the group, what people take away, and the way on. */
export function SummarySlide(props: {
  readonly confidence: readonly GroupConfidence[]
  readonly takeAways: readonly string[]
  /** The House list, as a link and as people type it. */
  readonly list: { readonly link: string; readonly address: string }
}) {
  const { confidence, takeAways, list } = props
  const { summary } = words
  return (
    <div className={styles.summary}>
      <div className={styles.slide}>
        <SlideHead>{summary.title}</SlideHead>
        {confidence.length === 0 && <p className={styles.lead}>{summary.tooFew}</p>}
        {confidence.map((one) => (
          <section key={one.question} className={styles.confidence}>
            <h2>{one.question}</h2>
            <Share name={summary.before} count={one.before} people={one.people} kind="before" />
            <Share name={summary.now} count={one.now} people={one.people} kind="now" />
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
        <section className={styles.onward}>
          <QrCode content={list.link} label={summary.listQr(list.address)} sizePx={300} />
          <div>
            <h2>{summary.list}</h2>
            <p>{summary.listLead}</p>
            <p>
              <strong>{list.address}</strong>
            </p>
          </div>
        </section>
      </div>
    </div>
  )
}

function Share(props: {
  readonly name: string
  readonly count: number
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
          style={{ '--share': `${Math.round((100 * count) / Math.max(1, people))}%` } as CSSProperties}
        />
      </span>
      <strong>{words.summary.of(count, people)}</strong>
    </p>
  )
}
