import type { SeatFact } from '../../domain/live/seat-fact.schema.ts'
import { maySend, withPending } from '../../domain/live/phone-turns.ts'
import type { PhoneView } from '../../domain/live/phone-view.ts'
import type { LiveStatus, PhoneLive } from '../../domain/ports/live-session.ts'
import { type LiveSeatTicket, phoneFrameReader } from '../../protocol/live-phone.ts'
import { isRecord } from '../../protocol/reader.ts'
import { followLive } from './live-feed.ts'
import { createLiveSender, type LiveSender } from './live-sender.ts'
import type { LiveSideParts } from './trainer-live.ts'

/**
 * A phone's side of a session. What is answered shows at once and is kept on the phone until the server has it, through
 * a lock, a reload or a lost connection.
 */
export function createPhoneLive({ token, seat }: LiveSeatTicket, parts: LiveSideParts): PhoneLive {
  const { keep, newId } = parts
  const listeners = new Set<() => void>()
  let version = -1
  let view: PhoneView | null = null
  let shown: PhoneView | null = null
  let frames = 0
  let link: LiveStatus['link'] = 'connecting'
  let status: LiveStatus = { link, pending: 0 }
  let sender: LiveSender<SeatFact> | null = null
  let isClosed = false
  // How many frames had come when something was sent: a later one shows it.
  const sentAt = new Map<string, number>()

  function onChange() {
    const sending = sender?.sending() ?? []
    const shownByNow = sending.filter(({ id, isTaken }) => isTaken && (sentAt.get(id) ?? 0) < frames)
    if (shownByNow.length > 0) return sender?.drop(shownByNow.map(({ id }) => id))
    shown =
      view &&
      withPending(
        view,
        sending.map(({ fact }) => fact),
      )
    const pending = sending.filter(({ isTaken }) => !isTaken).length
    if (status.link !== link || status.pending !== pending) status = { link, pending }
    for (const listener of listeners) listener()
  }

  function onFrame(value: unknown) {
    const read = phoneFrameReader.safeParse(value)
    if (!read.success) return
    const frame = read.data
    const own = frame.own ?? view?.own
    if (!own) return
    version = frame.version
    view = { own, shared: frame.shared === undefined ? (view?.shared ?? null) : frame.shared }
    frames++
    // Where nothing can be kept, the server tells it again after a reload.
    void keep.keepView(seat, view).catch(() => undefined)
    onChange()
  }

  async function readKept() {
    const kept = await keep.view(seat).catch(() => null)
    // Only this module keeps views; a newer frame from the server takes its place at once.
    if (kept) view = kept as PhoneView
    const pending = await keep.pending(seat).catch(() => [])
    // Only this module keeps them, and the server reads each as strictly as if it came from a stranger.
    return pending.flatMap(({ id, fact }) =>
      isRecord(fact) && typeof fact.kind === 'string' ? [{ id, fact: fact as unknown as SeatFact }] : [],
    )
  }

  let feed: ReturnType<typeof followLive> | null = null
  void readKept().then((left) => {
    if (isClosed) return
    for (const { id } of left) sentAt.set(id, frames)
    sender = createLiveSender<SeatFact>({ ...parts, session: seat, token, left, onChange })
    onChange()
    feed = followLive({
      ...parts,
      token,
      after: () => version,
      onFrame,
      onLink(next) {
        if (next === link) return
        link = next
        if (next === 'connected') sender?.kick()
        onChange()
      },
    })
  })

  return {
    snapshot: () => shown,
    status: () => status,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    send(fact) {
      if (!sender || !shown || !maySend(shown, fact)) return null
      const id = newId()
      sentAt.set(id, frames)
      sender.add(id, fact)
      return id
    },
    close() {
      isClosed = true
      feed?.stop()
      sender?.stop()
    },
  }
}
