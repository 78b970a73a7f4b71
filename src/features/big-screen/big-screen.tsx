import type { ReactNode } from 'react'
import { QrCode } from '../../ui/qr-code.tsx'
import { WebAddress } from '../../ui/web-address.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import styles from './big-screen.module.css'
import type { JoinFacts } from './join-slide.tsx'
import type { Amount } from './lines-slide.tsx'

/** Letters of an address that a wide foot has room for beside all else; a longer one stands smaller, on two lines. */
const LONG_ADDRESS = 22
/** The same of a narrower foot, as 16 by 10 has it. The numbers of a hotspot are longer, and must not be torn. */
const MIDDLE_ADDRESS = 13

/** Where the house stands on a slide: beside the words, behind a sheet of words, alone, or not at all. */
export type HousePlace = 'beside' | 'behind' | 'only' | 'none'

/** What the frame of the big screen needs. */
export interface BigScreenProps {
  /** Id of the step that is shown. */
  readonly step: string
  readonly house: ReactNode
  readonly housePlace: HousePlace
  /** How much there is to read beside or before the house. */
  readonly amount?: Amount
  /** Null on a laptop that nobody can join. */
  readonly join: JoinFacts | null
  /** "14 of 18 answered", or null where nothing is counted or counts are hidden. */
  readonly count: { readonly number: number | string; readonly rest: string; readonly words: string } | null
  /** Something is wrong with the connection, in calm words; null when all is well. */
  readonly trouble: string | null
  /** "Press again to show results"; null when nothing was guarded. */
  readonly guard: string | null
  readonly isBlank: boolean
  readonly controls: ReactNode
  readonly children: ReactNode
}

/** The frame of every slide. The foot with the way in stays, so that whoever comes late can join at any time. */
export function BigScreen(props: BigScreenProps) {
  const { step, house, housePlace, amount = 'middle', join, count, trouble, guard, isBlank } = props
  return (
    <div className={styles.frame} data-house={housePlace} data-amount={amount} data-slide={step}>
      <div className={styles.house}>{house}</div>
      <main className={styles.words} id="main" tabIndex={-1}>
        {props.children}
      </main>
      <footer className={styles.strip}>
        {join && <WayIn join={join} />}
        <div className={styles.middle}>
          {guard !== null && <p className={styles.guard}>{guard}</p>}
          {guard === null && trouble !== null && <p className={styles.trouble}>{trouble}</p>}
          {guard === null && count && (
            <p className={styles.count}>
              <strong aria-hidden="true">{count.number}</strong>
              <span aria-hidden="true">{count.rest}</span>
              <VisuallyHidden>{count.words}</VisuallyHidden>
            </p>
          )}
        </div>
        {props.controls}
      </footer>
      {isBlank && (
        <div className={styles.blank}>
          <VisuallyHidden>{words.blank}</VisuallyHidden>
        </div>
      )}
    </div>
  )
}

function lengthOf({ length }: string): 'long' | 'middle' | 'short' {
  if (length > LONG_ADDRESS) return 'long'
  return length > MIDDLE_ADDRESS ? 'middle' : 'short'
}

/** The way in, on every slide: nobody has to ask for it. A code that lets nobody in would only send people astray. */
function WayIn({ join }: { readonly join: JoinFacts }) {
  if (join.isLocked) return <p className={styles.closed}>{words.joiningClosed}</p>
  return (
    <>
      <div className={styles.qr}>
        <QrCode content={join.link} label={words.qr(join.address)} sizePx={152} />
      </div>
      <div className={styles.way} data-address={lengthOf(join.address)}>
        <p>
          {words.goTo} <WebAddress address={join.address} />
        </p>
        <p className={styles.codeLine}>
          {words.code}{' '}
          <span className={styles.code} data-code="">
            {join.code}
          </span>
        </p>
      </div>
    </>
  )
}
