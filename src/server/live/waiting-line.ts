import { randomUUID } from 'node:crypto'
import type { LiveRoom } from './live-room.ts'
import type { LiveRooms } from './live-rooms.ts'

/** Phones that wait to be put before the trainer. In memory: a phone that comes back to its stream stands in it again. */
export interface WaitingLine {
  /** Asks the trainer to let a seat in: at once, or when it is its turn. */
  ask(room: LiveRoom, seat: string): Promise<void>
  /** Asks for those whose turn it is by now. */
  move(): Promise<void>
}

/** Seats that the trainer is asked for at once: enough to look at, too few to be buried under. */
const MOST_ASKED = 40
/** Seats that wait behind them in one session: a full hall. */
const LONGEST_LINE = 1200

/** A line for each session that has one. They move one seat after the other, so that two cannot take one place. */
export function createWaitingLine(rooms: Pick<LiveRooms, 'find' | 'offer'>): WaitingLine {
  const lines = new Map<string, Set<string>>()
  let moving: Promise<void> | null = null
  let isDue = false

  async function moveOne(session: string, line: Set<string>): Promise<void> {
    const room = await rooms.find(session)
    if (!room) line.clear()
    else
      for (const seat of line) {
        if (askedIn(room) >= MOST_ASKED) return
        line.delete(seat)
        await rooms.offer(room, seat, [{ id: randomUUID(), fact: { kind: 'asked' } }])
      }
    if (line.size === 0) lines.delete(session)
  }

  async function moveAll(): Promise<void> {
    while (isDue) {
      isDue = false
      for (const [session, line] of lines) await moveOne(session, line)
    }
  }

  function move(): Promise<void> {
    isDue = true
    // A store that is away keeps nobody from standing in line: the next move asks for the rest.
    moving ??= moveAll()
      .catch(() => undefined)
      .finally(() => {
        moving = null
      })
    return moving
  }

  return {
    async ask(room, seat) {
      const is = room.state().seats.get(seat)?.is
      if (is === 'in' || is === 'waiting') return
      const line = lines.get(room.session) ?? new Set()
      lines.set(room.session, line)
      if (line.size < LONGEST_LINE) line.add(seat)
      await move()
    },
    move,
  }
}

function askedIn(room: LiveRoom): number {
  return [...room.state().seats.values()].filter(({ is }) => is === 'waiting').length
}
