import { type ReactNode, useState } from 'react'
import styles from './big-screen.module.css'

/** What a step is about, seen closer than from where one stands. It takes the house's place beside the sheet of words. */
export function StepPicture(props: {
  readonly src: string
  readonly alt: string
  /** Pixels from the left that the sheet covers. */
  readonly covered: number
  /** Stands there when the picture cannot be loaded. */
  readonly instead: ReactNode
}) {
  const { src, alt, covered, instead } = props
  const [failed, setFailed] = useState<string | null>(null)
  if (failed === src) return instead
  return (
    <img
      className={styles.stepPicture}
      src={src}
      alt={alt}
      width={960}
      height={540}
      style={{ paddingInlineStart: covered }}
      onError={() => setFailed(src)}
    />
  )
}
