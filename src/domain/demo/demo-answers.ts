import type { VisitFact } from '../attempt/visit-event.schema.ts'
import type { Measures, Moment, Question, Wave } from '../content/measures.schema.ts'
import { planQuestions } from '../measures/plan-questions.ts'
import type { DemoPerson } from './demo-person.ts'
import type { DemoRandom } from './demo-random.ts'
import type { DemoSession } from './demo-session.ts'

/** Sentences that say what they are. */
const texts = [
  'Demonstration text: I will ask what matters before I talk about kit.',
  'Demonstration text: I will test the alarm from the bathroom floor.',
  'Demonstration text: nobody had told us who answers at night.',
  'Demonstration text: more time with the hub itself would help.',
]

/** Who answers, and how far they have come. */
export interface Answering {
  readonly person: DemoPerson
  readonly random: DemoRandom
  /** `slip` when somebody types answers in from paper. */
  readonly entry?: 'self' | 'slip'
}

/** Answers what the plan of questions asks at a moment of the visit, page by page, offers and all. */
export async function answerQuestions(
  at: DemoSession,
  measures: Measures,
  moment: Moment,
  who: Answering,
): Promise<void> {
  for (const block of planQuestions(measures, moment, at.session.state())) {
    if (block.offer && !who.random.happens(0.55)) continue
    for (const page of block.pages) {
      if (page.isDone) continue
      for (const question of page.questions) {
        at.pass(9)
        await at.session.record(answerOf(question, block.wave, measures, who))
      }
    }
  }
}

function answerOf(question: Question, wave: Wave, measures: Measures, who: Answering): VisitFact {
  const { random, entry = 'self' } = who
  if (question.kind === 'choice')
    return { kind: 'answer.given', question: question.id, wave, choices: [random.pick(question.choices).id] }
  if (question.kind === 'text')
    return { kind: 'answer.given', question: question.id, wave, text: random.pick(texts) }
  const scale = measures.scales.find(({ id }) => id === question.scale)
  const points = scale?.points.length ?? 5
  const missing =
    scale?.notMyJob && random.happens(0.02) ? 'not-my-job' : random.happens(0.03) ? 'skipped' : null
  const value = missing === null ? ratingOf(wave, points, who) : null
  return { kind: 'rating.given', question: question.id, wave, value, missing, story: null, entry }
}

/** How far a wave lies from the confidence that a person came with. Looking back, people often rate it lower. */
function shiftAt(wave: Wave, gain: number): number {
  switch (wave) {
    case 'before':
      return 0
    case 'wait':
      return 0.05
    case 'then':
      return -0.35
    case 'after':
      return gain
    case 'later':
      return gain * 0.8
  }
}

function ratingOf(wave: Wave, points: number, { person, random }: Answering): number {
  const level = person.confidence + shiftAt(wave, person.gain) + 1.9 * (random.next() - 0.5)
  const stretched = 1 + ((level - 1) / 4) * (points - 1)
  return Math.min(points, Math.max(1, Math.round(stretched)))
}
