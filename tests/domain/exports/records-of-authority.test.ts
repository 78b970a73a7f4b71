import { expect, test } from 'vitest'
import { recordsOfAuthority } from '../../../src/domain/exports/records-of-authority.ts'
import { codeA, codeB, rating, record, start, visitId } from './a-pilot.ts'

const at = (day: number) => ({ at: `2026-11-${day}T09:00:00.000Z` })

test('a person belongs to the council of the first visit that names one, with all their visits', () => {
  const own = [
    start({}, { visit: visitId(1), person: codeA, ...at(10) }),
    rating('recommend', 'before', 2, { visit: visitId(1), person: codeA, ...at(10) }),
    start({ authority: 'gateshead' }, { visit: visitId(2), person: codeA, ...at(11) }),
    start({ authority: 'sunderland' }, { visit: visitId(3), person: codeA, ...at(12) }),
    start({ authority: 'gateshead' }, { visit: visitId(4), ...at(13) }),
  ]
  const others = [
    start({ authority: 'sunderland' }, { visit: visitId(5), person: codeB, ...at(10) }),
    start({}, { visit: visitId(6), ...at(10) }),
    start({ authority: 'gateshead', purpose: 'test' }, { visit: visitId(7), ...at(10) }),
    record({ kind: 'room.entered', room: 'hall' }, { visit: visitId(8), ...at(10) }),
  ]
  const all = [...own, ...others].toReversed()
  expect(new Set(recordsOfAuthority(all, 'gateshead', 'real'))).toEqual(new Set(own))
  expect(recordsOfAuthority(all, 'sunderland', 'real')).toEqual([others[0]])
  expect(recordsOfAuthority(all, 'darlington', 'real')).toEqual([])
})
