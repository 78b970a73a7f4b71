/** One way for phones to vote and for a big screen to see it, under load. */
export interface RoomLoad {
  /** Opens the next round of votes; `told` hears of each phone once it knows. */
  openRound(told: (phone: number) => void): Promise<void>
  /** Ends the round, so that the next can be opened by one step. */
  closeRound(): Promise<void>
  /** Has a phone vote. */
  vote(phone: number): void
  /** Told of each vote that the screen sees, by phone. */
  onSeen(listener: (phone: number) => void): void
  close(): void
}

/** What one round of votes came to. */
export interface RoundFigures {
  /** From sending a vote to seeing it on the screen, in ms, by vote. */
  readonly latenciesMs: readonly number[]
  readonly lost: number
}

/** Time over which people press, as in a room that was just asked. */
const PRESSING_MS = 2000
const LONGEST_WAIT_MS = 60_000

/**
 * Opens a round in every room at once. Each phone votes at some moment within two seconds of being told, as people do, so
 * the first votes come up while others are still told. Times each vote.
 */
export async function voteOnce(rooms: readonly RoomLoad[], phones: number): Promise<RoundFigures> {
  const sent = new Map<string, number>()
  const latenciesMs: number[] = []
  for (const [place, room] of rooms.entries()) {
    room.onSeen((phone) => {
      const began = sent.get(`${place}/${phone}`)
      // A vote that is seen twice counts once.
      if (began === undefined || !sent.delete(`${place}/${phone}`)) return
      latenciesMs.push(performance.now() - began)
    })
  }
  const opening = rooms.map((room, place) =>
    room.openRound((phone) => {
      setTimeout(() => {
        sent.set(`${place}/${phone}`, performance.now())
        room.vote(phone)
      }, Math.random() * PRESSING_MS)
    }),
  )
  await Promise.all(opening)
  const total = rooms.length * phones
  await until(() => latenciesMs.length >= total, PRESSING_MS + LONGEST_WAIT_MS)
  await Promise.all(rooms.map((room) => room.closeRound()))
  return { latenciesMs, lost: total - latenciesMs.length }
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/** Waits until something holds, or the time is up. Gives whether it holds. */
export async function until(holds: () => boolean, longestMs = 15_000): Promise<boolean> {
  const end = performance.now() + longestMs
  while (!holds() && performance.now() < end) await pause(10)
  return holds()
}
