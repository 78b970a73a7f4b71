import type { ReactNode } from 'react'
import type { PinKind } from './pin-layout.ts'

/** Outlines on a grid of 24, drawn for this product. */
const OUTLINES: Readonly<Record<PinKind | 'done', readonly string[]>> = {
  try: [
    'M9 12.5V5.2a1.7 1.7 0 0 1 3.4 0v5.3',
    'M12.4 10.4a1.6 1.6 0 0 1 3.2 0v1.2a1.6 1.6 0 0 1 3.2 0v3.2c0 3.6-2.2 6.2-5.7 6.2-2.6 0-4.1-1.2-5.4-3.3l-2.4-3.8c-.9-1.5 1.1-2.9 2.3-1.6L9 14',
  ],
  story: ['M4.5 19.5 6 15.4A7.5 7.5 0 1 1 9 18.2z'],
  look: [
    'M2.5 12S6 5.8 12 5.8 21.5 12 21.5 12 18 18.2 12 18.2 2.5 12 2.5 12z',
    'M12 9.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6z',
  ],
  place: [
    'M12 21.2C8 16.9 5.4 13.2 5.4 9.9a6.6 6.6 0 0 1 13.2 0c0 3.3-2.6 7-6.6 11.3z',
    'M12 7.6a2.3 2.3 0 1 1 0 4.6 2.3 2.3 0 0 1 0-4.6z',
  ],
  done: ['M5 12.6l4.6 4.6L19.2 7.4'],
  point: ['M12 19.5V5', 'M6 10.8 12 5l6 5.8'],
  'way-out': ['M12 19.5V5', 'M6 10.8 12 5l6 5.8'],
}

/** The picture inside a pin. It is never alone: the name stands beside it. */
export function PinIcon({ kind }: { readonly kind: PinKind | 'done' }): ReactNode {
  return (
    <svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true" focusable="false">
      {OUTLINES[kind].map((d) => (
        <path
          key={d}
          d={d}
          fill="none"
          stroke="currentColor"
          strokeWidth="2.25"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
    </svg>
  )
}
