import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import { type Amount, amounts } from '../features/big-screen/lines-slide.tsx'

/** The room that the words of a slide get, and what finds it. */
export interface Fitting {
  readonly amount: Amount
  /** Changes with every layout that has to be measured. */
  readonly layout: string
  /** Looks whether the words fit; if not, they get more room. */
  readonly measure: () => void
}

/**
 * The least room that holds the words of a slide, found by laying it out: the sheet grows, and letters keep their size as long as they can. Begins
 * again with each slide and each size of the window. Needs a `FittingMark` beside the words.
 */
export function useFitting(slide: string): Fitting {
  const [fonts, setFonts] = useState(0)
  const [size, setSize] = useState('')
  const key = `${slide}/${size}/${fonts}`
  const [tried, setTried] = useState({ key, index: 0 })
  const index = tried.key === key ? tried.index : 0
  useEffect(() => {
    const note = () => setSize(`${innerWidth}x${innerHeight}`)
    addEventListener('resize', note)
    void document.fonts?.ready.then(() => setFonts(1))
    return () => removeEventListener('resize', note)
  }, [])
  return {
    amount: amounts[index] ?? 'tight',
    layout: `${key}/${index}`,
    measure() {
      const words = document.querySelector('#main')
      const isTooMuch = words !== null && words.scrollHeight > words.clientHeight + 1
      if (isTooMuch && index < amounts.length - 1) setTried({ key, index: index + 1 })
    },
  }
}

/**
 * Stands beside the words and has them measured. Words of another home come some time after their slide has begun: before
 * they are there, anything would fit.
 */
export function FittingMark({ fitting: { layout, measure } }: { readonly fitting: Fitting }): null {
  const fit = useEffectEvent(measure)
  // Laying it out is the only way to know: what is drawn first is never seen. Each layout is measured once.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useLayoutEffect(() => fit(), [layout])
  return null
}
