import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { usePhoneNote } from '../../src/app/use-phone-note.ts'
import type { LiveStatus } from '../../src/domain/ports/live-session.ts'

const BACK = 'You are back. Your answer is safe.'
const BACK_PLAIN = 'You are back.'
const LOST = 'No connection just now. Your answers are kept here and sent when it is back.'

let said: string[] = []
interface Now {
  readonly link: LiveStatus['link']
  readonly hasAnswered: boolean
  readonly step: string
}
const usual: Now = { link: 'connected', hasAnswered: true, step: 'a.vote' }

function openPhone(start: Partial<Now> = {}) {
  let now = { ...usual, ...start }
  const hook = renderHook(
    ({ link, hasAnswered, step }: Now) =>
      usePhoneNote({ link, pending: 0 }, hasAnswered, step, (text) => said.push(text)),
    { initialProps: now },
  )
  return {
    note: () => hook.result.current,
    becomes(change: Partial<Now>) {
      now = { ...now, ...change }
      hook.rerender(now)
    },
  }
}

function turnScreen(state: 'hidden' | 'visible') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

/** The screen goes dark for a while. */
function lock(ms: number) {
  turnScreen('hidden')
  vi.advanceTimersByTime(ms)
  turnScreen('visible')
}

function arriveBy(type: 'navigate' | 'reload') {
  vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
    {
      type,
      name: '',
      entryType: 'navigation',
      startTime: 0,
      duration: 0,
      toJSON: () => '',
    } as PerformanceEntry,
  ])
}

beforeEach(() => {
  said = []
  vi.useFakeTimers()
  arriveBy('navigate')
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

test('all is well: nothing is said', () => {
  expect(openPhone().note()).toBeNull()
  expect(said).toEqual([])
})

test('a lost signal is said once, its return says that the answer is safe, and the next step ends it', () => {
  const phone = openPhone()
  phone.becomes({ link: 'lost' })
  phone.becomes({ link: 'lost' })
  expect(phone.note()).toEqual({ kind: 'lost', text: LOST })
  phone.becomes({ link: 'connected' })
  expect(phone.note()).toEqual({ kind: 'back', text: BACK })
  expect(said).toEqual([LOST, BACK])
  phone.becomes({ step: 'a.results' })
  expect(phone.note()).toBeNull()
})

test('whoever has not answered yet is not told that an answer is safe', () => {
  const phone = openPhone({ hasAnswered: false })
  phone.becomes({ link: 'lost' })
  phone.becomes({ link: 'connected' })
  expect(phone.note()).toEqual({ kind: 'back', text: BACK_PLAIN })
  phone.becomes({ hasAnswered: true })
  expect(phone.note()).toEqual({ kind: 'back', text: BACK })
})

test('a phone that was locked is back; a short glance away says nothing', () => {
  const phone = openPhone()
  lock(2900)
  expect(phone.note()).toBeNull()
  lock(3100)
  expect(phone.note()).toEqual({ kind: 'back', text: BACK })
})

test('a phone that wakes without a signal says so first, and is back when the signal is', () => {
  const phone = openPhone()
  turnScreen('hidden')
  vi.advanceTimersByTime(60_000)
  phone.becomes({ link: 'lost' })
  turnScreen('visible')
  expect(phone.note()?.kind).toBe('lost')
  phone.becomes({ link: 'connected' })
  expect(phone.note()).toEqual({ kind: 'back', text: BACK })
})

test('a page that was reloaded is back at the step that the session has by then', () => {
  arriveBy('reload')
  const phone = openPhone({ link: 'connecting', step: '' })
  expect(phone.note()).toBeNull()
  phone.becomes({ link: 'connected', step: 'b.vote' })
  expect(phone.note()).toEqual({ kind: 'back', text: BACK })
  phone.becomes({ step: 'b.talk' })
  expect(phone.note()).toBeNull()
})
