import type { VisitEvent } from '../../domain/attempt/visit-event.schema.ts'

/** The parts of a visit that were done, by id, in the order in which they were done. */
export interface PartsDone {
  readonly rooms: readonly string[]
  readonly devices: readonly string[]
  readonly stories: readonly string[]
}

/** What was done, read from the log alone. A practice or story counts once it came to its end. */
export function partsDone(events: readonly VisitEvent[]): PartsDone {
  const ids = (pick: (event: VisitEvent) => string | null) =>
    [...new Set(events.map(pick))].filter((id) => id !== null)
  return {
    rooms: ids((event) => (event.kind === 'room.entered' ? event.room : null)),
    devices: ids((event) =>
      event.kind === 'practice.finished' && event.outcome === 'done' ? event.device : null,
    ),
    stories: ids((event) => (event.kind === 'story.finished' ? event.story : null)),
  }
}

/** The ids that `visit.finished` carries, or null when the log's last one says the same already. */
export function newFinishedParts(events: readonly VisitEvent[]): readonly string[] | null {
  const { rooms, devices, stories } = partsDone(events)
  const parts = [...rooms, ...devices, ...stories]
  const last = events.findLast((event) => event.kind === 'visit.finished')
  const isKnown = last !== undefined && last.parts.join() === parts.join()
  return isKnown ? null : parts
}
