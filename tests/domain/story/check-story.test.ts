import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/domain/content/story.schema.ts'
import { checkStory } from '../../../src/domain/story/check-story.ts'
import { option, smallStory, step } from './small-story.ts'

const said = (more: Partial<Story>) =>
  checkStory(smallStory(more)).map(({ path, what }) => [path.join('.'), what])

test('a sound story has no faults', () => {
  expect(checkStory(smallStory())).toEqual([])
})

describe('[ST17] what no road reaches', () => {
  test('a step that every choice passes by', () => {
    const steps = [
      step('talk', [option('ask', { next: 'end' }), option('tell', { next: 'end' })]),
      step('act', [option('test'), option('wait')]),
      step('end', [option('yes'), option('no')]),
    ]
    expect(said({ steps })).toContainEqual(['steps.1.id', 'No choice leads to the step "act".'])
  })

  test('an ending that an earlier one always takes first', () => {
    const endings = [
      { id: 'any', title: 'Any', when: { not: { noticed: ['rug'] } }, lines: [{ text: 'x' }] },
      {
        id: 'never',
        title: 'Never',
        when: { all: [{ noticed: ['light'] }, { not: { noticed: ['rug'] } }] },
        lines: [{ text: 'x' }],
      },
      { id: 'rest', title: 'Rest', lines: [{ text: 'x' }] },
    ]
    expect(said({ endings })).toEqual([['endings.1.id', 'No choices lead to the ending "never".']])
  })

  const never = 'This condition can never hold.'

  test('a line that asks about a choice which comes later, or which its own option shuts out', () => {
    const steps = [
      step('talk', [
        option('ask', { now: [{ text: 'x', when: { chose: { talk: ['tell'] } } }] }),
        option('tell', { later: [{ text: 'x', when: { chose: { act: ['wait'] } } }] }),
      ]),
      step('act', [option('test'), option('wait')], {
        lines: [
          { text: 'a', when: { chose: { act: ['test'] } } },
          { text: 'b', when: { chose: { talk: ['ask'] } } },
        ],
      }),
    ]
    expect(said({ steps })).toEqual([
      ['steps.0.options.0.now.0.when', never],
      ['steps.1.lines.0.when', never],
    ])
  })

  test('a line of an ending that its condition shuts out', () => {
    const endings = [
      {
        id: 'tested',
        title: 'T',
        when: { chose: { act: ['test'] } },
        lines: [{ text: 'x', when: { chose: { act: ['wait'] } } }],
      },
      { id: 'waited', title: 'W', lines: [{ text: 'x' }] },
    ]
    expect(said({ endings })).toEqual([['endings.0.lines.0.when', never]])
  })

  test('a condition that asks for a clue and for its absence', () => {
    const review = {
      weeks: 2,
      title: 'L',
      lines: [{ text: 'x', when: { noticed: ['rug'], not: { noticed: ['rug'] } } }],
    }
    expect(said({ review })).toEqual([['review.lines.0.when', never]])
  })
})

describe('[ST18] ids', () => {
  test('used twice', () => {
    const [talk, act] = smallStory().steps
    if (!talk || !act) throw new Error('the small story has two steps')
    const steps = [step('talk', [option('ask'), option('ask')]), talk, act]
    expect(said({ steps }).map(([path]) => path)).toEqual(['steps.1.id', 'steps.0.options.1.id'])
  })

  test('of speakers, steps, options, clues, sources that are not there', () => {
    expect(said({ opening: [{ by: 'zoe', text: 'x' }] })).toEqual([
      ['opening.0.by', 'Nobody called "zoe" speaks in this story.'],
    ])
    const review = {
      weeks: 1,
      title: 'L',
      lines: [
        { text: 'x', when: { chose: { nowhere: ['a'] } } },
        { text: 'x', when: { any: [{ not: { chose: { talk: ['gone'] } } }] } },
        { text: 'x', when: { noticed: ['ghost'] } },
      ],
    }
    expect(said({ review })).toEqual([
      ['review.lines.0.when.chose.nowhere', 'There is no step "nowhere" here.'],
      ['review.lines.1.when.any.0.not.chose.talk', 'There is no option "gone" here.'],
      ['review.lines.2.when.noticed', 'There is no clue "ghost" here.'],
    ])
    expect(said({ group: { steps: ['talk', 'gone'] } })).toEqual([
      ['group.steps.1', 'There is no step "gone" here.'],
    ])
    const fact = { id: 'f', text: 'x', checkBy: '2027-01-01' }
    expect(said({ facts: [{ ...fact, sources: ['s'] }] })[0]?.[1]).toBe('There is no source "s" here.')
    expect(said({ facts: [{ ...fact, sources: [] }] })[0]?.[1]).toBe('The fact "f" has no source.')
  })

  test('a "next" that leads back, and endings in the wrong order', () => {
    const steps = [
      step('talk', [option('ask'), option('tell')]),
      step('act', [option('test', { next: 'talk' }), option('wait')]),
    ]
    expect(said({ steps })).toEqual([
      ['steps.1.options.0.next', '"next" leads to "talk", which is not a later step.'],
    ])
    const [first, last] = smallStory().endings
    if (!first || !last) throw new Error('the small story has two endings')
    expect(said({ endings: [last, first] }).map(([path]) => path)).toEqual(['endings.0.id', 'endings.1.when'])
  })
})
