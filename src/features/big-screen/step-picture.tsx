import styles from './big-screen.module.css'

/** What a step is about, seen closer than from where one stands. It takes the house's place beside the sheet of words. */
export function StepPicture(props: {
  readonly src: string
  readonly alt: string
  /** Pixels from the left that the sheet covers. */
  readonly covered: number
}) {
  const { src, alt, covered } = props
  return (
    <img
      className={styles.stepPicture}
      src={src}
      alt={alt}
      width={960}
      height={540}
      style={{ paddingInlineStart: covered }}
    />
  )
}
