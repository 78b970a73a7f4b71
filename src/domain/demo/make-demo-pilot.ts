import { MS_A_DAY } from '../measures/timestamp.ts'
import type { DemoContent } from './demo-content.ts'
import { groupSession } from './demo-group.ts'
import { type DemoPerson, type DemoSite, makeDemoPerson } from './demo-person.ts'
import { createDemoRandom } from './demo-random.ts'
import type { DemoVisit } from './demo-session.ts'
import { firstVisit, followUpVisit, waitingVisit } from './demo-visits.ts'

/** What a demonstration pilot is made from. */
export interface DemoPilotOptions {
  readonly people: number
  readonly seed: string
  readonly content: DemoContent
  /** The first day of the pilot. */
  readonly startMs: number
}

const WEEK_MS = 7 * MS_A_DAY
/** How long each arm takes to come in. */
const ARM_MS = 8 * WEEK_MS
/** People who come to one led session. */
const groupSize = 18

/** The sites that people are invited at: one for each council and arm. */
export function demoSites({ region }: DemoContent): readonly DemoSite[] {
  return region.authorities.flatMap(({ id }) => [
    { site: `${id}-demo-1`.slice(-40), authority: id, arm: 'first' as const },
    { site: `${id}-demo-2`.slice(-40), authority: id, arm: 'waiting' as const },
  ])
}

/**
 * Makes up a pilot, visit by visit, by walking made-up people through the real machines and the real plan of
 * questions. The same options give the same events, whatever the number of people that follow.
 */
export async function* makeDemoPilot(options: DemoPilotOptions): AsyncGenerator<DemoVisit> {
  const { people, seed, content } = options
  const sites = demoSites(content)
  let group: DemoPerson[] = []
  for (let index = 0; index < people; index++) {
    const random = createDemoRandom(`${seed}/${index}`)
    const person = makeDemoPerson(content.region, sites, random)
    const waits = person.site?.arm === 'waiting'
    const startMs = workingTime(
      options.startMs + (waits ? ARM_MS : 0) + random.next() * ARM_MS,
      random.next(),
    )
    const parts = { content, person, random }

    if (waits && random.happens(0.7)) yield await waitingVisit({ ...parts, startMs: startMs - ARM_MS })
    yield await firstVisit({ ...parts, startMs })
    if (random.happens(0.62)) {
      const later = startMs + (28 + random.next() * 56) * MS_A_DAY
      yield await followUpVisit({ ...parts, startMs: workingTime(later, random.next()) })
    }

    if (random.happens(0.35)) group.push(person)
    if (group.length === groupSize) {
      const [trainer] = group
      if (trainer)
        yield* await groupSession({ content, trainer, people: group, random, startMs: startMs + MS_A_DAY })
      group = []
    }
  }
}

/** The same day between eight in the morning and six in the evening. */
function workingTime(ms: number, share: number): number {
  return Math.floor(ms / MS_A_DAY) * MS_A_DAY + Math.floor((8 + share * 10) * 3_600_000)
}
