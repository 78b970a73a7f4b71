import styles from './code-card.module.css'
import { QrCode } from './qr-code.tsx'

/** What a card with a code needs. */
export interface CodeCardProps {
  readonly title: string
  readonly code: string
  /** Short lines under the code: what it is for. */
  readonly lines: readonly string[]
  /** Text alternative of the QR code. */
  readonly qrLabel: string
}

/** A code to keep: big letters, the same as a QR code, bank-card size on paper. */
export function CodeCard({ title, code, lines, qrLabel }: CodeCardProps) {
  return (
    <div className={styles.card}>
      <div className={styles.words}>
        <p className={styles.title}>{title}</p>
        <p className={styles.code}>{code}</p>
        {lines.map((line) => (
          <p key={line} className={styles.line}>
            {line}
          </p>
        ))}
      </div>
      <div className={styles.qr}>
        <QrCode content={code} label={qrLabel} sizePx={132} />
      </div>
    </div>
  )
}
