import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { VisitEvent } from '../../src/domain/attempt/visit-event.schema.ts'
import type { Person } from '../../src/domain/content/person.schema.ts'
import type { Story, StoryClue } from '../../src/domain/content/story.schema.ts'
import type { Road } from '../../src/domain/story/all-roads.ts'
import { advanceStory, openStory } from '../../src/domain/story/story-run.ts'
import type { StoryEvent } from '../../src/domain/story/story-play.ts'
import { withVariant } from '../../src/domain/story/with-variant.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { scenarioContent } from '../support/scenario-content.ts'
import { createStoryPlayer } from '../support/story-player.ts'
import { placesTried, roadsToEndings } from '../support/story-roads.ts'

const { stories, people, home } = scenarioContent()

/** Where the alarm unit, a flashing light, a movement sensor and the care home's monitor are put somewhere. */
const PLAYED = [
  's02-two-hours-on-the-lino',
  's04-tea-without-a-scald',
  's07-back-to-the-gate',
  's12-harbour-view',
] as const

interface Told {
  readonly story: Story
  readonly person: Person
  readonly clue: StoryClue
  readonly plays: readonly Play[]
}

interface Play {
  /** Title of the ending it leads to. */
  readonly title: string
  readonly road: Road
  readonly variant: string | null
}

/** A story with two roads to two endings, made by its own machine. */
function told(id: string): Told {
  const story = stories.get(id)
  const person = people.get(story?.person ?? '')
  const clue = story?.lookAround.clues.find(({ room }) => room === story.lookAround.startRoom)
  if (!story || !person || !clue) throw new Error(`no story "${id}" with a clue in its first room`)
  return { story, person, clue, plays: playsOf(story, null, clue).slice(0, 2) }
}

/** A play to each ending of a story as it is, or with one fact changed. */
function playsOf(story: Story, variant: string | null, clue: StoryClue): readonly Play[] {
  const titleOf = (ending: string) => story.endings.find((entry) => entry.id === ending)?.title ?? ending
  return roadsToEndings(withVariant(story, variant), new Set([clue.id])).map(({ ending, road }) => ({
    title: titleOf(ending),
    road,
    variant,
  }))
}

/** What is on record of a story, without when, where and in which order options were shown. */
function recordOf(events: readonly VisitEvent[]): readonly object[] {
  const kinds = ['story.started', 'noticed', 'decision.made', 'device.placed', 'story.finished']
  return events
    .filter(({ kind }) => kinds.includes(kind))
    .map(
      ({
        id: _id,
        v: _v,
        visit: _visit,
        seq: _seq,
        at: _at,
        person: _person,
        content: _content,
        live: _live,
        ...fact
      }) => ('shown' in fact ? { ...fact, shown: fact.shown.toSorted() } : fact),
    )
}

/** What the machine itself states on these roads, with the places tried between its decisions. */
function expected({ story, clue, plays }: Told): readonly object[] {
  return plays.flatMap(({ road, variant }, at) => {
    const play = at + 1
    let run = openStory(withVariant(story, variant), { visit: 'any', play, variant })
    const send = (event: StoryEvent) => {
      const next = advanceStory(run, event)
      run = next.run
      return next.facts
    }
    const facts = [
      ...send({ type: 'looking.started' }),
      ...send({ type: 'clue.noticed', clue: clue.id, prompted: false }),
      ...send({ type: 'looking.ended' }),
      ...road.flatMap(({ step, option }) => [
        ...send({ type: 'choice.made', step: step.id, option: option.id, confidence: null }),
        ...placesTried(step, option.id).map(({ id, works }) => ({
          kind: 'device.placed' as const,
          story: story.id,
          play,
          device: step.placing?.device ?? '',
          place: id,
          works,
        })),
        ...send({ type: 'story.continued' }),
      ]),
      ...send({ type: 'story.continued' }),
    ]
    return facts.map((fact) => ('shown' in fact ? { ...fact, shown: fact.shown.toSorted() } : fact))
  })
}

async function eventsOf(page: Page): Promise<readonly VisitEvent[]> {
  return page.evaluate(
    () => (globalThis as unknown as { __house?: { events(): VisitEvent[] } }).__house?.events() ?? [],
  )
}

async function beginInTheList(page: Page) {
  await page.goto('/list/hall?test=1')
  // The story leads back to the list only once it is on record that this is the way of the visit.
  await expect
    .poll(async () => (await eventsOf(page)).some((event) => event.kind === 'way.changed'), {
      timeout: 30_000,
    })
    .toBe(true)
}

const house = houseForTests()

describe.each(PLAYED.map((id) => [id, told(id)] as const))('%s', (id, one) => {
  test('has two roads to two endings, with something to put somewhere', () => {
    expect(new Set(one.plays.map(({ title }) => title)).size).toBe(2)
    const tried = one.plays.flatMap(({ road }) =>
      road.flatMap(({ step, option }) => placesTried(step, option.id)),
    )
    expect(new Set(tried.map(({ works }) => works)).size).toBe(2)
  })

  test.each(['3d', 'list'] as const)(
    'is played to two endings in the %s, and what is on record is the same',
    async (way) => {
      const { page, context, check } = await house.open()
      const player = createStoryPlayer(page, { ...one, rooms: home?.rooms ?? [] }, way)
      if (way === 'list') await beginInTheList(page)
      await page.goto(`/story/${id}?test=1`)
      for (const [at, { title, road }] of one.plays.entries()) {
        if (at > 0) await player.playAgain()
        await player.lookRound(one.clue)
        // In the list there are two ways to do it, so each is taken once.
        await player.decide(road, way === '3d' || at === 1 ? 'in the house' : 'in the list')
        await player.end(title)
      }
      expect(recordOf(await eventsOf(page))).toEqual(expected(one))
      check()
      await context.close()
    },
  )
})

describe('change one thing', () => {
  test('after an ending the story is played again with one fact changed, to its own end', async () => {
    const { story, person, clue, plays } = told('s02-two-hours-on-the-lino')
    const [variant] = story.variants ?? []
    const [asItIs] = plays
    const [changed] = variant ? playsOf(story, variant.id, clue) : []
    if (!variant || !asItIs || !changed) throw new Error('the story has no variant with an ending')
    const { page, context, check } = await house.open()
    const player = createStoryPlayer(page, { story, person, rooms: home?.rooms ?? [] }, 'list')
    await beginInTheList(page)
    await page.goto(`/story/${story.id}?test=1`)
    await player.lookRound(clue)
    await player.decide(asItIs.road, 'in the list')
    await player.end(asItIs.title)
    expect(await page.getByText(variant.learnt).count()).toBe(0)

    await player.playChanged(variant)
    await player.lookRound(clue)
    await player.decide(changed.road, 'in the list')
    await player.end(changed.title)
    await page.getByText(variant.learnt).waitFor()
    expect(recordOf(await eventsOf(page))).toEqual(
      expected({ story, person, clue, plays: [asItIs, changed] }),
    )
    check()
    await context.close()
  })
})
