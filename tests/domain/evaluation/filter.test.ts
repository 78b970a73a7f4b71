import { expect, test } from 'vitest'
import { type Filter, readFilter, wholePilot, writeFilter } from '../../../src/domain/evaluation/filter.ts'

const filter: Filter = {
  ...wholePilot,
  authority: ['gateshead', 'sunderland'],
  way: ['lite'],
  site: ['Site 7/north ground floor'],
  about: { 'age-band': ['55-to-64'] },
  unkeyed: 'apart',
  from: '2026-05-04',
}

test('a filter is written into an address and read back as it was', () => {
  const text = writeFilter(filter)
  expect(text).toBe(
    'authority=gateshead,sunderland&site=Site%207%2Fnorth%20ground%20floor&way=lite&about-age-band=55-to-64&unkeyed=apart&from=2026-05-04',
  )
  expect(readFilter(Object.fromEntries(new URLSearchParams(text)))).toEqual({ ok: true, filter })
  expect(writeFilter(wholePilot)).toBe('')
  expect(readFilter({})).toEqual({ ok: true, filter: wholePilot })
})

test('other parts of the address are left alone; a part that cannot be read is named', () => {
  expect(readFilter({ section: 'confidence', page: '2' })).toEqual({ ok: true, filter: wholePilot })
  for (const [parts, name] of [
    [{ authority: 'GATESHEAD' }, 'authority'],
    [{ way: 'by-bus' }, 'way'],
    [{ 'about-age-band': '<script>' }, 'about-age-band'],
    [{ from: 'May' }, 'from'],
    [{ unkeyed: 'perhaps' }, 'unkeyed'],
  ] as const) {
    expect(readFilter(parts)).toEqual({
      ok: false,
      sentence: `The filter "${name}" cannot be read. Take it out of the address.`,
    })
  }
})
