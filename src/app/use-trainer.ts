import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { LiveState } from '../domain/live/live-state.ts'
import { type NotesView, notesView } from '../domain/live/notes-view.ts'
import type { Caution } from '../domain/live/live-rules.ts'
import { createTrainerRemote, type TrainerRemote } from '../domain/live/trainer-remote.ts'
import type { LiveStatus, TrainerLive } from '../domain/ports/live-session.ts'
import { useServices } from './use-services.ts'

/** A led session as a trainer's window shows it. */
export interface Trainer {
  readonly state: LiveState
  readonly view: NotesView
  readonly status: LiveStatus
  readonly guard: Caution | null
  readonly remote: TrainerRemote
}

/** A second press this long after the first is not the answer to it. */
const GUARD_MS = 20_000
/** Minutes used are shown whole; looking this often keeps them right. */
const TICK_MS = 15_000

/** Follows a session as its trainer. Null until the first word from the host. */
export function useTrainer(port: TrainerLive): Trainer | null {
  const { clock } = useServices()
  const state = useSyncExternalStore(port.subscribe, port.snapshot)
  const status = useSyncExternalStore(port.subscribe, port.status)
  const remote = useMemo(() => createTrainerRemote(port, clock), [port, clock])
  const guard = useSyncExternalStore(remote.subscribe, remote.guard)
  useEffect(() => {
    if (guard === null) return
    const timer = setTimeout(() => remote.release(), GUARD_MS)
    return () => clearTimeout(timer)
  }, [guard, remote])
  const [nowMs, setNowMs] = useState(() => clock.nowMs())
  useEffect(() => {
    const timer = setInterval(() => setNowMs(clock.nowMs()), TICK_MS)
    return () => clearInterval(timer)
  }, [clock])
  const view = useMemo(() => state && notesView(state, nowMs), [state, nowMs])
  return state && view ? { state, view, status, guard, remote } : null
}
