import { expect, test } from 'vitest'
import type { LinkRecord } from '../../../src/domain/linking/link-record.ts'
import { settleLinks } from '../../../src/domain/linking/settle-links.ts'

function record(id: string, parts: Partial<LinkRecord> = {}): LinkRecord {
  const waves = { before: false, after: false, later: false }
  return { id, code: null, site: null, waves, selfMade: null, typed: [], ...parts }
}
const first = { before: true, after: true, later: false }
const later = { before: false, after: false, later: true }
const [anna, waited, again, bilal, slipped] = [
  record('anna', { code: 'K7M4-Q2XN', waves: first, selfMade: 'aa' }),
  record('waited', { waves: { ...first, after: false }, selfMade: 'aa' }),
  record('again', { waves: later, selfMade: 'aa' }),
  record('bilal', { code: 'B222-2222', waves: first }),
  record('slipped', { waves: later, typed: ['B222-2229'] }),
] as const
const records = [anna, waited, again, bilal, slipped]

test('[LK2] [LK5] links that count are those found by themselves, and the accepted ones', () => {
  const open = settleLinks(records, [])
  expect(open.joined).toEqual(open.exact)
  expect(open.exact.map(({ from, to }) => [from, to])).toEqual([
    ['again', 'anna'],
    ['waited', 'anna'],
  ])
  expect(open.fates.get('slipped')).toBe('proposed')
  const settled = settleLinks(records, [{ from: 'slipped', to: 'bilal' }])
  expect(settled.joined.map(({ from }) => from)).toEqual(['again', 'waited', 'slipped'])
  expect([settled.open, settled.fates.get('slipped')]).toEqual([[], 'repaired'])
})

test('records in another order come to the same links', () => {
  const accepted = [{ from: 'slipped', to: 'bilal' }]
  const wanted = settleLinks(records, accepted)
  for (let turn = 1; turn < records.length; turn++) {
    const turned = [...records.slice(turn), ...records.slice(0, turn)]
    expect(settleLinks(turned, accepted)).toEqual(wanted)
    expect(settleLinks(turned.toReversed(), accepted)).toEqual(wanted)
  }
})
