import { Lock } from 'lucide-react'
import { QrCode } from '../../ui/qr-code.tsx'
import { WebAddress } from '../../ui/web-address.tsx'
import { screenMessages as words } from './big-screen.messages.ts'
import { SlideHead } from './slide-head.tsx'
import styles from './slides.module.css'

/** How people come in. */
export interface JoinFacts {
  /** As people type it: "house.example/j". */
  readonly address: string
  /** With the long token that no guess meets, for the QR code. */
  readonly link: string
  readonly code: string
  readonly isLocked: boolean
  readonly people: number
}

/** The way in: a QR code that the back row can scan, the address and four digits; none while joining is closed. */
export function JoinSlide({ join }: { readonly join: JoinFacts }) {
  const steps = words.join
  return (
    <div className={styles.join}>
      {join.isLocked ? (
        <div className={styles.joinClosed} aria-hidden="true">
          <Lock strokeWidth={1.5} />
        </div>
      ) : (
        <div className={styles.joinQr}>
          <QrCode content={join.link} label={words.qr(join.address)} sizePx={650} />
        </div>
      )}
      <div className={styles.joinWords}>
        <SlideHead>{join.isLocked ? words.joiningClosed : steps.title}</SlideHead>
        {join.isLocked ? <p>{steps.askTrainer}</p> : <WaysIn join={join} />}
        <p className={styles.joinCount}>{join.people > 0 ? words.here(join.people) : words.nobodyYet}</p>
      </div>
    </div>
  )
}

function WaysIn({ join }: { readonly join: JoinFacts }) {
  const steps = words.join
  return (
    <>
      <ol className={styles.joinSteps}>
        <li>{steps.camera}</li>
        <li>{steps.tap}</li>
      </ol>
      <p className={styles.joinTyped}>
        <span>
          {steps.orType} <WebAddress address={join.address} /> {steps.andCode}
        </span>
        <strong className={styles.joinCode} data-code="">
          {join.code}
        </strong>
      </p>
      <p>{steps.promise}</p>
    </>
  )
}
