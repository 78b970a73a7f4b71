import { useEffect, useEffectEvent, useState } from 'react'
import type { LiveStatus } from '../domain/ports/live-session.ts'
import { joinMessages } from '../features/join/join.messages.ts'
import type { PhoneNote } from '../features/join/phone-frame.tsx'

const words = joinMessages.status

/** Away for less than this, nobody wonders what became of their answer. */
const AWAY_MS = 3000

/**
 * The calm line about the connection: lost, or back after a lock, a reload or a lost signal. "Back" stays until the
 * session goes on.
 */
export function usePhoneNote(
  { link }: LiveStatus,
  hasAnswered: boolean,
  step: string,
  announce: (text: string) => void,
): PhoneNote | null {
  // A page that was reloaded is back from somewhere as well.
  const [backAt, setBackAt] = useState<string | null>(isReload() ? '' : null)
  const note = useEffectEvent(() => setBackAt(step))
  useEffect(() => {
    let hiddenAt: number | null = null
    const look = () => {
      if (document.visibilityState === 'hidden') hiddenAt = Date.now()
      else if (hiddenAt !== null && Date.now() - hiddenAt > AWAY_MS) note()
    }
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  const [wasLost, setWasLost] = useState(false)
  if (link === 'lost' && !wasLost) setWasLost(true)
  if (link === 'connected' && wasLost) {
    setWasLost(false)
    setBackAt(step)
  }
  // The first word after a reload says where the session is: there one is back.
  if (backAt === '' && step !== '') setBackAt(step)

  const isBack = backAt !== null && backAt === step && link === 'connected'
  const text = link === 'lost' ? words.lost : isBack ? (hasAnswered ? words.back : words.backPlain) : null
  const say = useEffectEvent(announce)
  useEffect(() => {
    if (text !== null) say(text)
  }, [text])
  if (text === null) return null
  return { kind: link === 'lost' ? 'lost' : 'back', text }
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation')
  return entry !== undefined && 'type' in entry && entry.type === 'reload'
}
