import type { VisitFact } from '../attempt/visit-event.schema.ts'
import type { Story } from '../content/story.schema.ts'
import type { DemoContent } from './demo-content.ts'
import type { DemoPerson } from './demo-person.ts'
import type { DemoRandom } from './demo-random.ts'
import { type DemoSession, type DemoVisit, demoVisitOf, openDemoSession } from './demo-session.ts'
import { chooseOption } from './demo-story.ts'
import { demoStarted } from './demo-visits.ts'

/** One led session: who sat in it, and who led it. */
export interface DemoGroupParts {
  readonly content: DemoContent
  readonly trainer: DemoPerson
  readonly people: readonly DemoPerson[]
  readonly random: DemoRandom
  readonly startMs: number
}

const decisionsInGroup = 3

/**
 * A led session with one story: some vote on their phones, the others raise their hands and the trainer types in the
 * counts. Gives a visit for the trainer and one for each phone.
 */
export async function groupSession(parts: DemoGroupParts): Promise<readonly DemoVisit[]> {
  const { content, people, trainer, random, startMs } = parts
  const live = random.id(startMs)
  const story = random.pick(content.stories)
  const phones = people.filter(() => random.happens(0.7))
  const hands = people.length - phones.length
  const open = (person: DemoPerson, code: string | null) => {
    const { timestampOf, version } = content
    const { clockErrorMs } = person
    return openDemoSession({
      random,
      startMs,
      clockErrorMs,
      person: code,
      content: version,
      live,
      timestampOf,
    })
  }
  const desk = open(trainer, null)
  await desk.session.record(demoStarted(trainer, 'group'))
  for (const step of story.steps.slice(0, decisionsInGroup)) {
    desk.pass(240)
    if (hands > 0) await desk.session.record(handsOf(story, step.id, hands, random))
  }
  await desk.session.record({ kind: 'live.ended', present: people.length, minutes: 40 })

  const visits = [demoVisitOf(desk, trainer.site !== null)]
  for (const [index, person] of phones.entries()) {
    const at = open(person, random.happens(0.8) ? person.code : null)
    await voteByPhone(at, person, `seat-${index + 1}`, story, random)
    visits.push(demoVisitOf(at, person.site !== null))
  }
  return visits
}

async function voteByPhone(
  at: DemoSession,
  person: DemoPerson,
  seat: string,
  story: Story,
  random: DemoRandom,
): Promise<void> {
  await at.session.record(demoStarted(person, 'group'), { kind: 'live.joined', seat })
  await at.session.record({ kind: 'story.started', story: story.id, play: 1, variant: null })
  for (const step of story.steps.slice(0, decisionsInGroup)) {
    at.pass(200)
    // Phones lose their connection, and people look out of the window.
    if (random.happens(0.05)) continue
    const first = chooseOption(step, step.options, person.skill, random)
    const vote = { kind: 'decision.made', story: story.id, play: 1, variant: null, step: step.id } as const
    // A group vote asks for no confidence, and options stand in the order of the file.
    const shown = step.options.map(({ id }) => id)
    await at.session.record({ ...vote, option: first.id, shown, confidence: null, phase: 'first' })
    if (!random.happens(0.5)) continue
    const second = chooseOption(step, step.options, Math.min(1, person.skill + 0.2), random)
    at.pass(60)
    await at.session.record({ ...vote, option: second.id, shown, confidence: null, phase: 'after-talk' })
  }
  await at.session.record({ kind: 'live.left', seat })
}

function handsOf(story: Story, step: string, present: number, random: DemoRandom): VisitFact {
  const options = story.steps.find(({ id }) => id === step)?.options ?? []
  const counts = Object.fromEntries(options.map(({ id }) => [id, 0]))
  for (let hand = 0; hand < present; hand++) {
    const { id } = random.pick(options)
    counts[id] = (counts[id] ?? 0) + 1
  }
  return { kind: 'hands.counted', story: story.id, step, phase: 'first', present, counts }
}
