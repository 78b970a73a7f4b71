import { useEffect } from 'react'
import type { EventOf } from '../domain/attempt/visit-event.schema.ts'
import type { VisitSession } from '../domain/attempt/visit-session.ts'

/** Notes in the log by which way a person is in the house now, and whether they or the device chose it. */
export function useWay(
  session: VisitSession,
  way: EventOf<'way.changed'>['way'],
  by: 'person' | 'device' = 'person',
) {
  useEffect(() => {
    if (session.state().way !== way) void session.record({ kind: 'way.changed', way, by })
  }, [session, way, by])
}
