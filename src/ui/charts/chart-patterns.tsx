import styles from './chart.module.css'

/** The patterns that tell areas apart without colour. Each picture has its own, so that it stands alone when saved. */
export function ChartPatterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-open`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="7" height="7" className={styles.openGround} />
        <line x1="0" y1="0" x2="0" y2="7" className={styles.openLine} />
      </pattern>
      <pattern id={`${id}-dots`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={styles.dotsGround} />
        <circle cx="2" cy="2" r="1.2" className={styles.dotsDot} />
        <circle cx="6" cy="6" r="1.2" className={styles.dotsDot} />
      </pattern>
      <pattern
        id={`${id}-lost`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="7" height="7" className={styles.lostGround} />
        <line x1="0" y1="0" x2="0" y2="7" className={styles.lostLine} />
      </pattern>
      <pattern
        id={`${id}-step-1`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(-45)"
      >
        <rect width="6" height="6" className={styles.step1} />
        <line x1="0" y1="0" x2="0" y2="6" className={styles.stepLine} />
      </pattern>
      <pattern id={`${id}-step-2`} width="9" height="9" patternUnits="userSpaceOnUse">
        <rect width="9" height="9" className={styles.step2} />
        <circle cx="4.5" cy="4.5" r="0.9" className={styles.stepDot} />
      </pattern>
    </defs>
  )
}
