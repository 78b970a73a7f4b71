import { describe, expect, test } from 'vitest'
import { parseVisitEvent, type VisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'
import { demoContentOf } from '../../../src/domain/demo/demo-content.ts'
import { createDemoRandom } from '../../../src/domain/demo/demo-random.ts'
import type { DemoVisit } from '../../../src/domain/demo/demo-session.ts'
import { withSlip } from '../../../src/domain/demo/demo-visits.ts'
import { demoSites, makeDemoPilot } from '../../../src/domain/demo/make-demo-pilot.ts'
import { headlineCounts } from '../../../src/domain/measures/headline-counts.ts'
import { peopleOf } from '../../../src/domain/measures/people-of.ts'
import { drawPersonCode, parsePersonCode } from '../../../src/domain/measures/person-code.ts'
import { scenarioContent } from '../../support/scenario-content.ts'

const content = demoContentOf(scenarioContent(), (ms) => new Date(ms).toISOString())
const startMs = Date.parse('2026-05-04T00:00:00.000Z')

async function pilot(people: number, seed = '1'): Promise<readonly DemoVisit[]> {
  const visits: DemoVisit[] = []
  for await (const visit of makeDemoPilot({ people, seed, content, startMs })) visits.push(visit)
  return visits
}
const visits = await pilot(150)
const events = visits.flatMap((visit) => visit.events)
const ofKind = <K extends VisitEvent['kind']>(kind: K) =>
  events.filter((event): event is Extract<VisitEvent, { kind: K }> => event.kind === kind)

test('every event is one the server takes, with an id of its own, and its visit says demonstration', () => {
  expect(events.map(parseVisitEvent).filter(({ ok }) => !ok)).toEqual([])
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  expect(new Set(ofKind('visit.started').map(({ purpose }) => purpose))).toEqual(new Set(['demo']))
  expect(ofKind('visit.started').length).toBe(visits.length)
})

test('the same seed makes the same people, however many follow; another seed makes others', async () => {
  const few = await pilot(10)
  expect(few.length).toBeGreaterThan(10)
  expect(visits.slice(0, few.length)).toEqual(few)
  expect(JSON.stringify(await pilot(10, '2'))).not.toBe(JSON.stringify(few))
})

test('some leave on the way, and some come back', () => {
  const first = visits.filter(
    ({ events: [start] }) => start?.kind === 'visit.started' && start.mode === 'self',
  )
  const finished = first.filter((visit) => visit.events.some(({ kind }) => kind === 'visit.finished'))
  expect(finished.length).toBeGreaterThan(first.length * 0.5)
  expect(finished.length).toBeLessThan(first.length * 0.95)
  const later = ofKind('rating.given').filter(({ wave }) => wave === 'later')
  expect(later.length).toBeGreaterThan(100)
})

test('confidence is higher after than before, as counted by the pilot itself', () => {
  const counts = headlineCounts(peopleOf(events, 'demo'), 'recommend')
  expect(counts.beforeToAfter.pairs).toBeGreaterThan(60)
  expect(counts.beforeToAfter.gained).toBeGreaterThan(counts.beforeToAfter.lost)
  expect(counts.beforeToAfter.lost).toBeGreaterThan(0)
  expect(counts.beforeToLater.pairs).toBeGreaterThan(30)
})

describe('what goes wrong in a real pilot goes wrong here', () => {
  test('slips in practice, and help', () => {
    const steps = ofKind('practice.step')
    expect(steps.some(({ slip }) => slip)).toBe(true)
    expect(steps.some(({ help }) => help)).toBe(true)
    expect(new Set(ofKind('practice.finished').map(({ outcome }) => outcome))).toEqual(
      new Set(['done', 'left']),
    )
  })
  test('codes typed in from paper fail their check', () => {
    const typed = ofKind('link.given').flatMap((event) => event.typed ?? [])
    expect(typed.length).toBeGreaterThan(0)
    expect(typed.filter((code) => parsePersonCode(code).ok)).toEqual([])
  })
  test('phones vote and hands are counted in one live session', () => {
    const hands = ofKind('hands.counted')
    expect(hands.length).toBeGreaterThan(0)
    for (const { present, counts } of hands)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(present)
    const live = hands[0]?.live
    expect(ofKind('decision.made').filter((vote) => vote.live === live).length).toBeGreaterThan(5)
    expect(ofKind('live.joined').filter((phone) => phone.live === live).length).toBeGreaterThan(3)
  })
  test('some come without an invitation', () => {
    const keyed = visits.filter((visit) => visit.keyed).length
    expect(keyed).toBeGreaterThan(visits.length * 0.85)
    expect(keyed).toBeLessThan(visits.length)
  })
})

test('a slip never gives a code that opens', () => {
  const random = createDemoRandom('slips')
  for (let turn = 0; turn < 500; turn++)
    expect(parsePersonCode(withSlip(drawPersonCode(random.bytes), random)).ok).toBe(false)
})

test('sites are one for each council and arm, with codes that an event can carry', () => {
  const sites = demoSites(content)
  expect(sites.length).toBe(24)
  expect(new Set(sites.map(({ site }) => site)).size).toBe(24)
  expect(Math.max(...sites.map(({ site }) => site.length))).toBeLessThanOrEqual(40)
})
