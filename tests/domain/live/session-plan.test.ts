import { describe, expect, test } from 'vitest'
import { fitMinutes } from '../../../src/domain/live/fit-minutes.ts'
import {
  makePlan,
  minutesOver,
  type PlanChoices,
  sessionPlanSchema,
  totalMinutes,
} from '../../../src/domain/live/session-plan.ts'

const stories = new Map(
  [
    { id: 's02', person: 'tommy-hallam', group: { steps: ['the-drawer', 'amber-light', 'the-notes'] } },
    {
      id: 's01',
      person: 'jean-robson',
      group: { steps: ['first-move', 'three-ways', 'the-yes', 'who-looks'] },
    },
    { id: 's07', person: 'derek-fenwick', group: { steps: ['not-sent', 'two-bags', 'week-three'] } },
  ].map((story) => [story.id, story]),
)

const choices: PlanChoices = {
  id: 'plan-1',
  name: 'Tuesday',
  length: 75,
  person: 'tommy-hallam',
  stories: [
    { story: 's02', decisions: ['the-drawer', 'amber-light', 'the-notes'] },
    { story: 's01', decisions: ['first-move', 'three-ways'] },
  ],
  devices: [],
  questions: 'headline',
  answers: 'phones',
}

const minutesOf = (plan: ReturnType<typeof makePlan>) =>
  plan.blocks.map(({ id, minutes }) => `${id} ${minutes}`)

describe('plan of a session', () => {
  test('two stories in 75 minutes have the minutes of the script', () => {
    const plan = makePlan(choices, stories)
    expect(sessionPlanSchema.safeParse(plan).success).toBe(true)
    expect(minutesOf(plan)).toEqual([
      'join 10',
      'arrive 4',
      'walk 8',
      's02.meet 3',
      's02.the-drawer 10',
      's02.amber-light 5',
      's02.the-notes 5',
      's02.ending 3',
      's01.meet 1',
      's01.first-move 4',
      's01.three-ways 4',
      's01.ending 1',
      'debrief 8',
      'rate 5',
      'summary 4',
    ])
    expect(totalMinutes(plan.blocks)).toBe(75)
  })

  test('60 minutes are the same without the second story, a little quicker', () => {
    const plan = makePlan({ ...choices, length: 60, stories: choices.stories.slice(0, 1) }, stories)
    expect(totalMinutes(plan.blocks)).toBe(60)
    expect(minutesOver(plan)).toBe(0)
  })

  test('90 minutes have a third story or a device table', () => {
    const table = makePlan({ ...choices, length: 90, devices: ['alarm-hub'] }, stories)
    expect(table.blocks.find(({ id }) => id === 'table.alarm-hub')).toMatchObject({ kind: 'device-table' })
    const third = makePlan(
      { ...choices, length: 90, stories: [...choices.stories, { story: 's07', decisions: ['not-sent'] }] },
      stories,
    )
    expect([totalMinutes(table.blocks), totalMinutes(third.blocks)]).toEqual([90, 90])
  })

  test('what does not fit is said in minutes', () => {
    const plan = makePlan({ ...choices, length: 60, devices: ['alarm-hub', 'key-safe'] }, stories)
    expect(minutesOver(plan)).toBe(15)
  })

  test('without questions nothing is asked at the end', () => {
    const kinds = makePlan({ ...choices, questions: 'none' }, stories).blocks.map(({ kind }) => kind)
    expect(kinds).not.toContain('rate')
  })

  test('what the stories do not hold any more is left out, decisions are in file order', () => {
    const plan = makePlan(
      {
        ...choices,
        stories: [
          { story: 'gone', decisions: ['x'] },
          { story: 's02', decisions: ['amber-light', 'gone', 'the-drawer'] },
          { story: 's02', decisions: ['the-notes'] },
          { story: 's01', decisions: ['gone'] },
        ],
      },
      stories,
    )
    expect(plan.stories).toEqual([
      { story: 's02', decisions: ['the-drawer', 'amber-light'] },
      { story: 's01', decisions: ['first-move', 'three-ways'] },
    ])
  })
})

describe('minutes', () => {
  test('are taken where most can be spared, and given where most can be used', () => {
    const stretches = [
      { least: 5, usual: 8, most: 12 },
      { least: 3, usual: 4, most: 5 },
    ]
    expect(fitMinutes(stretches, 12)).toEqual([8, 4])
    expect(fitMinutes(stretches, 11)).toEqual([7, 4])
    expect(fitMinutes(stretches, 2)).toEqual([5, 3])
    expect(fitMinutes(stretches, 40)).toEqual([12, 5])
  })
})
