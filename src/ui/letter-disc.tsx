import styles from './letter-disc.module.css'

/** The letter of an answer, A for the first, in a disc of ink: the same on the projector, in notes and on paper. */
export function LetterDisc({ index }: { readonly index: number }) {
  return <span className={styles.disc}>{letterOf(index)}</span>
}

/** A for the first answer, B for the second. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}
