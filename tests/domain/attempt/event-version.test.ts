import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { EVENT_VERSION } from '../../../src/domain/attempt/event-version.ts'
import { factSchemas, parseVisitEvent } from '../../../src/domain/attempt/visit-event.schema.ts'

/** What clients of a version sent: one event of each kind it had. These files never change. */
function sentBy(version: number): readonly { readonly kind: string }[] {
  const file = path.join(import.meta.dirname, `event-versions/v${version}.json`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

describe.each(Array.from({ length: EVENT_VERSION }, (_, index) => index + 1))('version %i', (version) => {
  test('every event that its clients sent is still read', () => {
    const sent = sentBy(version)
    expect(sent.map(parseVisitEvent).filter(({ ok }) => !ok)).toEqual([])
    expect(sent.length).toBeGreaterThan(20)
  })
})

test('the newest version has one event of each kind, and they come back as they were sent', () => {
  const sent = sentBy(EVENT_VERSION)
  expect(sent.map(({ kind }) => kind).toSorted()).toEqual(Object.keys(factSchemas).toSorted())
  expect(sent.map(parseVisitEvent)).toEqual(sent.map((event) => ({ ok: true, event })))
})
