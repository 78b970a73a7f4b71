import { describe, expect, test } from 'vitest'
import type { CatalogueStory } from '../../../src/domain/content/catalogue.ts'
import { checkStory } from '../../../src/domain/story/check-story.ts'
import { houseChanges, standingAfter } from '../../../src/domain/story/house-changes.ts'
import { recommendationNote } from '../../../src/domain/story/recommendation-note.ts'
import { signsOf } from '../../../src/domain/story/signs-of.ts'
import { advanceStory, openStory, resumeStory } from '../../../src/domain/story/story-run.ts'
import { levelOfRole, suggestStories } from '../../../src/domain/story/suggest-story.ts'
import { viewStory } from '../../../src/domain/story/story-view.ts'
import { variantInForce, withVariant } from '../../../src/domain/story/with-variant.ts'
import { option, smallStory, step, visit } from './small-story.ts'

const sign = (kind: string) => ({ up: `${kind} up.`, even: `${kind} even.`, down: `${kind} down.` })
const note = {
  outcome: 'She wants her leeks.',
  options: 'A card in the purse.',
  agreement: 'She agreed.',
  responds: 'Maureen.',
  fails: 'Ring her.',
  review: 'In two weeks.',
}
const place = (id: string, works: boolean) => ({
  id,
  room: 'hall',
  anchor: 'hall-table-end',
  name: id,
  works,
  why: 'So.',
})
const seen = (words: string, colour: 'amber' | 'green') => ({
  words,
  room: 'hall',
  lamps: { 'indicator_hub-light': colour },
})
const story = smallStory({
  steps: [
    step('talk', [
      option('ask', { trust: 1, control: 1, note: { outcome: 'Her own words.' } }),
      option('tell', { trust: -1, control: -1 }),
      option('leave'),
    ]),
    step('act', [
      option('test', {
        trust: 1,
        control: 1,
        house: { words: 'The light is green.', room: 'hall', lamps: { 'indicator_hub-light': 'green' } },
      }),
      option('wait', {
        trust: -1,
        control: 0,
        house: { words: 'The chair is empty.', room: 'hall', away: true },
      }),
    ]),
  ],
  signs: { trust: sign('Trust'), control: sign('Control') },
  note,
  variants: [
    {
      id: 'no-keyholder',
      title: 'What if nobody holds a key?',
      fact: 'Nobody holds a key now.',
      steps: {
        talk: { lines: [{ text: 'It is another day.' }], options: { ask: { text: 'Ask about a key.' } } },
      },
      endings: { tested: [{ text: 'It was tested with the new key.' }] },
      learnt: 'The key moved the answer.',
    },
    {
      id: 'digital',
      title: 'Digital',
      fact: 'The line is digital.',
      from: '2027-01-31',
      steps: {},
      learnt: 'L.',
    },
  ],
})
const play = (standing: Record<string, string>) => ({ standing, noticed: new Set<string>() })

describe('signs', () => {
  test('nothing is told before the first choice, then behaviour by the sum of what stands', () => {
    expect(signsOf(story, play({}))).toEqual([])
    expect(signsOf(story, play({ talk: 'ask' }))).toEqual(['Trust even.', 'Control even.'])
    expect(signsOf(story, play({ talk: 'ask', act: 'test' }))).toEqual(['Trust up.', 'Control up.'])
    expect(signsOf(story, play({ talk: 'tell', act: 'wait' }))).toEqual(['Trust down.', 'Control even.'])
  })
})

describe('the recommendation note', () => {
  test('what a choice brings takes the place of the story’s own sentence', () => {
    const parts = Object.fromEntries(
      recommendationNote(story, play({ talk: 'ask' })).map(({ part, lines }) => [part, lines]),
    )
    expect(parts.outcome).toEqual(['Her own words.'])
    expect(parts.review).toEqual(['In two weeks.'])
    expect(parts['set-up']).toBeUndefined()
  })

  test('a note that says nothing of who responds is a fault', () => {
    const { responds: _, ...poor } = note
    expect(checkStory({ ...story, note: poor }).map(({ what }) => what)).toEqual([
      'On some road the recommendation note has nothing under "responds".',
    ])
  })
})

const made = (at: string, chosen: string) => ({ kind: 'decision.made', step: at, option: chosen }) as never

describe('the house', () => {
  test('choices that stand change it, in the order of the story', () => {
    expect(houseChanges(story, play({ act: 'test' })).map(({ words }) => words)).toEqual([
      'The light is green.',
    ])
    expect(houseChanges(story, play({ talk: 'ask' }))).toEqual([])
  })

  test('a step can change it whatever is chosen, and words about a lamp hold until it is coloured again', () => {
    const lit = smallStory({
      steps: [
        step('talk', [option('ask', { house: seen('Still amber.', 'amber') }), option('tell')]),
        step('act', [option('test'), option('wait')], { house: seen('The fitter has been.', 'green') }),
      ],
    })
    const words = (standing: Record<string, string>) =>
      houseChanges(lit, { standing }).map((change) => change.words)
    expect(words({ talk: 'ask' })).toEqual(['Still amber.'])
    expect(words({ talk: 'ask', act: 'wait' })).toEqual(['The fitter has been.'])
  })

  test('the last of several tries stands', () => {
    expect(standingAfter([made('act', 'test'), made('talk', 'ask'), made('act', 'wait')])).toEqual({
      act: 'wait',
      talk: 'ask',
    })
  })
})

describe('change one thing', () => {
  test('the changed fact is told first; what a variant does not name stays', () => {
    const changed = withVariant(story, 'no-keyholder')
    expect(changed.opening.map(({ text }) => text)).toEqual(['Nobody holds a key now.', 'Come in.'])
    expect(changed.steps[0]?.lines).toEqual([{ text: 'It is another day.' }])
    expect(changed.steps[0]?.options.map(({ text }) => text)).toEqual([
      'Ask about a key.',
      'Do tell.',
      'Do leave.',
    ])
    expect(changed.steps[1]).toEqual(story.steps[1])
    expect(changed.endings[0]?.lines).toEqual([{ text: 'It was tested with the new key.' }])
    expect(withVariant(story, null)).toBe(story)
    expect(withVariant(story, 'gone')).toBe(story)
  })

  test('[ST22] notes, clues, places and the house may change too, and nothing beside them', () => {
    const placing = {
      device: 'alarm-hub',
      after: ['ask'],
      invite: 'Put it.',
      places: [place('table', true), place('roof', false)],
    }
    const green = { words: 'The light is green.', room: 'hall' }
    const changed = withVariant(
      {
        ...story,
        variants: [
          {
            id: 'more',
            title: 'More?',
            fact: 'More.',
            begins: { hidden: ['prop_rug'] },
            clues: { rug: { lines: [{ text: 'No rug.' }] } },
            steps: {
              talk: { placing, options: { ask: { note: { responds: 'Len.' }, house: green } } },
            },
            note: { responds: 'Nobody yet.' },
            learnt: 'It moved.',
          },
        ],
      },
      'more',
    )
    expect(changed.begins).toEqual({ hidden: ['prop_rug'] })
    const [rug, light] = changed.lookAround.clues
    expect([rug?.name, rug?.hint, rug?.lines]).toEqual(['rug', 'Look.', [{ text: 'No rug.' }]])
    expect(light).toEqual(story.lookAround.clues[1])
    expect(changed.steps[0]?.placing).toEqual(placing)
    const [ask, tell] = changed.steps[0]?.options ?? []
    expect(ask).toMatchObject({ text: 'Do ask.', house: green })
    expect(ask?.note).toEqual({ outcome: 'Her own words.', responds: 'Len.' })
    expect(tell).toEqual(story.steps[0]?.options[1])
    expect(changed.note).toEqual({ ...note, responds: 'Nobody yet.' })
  })

  test('a variant takes the story’s place from its day on', () => {
    expect(variantInForce(story, '2027-01-30')).toBeNull()
    expect(variantInForce(story, '2027-01-31')).toBe('digital')
    expect(resumeStory(story, visit, [], 'digital').snapshot.context.variant).toBe('digital')
  })

  test('a play of a variant states it and is taken up again as that variant', () => {
    const run = openStory(story, { visit, play: 2, variant: 'no-keyholder' })
    expect(viewStory(run)).toMatchObject({
      lines: [{ text: 'Nobody holds a key now.' }, { text: 'Come in.' }],
    })
    const { facts } = advanceStory(run, { type: 'looking.started' })
    expect(facts).toEqual([{ kind: 'story.started', story: 'small', play: 2, variant: 'no-keyholder' }])
    const again = resumeStory(story, visit, facts as never)
    expect(again.story.opening[0]?.text).toBe('Nobody holds a key now.')
  })

  test('a variant that changes what is not there is a fault', () => {
    const strange = {
      ...story,
      variants: [
        {
          ...story.variants?.[0],
          steps: { walk: {}, talk: { options: { run: {} } } },
          clues: { ghost: { hint: 'Boo.' } },
        },
      ],
    }
    expect(checkStory(strange as never).map(({ what }) => what)).toEqual([
      'The variant "no-keyholder" changes the step "walk", which the story does not have.',
      'The variant "no-keyholder" changes the option "run", which the story does not have.',
      'The variant "no-keyholder" changes the clue "ghost", which the story does not have.',
    ])
  })
})

test('a device that serves everywhere, or after a choice that is not there, is a fault', () => {
  const [talk, act] = story.steps
  const withPlacing = (after: string[], works: boolean[]) =>
    checkStory({
      ...story,
      steps: [
        {
          ...talk!,
          placing: {
            device: 'alarm-hub',
            after,
            invite: 'Put it.',
            places: works.map((it, at) => place(`p${at}`, it)),
          },
        },
        act!,
      ],
    }).map(({ what }) => what)
  expect(withPlacing(['ask'], [true, false])).toEqual([])
  expect(withPlacing(['ask'], [true, true])).toEqual(['All places serve, or none does.'])
  expect(withPlacing(['fly'], [true, false])).toEqual(['There is no option "fly" at this step.'])
})

const entry = (id: string, level: CatalogueStory['level'], competency: string): CatalogueStory => ({
  id,
  title: id,
  personName: 'Ann',
  level,
  minutes: 10,
  competencies: [competency],
  hasNote: false,
})

describe('what to play next', () => {
  const stories = [entry('a', 'basic', 'c1'), entry('b', 'basic', 'c2'), entry('c', 'leader', 'c3')]
  const order = (more: Partial<Parameters<typeof suggestStories>[1]>) =>
    suggestStories(stories, { confidence: {}, level: 'basic', finished: new Set(), ...more }).map(
      ({ id }) => id,
    )

  test('lowest confidence first, the own level before others, what was played last', () => {
    expect(order({})).toEqual(['a', 'b', 'c'])
    expect(order({ confidence: { c1: 4, c2: 2 } })).toEqual(['b', 'a', 'c'])
    expect(order({ confidence: { c2: 2 }, finished: new Set(['b']) })).toEqual(['a', 'c', 'b'])
    expect(order({ level: 'leader' })[0]).toBe('c')
  })

  test('jobs stand for levels', () => {
    expect([
      levelOfRole('managerial'),
      levelOfRole('professional'),
      levelOfRole('direct-care'),
      levelOfRole(null),
    ]).toEqual(['leader', 'practitioner', 'basic', 'basic'])
  })
})

test('the trainer needs words for each decision of the group cut, and for no other', () => {
  const words = { say: 'Say.', quiet: 'Ask?', key: 'Point.' }
  const withWords = (...ids: string[]) =>
    checkStory(
      smallStory({
        group: {
          steps: ['talk', 'act'],
          trainer: {
            meet: words,
            decisions: Object.fromEntries(ids.map((id) => [id, words])),
            ending: words,
          },
        },
      }),
    ).map(({ what }) => what)
  expect(withWords('talk', 'act')).toEqual([])
  expect(withWords('talk', 'rug')).toEqual([
    'The trainer has no words for the decision "act".',
    'The trainer has words for "rug", which the group cut leaves out.',
  ])
})
