import { QrCode } from '../../ui/qr-code.tsx'
import styles from './print-pack.module.css'
import { printMessages } from './print.messages.ts'

/** Letter cards for one person: as many letters as the plan needs, each with a shape of its own. */
export function CardsSheet({ count }: { readonly count: number }) {
  const words = printMessages.cards
  return (
    <article className={styles.sheet} data-sheet="cards">
      <ul className={styles.cards}>
        {words.letters.slice(0, Math.max(count, 2)).map((letter) => (
          <li key={letter} className={styles.card} data-letter={letter}>
            <span className={styles.letter}>{letter}</span>
            <span className={styles.small}>{words.foot}</span>
          </li>
        ))}
      </ul>
    </article>
  )
}

/** The poster for doors and walls: the square for cameras, the address, and room for the numbers of the day. */
export function PosterSheet({ address }: { readonly address: string }) {
  const words = printMessages.poster
  return (
    <article className={styles.sheet} data-sheet="poster">
      <h2 className={styles.posterTitle}>{words.heading}</h2>
      <div className={styles.posterCode}>
        <QrCode content={address} label={words.qr(address)} sizePx={360} />
      </div>
      <ol className={styles.posterSteps}>
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{words.or}</p>
      <p className={styles.address}>{address.replace(/^https?:\/\//, '')}</p>
      <p className={styles.numbers}>
        <span>{words.code}</span>
        <span className={styles.box} />
        <span className={styles.box} />
        <span className={styles.box} />
        <span className={styles.box} />
      </p>
      <p>{words.none}</p>
    </article>
  )
}
