import { afterEach, expect, test } from 'vitest'
import { parse } from 'yaml'
import { agreements } from '../../src/app/live-agreement.ts'
import { recordAnswers } from '../../src/app/record-live-answers.ts'
import type { Services } from '../../src/app/services.ts'
import { createVisitKeeper } from '../../src/domain/attempt/visit-keeper.ts'
import type { VisitEvent } from '../../src/domain/attempt/visit-event.schema.ts'
import { createMemoryEventStore, createTestTime } from '../support/memory-event-store.ts'
import { createLiveRoom, readScript } from '../support/live-room.ts'
import { readScenarioFiles } from '../support/scenario-files.ts'

const story = 's02-two-hours-on-the-lino'
const drawer = `${story}.the-drawer`
const light = `${story}.amber-light`
const person = 'K7MQ-3TRA-XW4P'
const script = readScript()
const stories = readScenarioFiles().filter(({ path }) => path.startsWith('scenarios/stories/'))

/** What a phone keeps through a reload: the log, the memory of the device, and the agreement. */
function aPhone() {
  const store = createMemoryEventStore()
  const time = createTestTime()
  const memory = { visit: null as string | null, device: 'own' as const, person: null as string | null }
  const services = (): Services => {
    const keeper = createVisitKeeper({
      store,
      memory: {
        get: () => memory,
        startVisit: (visit: string) => void (memory.visit = visit),
        setPerson: (code: string | null) => void (memory.person = code),
      } as unknown as Parameters<typeof createVisitKeeper>[0]['memory'],
      clock: time.clock,
      newId: time.newId,
      contentVersion: 'test',
    })
    const content = {
      load: async (_kind: string, id: string) =>
        parse(stories.find(({ path }) => path.endsWith(`/${id}.yaml`))?.text ?? ''),
    }
    // Recording asks for no more of the services than these.
    return { keeper, content, device: { get: () => memory } } as unknown as Services
  }
  return { store, services }
}

/** A room with the phone on its first seat, whose answers are recorded whenever it asks for it. */
function aRoom() {
  const room = createLiveRoom({ people: 6, script })
  const phone = aPhone()
  agreements.set({ session: room.host.state().session, research: true, person })
  const [seat = ''] = room.seats
  const port = room.host.phone(seat)
  let services = phone.services()
  const record = async () => {
    const view = port.snapshot()
    if (!view?.shared) throw new Error('the phone sees nothing')
    await recordAnswers(services, view.shared, view.own)
  }
  const vote = (choice: string, option: string, round = 1, turn = 0) =>
    room.phone(seat, { kind: 'voted', choice, round, option, turn })
  return {
    room,
    seat,
    record,
    vote,
    all: () => phone.store.all(),
    failNext: (error: Error) => phone.store.failNext(error),
    decisions: () => phone.store.all().flatMap(asDecision),
    /** The page is loaded anew: only what is kept is left. */
    async reload() {
      services = phone.services()
      await services.keeper.resume()
    },
  }
}

function asDecision(event: VisitEvent) {
  return event.kind === 'decision.made' ? [`${event.step} ${event.phase} ${event.option}`] : []
}

afterEach(() => agreements.set({ session: null, research: false, person: null }))

test('a vote is stated when its round is over, not before, with the options as they stood', async () => {
  const { room, record, vote, all, decisions } = aRoom()
  room.goTo(`${drawer}.vote`)
  vote(drawer, 'warn-him')
  await record()
  expect(decisions()).toEqual([])
  vote(drawer, 'ask-why', 1, 1)
  room.goTo(`${drawer}.results`)
  await record()
  expect(decisions()).toEqual(['the-drawer first ask-why'])
  expect(all().at(-1)).toMatchObject({
    kind: 'decision.made',
    story,
    shown: ['warn-him', 'ask-why', 'explain'],
    confidence: null,
    person,
    live: room.host.state().session,
  })
})

test('each answer is stated once: again and again, at the same moment, and after a reload', async () => {
  const { room, record, vote, reload, all, decisions } = aRoom()
  room.goTo(`${drawer}.vote`)
  vote(drawer, 'explain')
  room.goTo(`${drawer}.results`)
  await Promise.all([record(), record(), record()])
  await reload()
  await record()
  room.goTo(`${light}.vote`)
  await record()
  expect(decisions()).toEqual(['the-drawer first explain'])
  expect(all().filter(({ kind }) => kind === 'visit.started')).toHaveLength(1)
  expect(all().filter(({ kind }) => kind === 'live.joined')).toHaveLength(1)
})

test('a second round is stated as after talking; a first thought is never stated anew', async () => {
  const { room, record, vote, decisions } = aRoom()
  room.goTo(`${drawer}.vote`)
  vote(drawer, 'warn-him')
  room.goTo(`${drawer}.results`)
  await record()
  // Going back opens the first round again.
  room.goTo(`${drawer}.vote`)
  vote(drawer, 'explain', 1, 1)
  room.goTo(`${drawer}.results`)
  await record()
  room.host.take({ kind: 'voted-again', choice: drawer, round: 2 }, null)
  vote(drawer, 'ask-why', 2)
  await record()
  expect(decisions()).toEqual(['the-drawer first warn-him'])
  room.goTo(`${drawer}.results`)
  await record()
  expect(decisions()).toEqual(['the-drawer first warn-him', 'the-drawer after-talk ask-why'])
})

test('ratings are stated at once, and again when they change; skipped stays skipped', async () => {
  const { room, seat, record, all } = aRoom()
  room.goTo('join.rate-before')
  const rate = (question: string, value: number | null, turn: number) =>
    room.phone(seat, {
      kind: 'rated',
      question,
      wave: 'before',
      value,
      missing: value === null ? 'skipped' : null,
      turn,
    })
  const [first = '', second = ''] = script.questions?.items.map(({ id }) => id) ?? []
  rate(first, 2, 0)
  rate(second, null, 0)
  await record()
  await record()
  rate(first, 4, 1)
  await record()
  const stated = all().flatMap((event) =>
    event.kind === 'rating.given' ? [[event.question, event.wave, event.value, event.missing]] : [],
  )
  expect(stated).toEqual([
    [first, 'before', 2, null],
    [second, 'before', null, 'skipped'],
    [first, 'before', 4, null],
  ])
})

test('the end of the session is stated once, with the votes of a phone that slept through it', async () => {
  const { room, seat, record, vote, all, decisions } = aRoom()
  room.goTo(`${drawer}.vote`)
  vote(drawer, 'ask-why')
  room.goTo('summary')
  room.host.take({ kind: 'ended', present: 6, sure: true }, null)
  await record()
  await record()
  expect(decisions()).toEqual(['the-drawer first ask-why'])
  expect(all().filter(({ kind }) => kind === 'live.left')).toMatchObject([{ seat }])
})

test('what the device could not keep is stated the next time', async () => {
  const { room, record, vote, decisions, failNext } = aRoom()
  room.goTo(`${drawer}.vote`)
  await record()
  vote(drawer, 'ask-why')
  room.goTo(`${drawer}.results`)
  failNext(new Error('no room left'))
  await expect(record()).rejects.toThrow('no room left')
  await record()
  expect(decisions()).toEqual(['the-drawer first ask-why'])
})
