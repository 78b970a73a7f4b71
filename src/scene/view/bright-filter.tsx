import type { ReactNode } from 'react'
import { LIFT } from '../light/lift.ts'
import styles from './stage.module.css'

const ID = 'brighter-rooms'

/** Draws an element as brighter rooms are drawn in 3D; a `BrightFilter` has to be on the page. */
export const BRIGHT = `url(#${ID})`

/** The curve that lifts stills, which were taken without it, as the shader lifts a room: dark parts most, white not at all. */
export function BrightFilter(): ReactNode {
  const curve = { type: 'gamma', exponent: LIFT } as const
  return (
    <svg className={styles.filter} aria-hidden="true">
      <filter id={ID} colorInterpolationFilters="sRGB">
        <feComponentTransfer>
          <feFuncR {...curve} />
          <feFuncG {...curve} />
          <feFuncB {...curve} />
        </feComponentTransfer>
      </filter>
    </svg>
  )
}
