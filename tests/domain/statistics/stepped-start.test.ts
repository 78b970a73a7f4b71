import { expect, test } from 'vitest'
import { invert } from '../../../src/domain/statistics/matrices.ts'
import { minimise } from '../../../src/domain/statistics/minimise.ts'
import { fitMixedModel } from '../../../src/domain/statistics/mixed-model.ts'
import { type SteppedAnswer, steppedStart } from '../../../src/domain/statistics/stepped-start.ts'
import { expectClose } from './close-to.ts'
import reference from './fixtures/models.json' with { type: 'json' }

/** lme4 and this code search a flat valley and stop within this share of each other. */
const FLAT = 2e-5

function expectNear(actual: number | undefined, expected: number | undefined, what: string) {
  const distance = Math.abs((actual ?? Number.NaN) - (expected ?? 0)) / Math.max(0.1, Math.abs(expected ?? 0))
  expect(distance, `${what}: ${actual} is not ${expected}`).toBeLessThan(FLAT)
}

test('[ST20] three waves with loss: the model of lme4', () => {
  const { person, step, y, ...expected } = reference.waves
  const found = fitMixedModel(
    y.map((value, at) => ({
      value,
      person: person[at] ?? '',
      site: null,
      fixed: [1, Number(step[at] === 1), Number(step[at] === 2)],
    })),
  )
  expectClose(found?.criterion, expected.criterion, 'criterion')
  for (const at of [0, 1, 2]) {
    expectNear(found?.coefficients[at], expected.coefficients[at], 'coefficient')
    expectNear(found?.standardErrors[at], expected.errors[at], 'error')
  }
  expectNear(found?.personSpread, expected.person_spread, 'people')
  expectNear(found?.restSpread, expected.rest, 'rest')
  expect(found).toMatchObject({ n: 110, people: 40, sites: 0, siteSpread: 0 })
})

const stepped = reference.stepped.map((set) => ({
  ...set,
  answers: set.y.map(
    (value, at): SteppedAnswer => ({
      value,
      site: set.site[at] ?? '',
      person: set.person[at] ?? '',
      step: set.step[at] ?? 0,
      started: set.started[at] ?? false,
    }),
  ),
}))

test.each(stepped)('[ST21] the stepped comparison of lme4: $name', ({ answers, ...expected }) => {
  const found = steppedStart(answers)
  expectNear(found?.effect, expected.effect, 'effect')
  expectNear(found?.interval.low, expected.interval[0], 'low end')
  expectNear(found?.interval.high, expected.interval[1], 'high end')
  expectNear(found?.p, expected.p, 'p')
  const spread = expected.site_spread ** 2 + expected.person_spread ** 2 + expected.rest ** 2
  expectNear(found?.icc, expected.site_spread ** 2 / spread, 'icc')
  expect(found).toMatchObject({ steps: 4, n: answers.length })
})

test('[ST21] the whole fit of lme4, its criterion to one millionth', () => {
  for (const { answers, ...expected } of stepped) {
    const found = fitMixedModel(
      answers.map(({ value, site, person, step, started }) => ({
        value,
        site,
        person,
        fixed: [1, Number(step === 1), Number(step === 2), Number(step === 3), Number(started)],
      })),
    )
    expectClose(found?.criterion, expected.criterion, expected.name)
    for (const [at, value] of expected.coefficients.entries()) {
      expectNear(found?.coefficients[at], value, expected.name)
      expectNear(found?.standardErrors[at], expected.errors[at], expected.name)
    }
    expectNear(found?.siteSpread, expected.site_spread, expected.name)
    expectNear(found?.personSpread, expected.person_spread, expected.name)
  }
})

test('[ST21] without people who wait while others have started there is nothing to compare', () => {
  const answers = stepped[0]?.answers ?? []
  expect(answers.length).toBeGreaterThan(100)
  expect(steppedStart([])).toBeNull()
  expect(steppedStart(answers.filter(({ site }) => site === 's1' || site === 's2'))).toBeNull()
  expect(steppedStart(answers.map((answer) => ({ ...answer, started: answer.step > 1 })))).toBeNull()
  expect(steppedStart(answers.filter(({ started }) => started))).toBeNull()
  expect(steppedStart(answers.slice(0, 5))).toBeNull()
})

test('[ST21] neither names nor order nor a shift of all answers change the effect', () => {
  const { answers = [] } = stepped[1] ?? {}
  const plain = steppedStart(answers)
  const other = steppedStart(
    answers.toReversed().map((answer) => ({
      ...answer,
      value: answer.value + 3,
      site: `x${answer.site}`,
      person: `y${answer.person}`,
    })),
  )
  expectNear(other?.effect, plain?.effect, 'effect')
  expectNear(other?.p, plain?.p, 'p')
})

test('[ST21] twenty thousand people take no longer than it takes to read them', () => {
  const answers = Array.from({ length: 60_000 }, (_, at): SteppedAnswer => {
    const [person, step, site] = [Math.floor(at / 3), at % 3, Math.floor(at / 3) % 24]
    return {
      site: `s${site}`,
      person: `p${person}`,
      step,
      started: step > site % 3,
      value: 1 + ((person * 7 + step * 3 + Math.floor(person / 11)) % 5),
    }
  })
  const from = performance.now()
  expect(steppedStart(answers)).toMatchObject({ people: 20_000, sites: 24 })
  expect(performance.now() - from).toBeLessThan(5000)
})

test('a matrix is turned round, or refused when a column follows from another', () => {
  const found = invert([
    [4, 1],
    [1, 3],
  ])
  expectClose(found?.logDeterminant, Math.log(11))
  expectClose(found?.inverse[0]?.[0], 3 / 11)
  expectClose(found?.inverse[0]?.[1], -1 / 11)
  expect(
    invert([
      [1, 2],
      [2, 4],
    ]),
  ).toBeNull()
})

const valley = ([x = 0, y = 0]: readonly number[]) => (1 - x) ** 2 + 100 * (y - x * x) ** 2

test('the lowest place of a bent valley is found', () => {
  const [x, y] = minimise(valley, [-1.2, 1])
  expectClose(x, 1)
  expectClose(y, 1)
})
