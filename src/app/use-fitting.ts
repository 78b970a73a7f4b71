import { useEffect, useLayoutEffect, useState } from 'react'
import { type Amount, amounts } from '../features/big-screen/lines-slide.tsx'

/**
 * The least room that holds the words of a slide, found by laying it out: letters keep their size, the sheet grows. Begins
 * again with each slide and each size of the window.
 */
export function useFitting(slide: string): Amount {
  const [fonts, setFonts] = useState(0)
  const [size, setSize] = useState('')
  const key = `${slide}/${size}/${fonts}`
  const [tried, setTried] = useState({ key, index: 0 })
  const index = tried.key === key ? tried.index : 0
  useLayoutEffect(() => {
    const words = document.querySelector('#main')
    const isTooMuch = words !== null && words.scrollHeight > words.clientHeight + 1
    // Laying it out is the only way to know: what is drawn first is never seen.
    // oxlint-disable-next-line react/set-state-in-effect
    if (isTooMuch && index < amounts.length - 1) setTried({ key, index: index + 1 })
  }, [key, index])
  useEffect(() => {
    const note = () => setSize(`${innerWidth}x${innerHeight}`)
    addEventListener('resize', note)
    void document.fonts?.ready.then(() => setFonts(1))
    return () => removeEventListener('resize', note)
  }, [])
  return amounts[index] ?? 'least'
}
