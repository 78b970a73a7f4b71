import type { VisitFact } from '../attempt/visit-event.schema.ts'
import { PERSON_CODE_SYMBOLS } from '../measures/person-code.ts'
import { answerQuestions } from './demo-answers.ts'
import type { DemoContent } from './demo-content.ts'
import type { DemoPerson } from './demo-person.ts'
import { practiseTask } from './demo-practice.ts'
import type { DemoRandom } from './demo-random.ts'
import { selfMadeAgain } from './demo-self-made.ts'
import { type DemoSession, type DemoVisit, demoVisitOf, openDemoSession } from './demo-session.ts'
import { playStory } from './demo-story.ts'

/** What a made-up visit is made from. */
export interface DemoVisitParts {
  readonly content: DemoContent
  readonly person: DemoPerson
  readonly random: DemoRandom
  readonly startMs: number
}

const NOTICE = 'demonstration'

/** The first fact of a demonstration visit. */
export function demoStarted(person: DemoPerson, mode: 'self' | 'group' = 'self'): VisitFact {
  return {
    kind: 'visit.started',
    purpose: 'demo',
    mode,
    way: mode === 'group' ? 'list' : person.way,
    research: true,
    notice: NOTICE,
    site: person.site?.site ?? null,
    ...person.background,
  }
}

async function begin(parts: DemoVisitParts, code: string | null): Promise<DemoSession> {
  const { person, random, startMs, content } = parts
  const { timestampOf, version } = content
  const { clockErrorMs } = person
  const at = openDemoSession({ random, startMs, clockErrorMs, person: code, content: version, timestampOf })
  await at.session.record(demoStarted(person))
  return at
}

/** The first visit of somebody alone: questions, lesson, practice, a story, questions again. Some leave on the way. */
export async function firstVisit(parts: DemoVisitParts): Promise<DemoVisit> {
  const { person, random } = parts
  const at = await begin(parts, person.code)
  if (person.selfMade !== null) await at.session.record({ kind: 'link.given', self_made: person.selfMade })
  await doFirstVisit(at, parts)
  return demoVisitOf(at, person.site !== null && !random.happens(0.01))
}

async function doFirstVisit(at: DemoSession, { content, person, random }: DemoVisitParts): Promise<void> {
  const { measures, stories, devices, rooms } = content
  await answerQuestions(at, measures, 'start', { person, random })
  if (random.happens(0.06)) return
  await at.session.record({ kind: 'room.entered', room: rooms[0] ?? 'hall' })
  if (random.happens(0.08))
    await at.session.record({ kind: 'way.changed', way: 'list', by: random.pick(['person', 'device']) })
  at.pass(70)
  const device = random.pick(devices)
  await at.session.record({ kind: 'item.opened', item: device.id })
  await practiseTask(at, { device, task: random.pick(device.tasks), person, random })
  if (random.happens(0.08)) return
  await answerQuestions(at, measures, 'after-lesson', { person, random })
  for (const room of rooms.slice(1)) {
    if (!random.happens(0.6)) continue
    at.pass(40)
    await at.session.record({ kind: 'room.entered', room })
  }
  const story = random.pick(stories)
  if (!(await playStory(at, story, { person, random })) && random.happens(0.7)) return
  await answerQuestions(at, measures, 'finish', { person, random })
  await at.session.record({ kind: 'visit.finished', parts: [device.id, story.id] })
}

/** An answer while a site waits for its start: the two headline questions, under the same code. */
export async function waitingVisit(parts: DemoVisitParts): Promise<DemoVisit> {
  const at = await begin(parts, parts.person.code)
  await answerQuestions(at, parts.content.measures, 'waiting', parts)
  return demoVisitOf(at, parts.person.site !== null)
}

/**
 * The questions again, weeks later. Most type their code; some lost it and give their self-made code alone,
 * now and then with one part different; some answer on paper, and the code that is typed in from there has a slip in it.
 */
export async function followUpVisit(parts: DemoVisitParts): Promise<DemoVisit> {
  const { person, random, content } = parts
  const roll = random.next()
  const how = roll < 0.88 ? 'code' : roll < 0.95 ? 'lost' : 'paper'
  const at = await begin(parts, how === 'code' ? person.code : null)
  if (how === 'lost' && person.selfMade !== null)
    await at.session.record({ kind: 'link.given', self_made: selfMadeAgain(person.selfMade) })
  if (how === 'paper') await at.session.record({ kind: 'link.given', typed: withSlip(person.code, random) })
  const entry = how === 'paper' ? 'slip' : 'self'
  await answerQuestions(at, content.measures, 'follow-up', { person, random, entry })
  await at.session.record({ kind: 'visit.finished', parts: [] })
  return demoVisitOf(at, person.site !== null)
}

/** A code as it comes off paper: one sign wrong, or two neighbours swapped. */
export function withSlip(code: string, random: DemoRandom): string {
  const signs = [...code.replace('-', '')]
  const place = random.whole(0, signs.length - 2)
  const [one = '', two = ''] = signs.slice(place)
  if (random.happens(0.3) && one !== two) signs.splice(place, 2, two, one)
  else signs[place] = random.pick([...PERSON_CODE_SYMBOLS].filter((sign) => sign !== one))
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`
}
