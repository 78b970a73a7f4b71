import type { Pilot } from './pilot.ts'

/**
 * The log itself, one event a line, with the study number in the place of the person code. Demonstration and test
 * visits are in it, marked by the `purpose` of their first event.
 */
export function writeEvents(pilot: Pilot): string {
  return pilot.records
    .map(({ event, keyed, clock }) => {
      const { person: _, ...rest } = event
      return `${JSON.stringify({ ...rest, study_number: pilot.studyNumberOf(event), keyed, clock })}\n`
    })
    .join('')
}
