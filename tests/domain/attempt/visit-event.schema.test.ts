import { describe, expect, test } from 'vitest'
import { factSchemas, parseVisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'

const good = {
  id: '019aa000-0000-7000-8000-000000000001',
  v: 1,
  visit: '019aa000-0000-7000-8000-aaaaaaaaaaaa',
  seq: 3,
  at: '2026-11-21T09:30:12.345Z',
  person: null,
  content: 'abc',
  live: null,
  kind: 'room.entered',
  room: 'hall',
}

describe('reading a record of the log', () => {
  test('a good record comes back as it was', () => {
    expect(parseVisitEvent(good)).toEqual({ ok: true, event: good })
  })

  test('fields that nobody asked for are dropped: no name gets into the log by accident', () => {
    expect(parseVisitEvent({ ...good, name: 'Karen', email: 'k@example.org' })).toEqual({
      ok: true,
      event: good,
    })
  })

  test.each([
    ['nothing', null],
    ['a word', 'room.entered'],
    ['a list', []],
    ['no id', { ...good, id: undefined }],
    ['an id that is no UUID', { ...good, id: '1' }],
    ['a negative number in order', { ...good, seq: -1 }],
    ['a time without a zone', { ...good, at: '2026-11-21T09:30:12.345' }],
    ['a version from the future', { ...good, v: 99 }],
    ['an unknown kind', { ...good, kind: 'room.left' }],
    ['a kind that is no text and cannot become one', { ...good, kind: { toString: 1, valueOf: 1 } }],
    ['a kind named like a property of every object', { ...good, kind: 'constructor' }],
    ['a room that is no id', { ...good, room: 'The Hall' }],
    ['a person code with a letter that is not used', { ...good, person: 'K7M4-Q2X1' }],
    [
      'a rating of 9',
      {
        ...good,
        kind: 'rating.given',
        question: 'recommend',
        wave: 'before',
        value: 9,
        missing: null,
        story: null,
        entry: 'self',
      },
    ],
    [
      'text of 501 characters',
      { ...good, kind: 'reason.written', story: 's', step: 'd', text: 'x'.repeat(501) },
    ],
  ])('%s is refused with a reason', (_, record) => {
    const result = parseVisitEvent(record)
    expect(result.ok).toBe(false)
    if (!result.ok) expect(result.reason.length).toBeGreaterThan(3)
  })

  test('each kind of the product contract has a schema', () => {
    expect(Object.keys(factSchemas).toSorted()).toEqual([
      'answer.given',
      'decision.made',
      'device.placed',
      'hands.counted',
      'item.opened',
      'link.given',
      'live.ended',
      'live.joined',
      'live.left',
      'noticed',
      'practice.finished',
      'practice.started',
      'practice.step',
      'rating.given',
      'reason.written',
      'room.entered',
      'story.finished',
      'story.started',
      'visit.finished',
      'visit.started',
      'way.changed',
    ])
  })
})
