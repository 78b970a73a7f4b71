import { expect, test } from 'vitest'
import { sourceOfRecords } from '../../../src/domain/exports/pack-source.ts'
import type { PackLinks } from '../../../src/domain/exports/pilot-outline.ts'
import type { PilotRecord } from '../../../src/domain/exports/pilot.ts'
import { strFromU8, unzipSync } from 'fflate'
import { packOf } from '../../support/pack-of-records.ts'
import { codeA, parseCsv, rating, record, start, studyNumber, visitId } from './a-pilot.ts'

const at = (visit: number, day: string, person: string | null = null) => ({
  visit: visitId(visit),
  at: `2026-${day}T09:00:00.000Z`,
  person,
})

async function packed(records: readonly PilotRecord[], links?: PackLinks) {
  const source = sourceOfRecords(records, links ? { links } : {})
  const files = unzipSync(await packOf(source, studyNumber, {}))
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  const numbers = textOf('events.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { study_number: string | null }).study_number)
  return {
    wide: parseCsv(textOf('wide.csv')),
    visits: parseCsv(textOf('visits.csv')),
    numbers: new Set(numbers),
  }
}

const answersOf = (row: Record<string, string> | undefined) =>
  ['before', 'after', 'later'].map((wave) => row?.[`use_${wave}`])

test('[LK2] [LK8] two visits without a code and with one self-made code are one person with a number', async () => {
  const [first, later] = [at(1, '01-05'), at(2, '02-20')]
  const { wide, visits, numbers } = await packed([
    start({}, first),
    record({ kind: 'link.given', self_made: 'aa' }, first),
    rating('use', 'before', 2, first),
    rating('use', 'after', 4, first),
    start({}, later),
    record({ kind: 'link.given', self_made: 'aa' }, later),
    rating('use', 'later', 5, later),
  ])
  const number = studyNumber(visitId(1))
  expect(wide.map((row) => [row.study_number, ...answersOf(row)])).toEqual([[number, '2', '4', '5']])
  expect(visits.map(({ study_number }) => study_number)).toEqual([number, number])
  expect(numbers).toEqual(new Set([number]))
})

const hashOf = (subject: string) => `hash of ${subject}`

/** A person with a code, who came back weeks later on paper, with the last sign of the code wrong. */
const slip = () => {
  const [first, later] = [at(1, '01-05', codeA), at(2, '02-20')]
  return [
    start({}, first),
    rating('use', 'before', 2, first),
    rating('use', 'after', 4, first),
    start({}, later),
    record({ kind: 'link.given', typed: `${codeA.slice(0, -1)}9` }, later),
    rating('use', 'later', 5, later),
  ]
}

test('[LK5] [LK8] a typed slip joins two visits only when it was accepted', async () => {
  const number = studyNumber(codeA)
  const apart = await packed(slip())
  expect(apart.wide.map(answersOf)).toEqual([['2', '4', '']])
  expect(apart.visits.map(({ study_number }) => study_number)).toEqual([number, ''])
  const accepted = [{ from: hashOf(visitId(2)), to: hashOf(codeA) }]
  const joined = await packed(slip(), { hashOf, accepted })
  expect(joined.wide.map((row) => [row.study_number, ...answersOf(row)])).toEqual([[number, '2', '4', '5']])
  expect(joined.visits.map(({ study_number }) => study_number)).toEqual([number, number])
  expect(joined.numbers).toEqual(new Set([number]))
  const strange = await packed(slip(), {
    hashOf,
    accepted: [{ from: hashOf(codeA), to: hashOf(visitId(2)) }],
  })
  expect(strange).toEqual(apart)
})
