import { useEffect, useRef } from 'react'
import { Notice } from '../../ui/notice.tsx'
import { trainMessages } from './train.messages.ts'

const words = trainMessages.home.counts

/** Where the counted hands of a session are: on this laptop, with the server, or turned down by it. */
export type CountsAre = 'waiting' | 'sent' | 'refused'

const kinds = { waiting: 'info', sent: 'done', refused: 'danger' } as const

interface SessionCountsProps {
  readonly counts: CountsAre
  /** The day of the session in words. */
  readonly day: string
  readonly announce: (text: string) => void
}

/** Whether the counts of a session have reached the server. That they went while one looks is said aloud. */
export function SessionCounts({ counts, day, announce }: SessionCountsProps) {
  const before = useRef(counts)
  useEffect(() => {
    if (before.current === counts) return
    before.current = counts
    announce(words[counts](day))
  }, [counts, day, announce])
  return (
    <Notice kind={kinds[counts]}>
      <p>{words[counts](day)}</p>
    </Notice>
  )
}
