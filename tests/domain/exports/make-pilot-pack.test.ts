import { createHash } from 'node:crypto'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { regionSchema } from '../../../src/domain/content/region.schema.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'
import {
  aPilot,
  codeA,
  codeB,
  parseCsv,
  rating,
  record,
  start,
  studyNumber,
  unpack,
  visitId,
} from './a-pilot.ts'

const number = studyNumber(codeA)

test('holds the files of this version and no other', async () => {
  const tables = 'people visits ratings answers decisions practice live wide options sites costs codebook'
    .split(' ')
    .map((name) => `${name}.csv`)
  const others = 'datapackage.json plan.json events.jsonl pilot.xlsx pilot.sav pilot.sps analysis.R'.split(
    ' ',
  )
  expect(Object.keys((await unpack(aPilot())).files)).toEqual([
    'README.txt',
    ...tables,
    ...others,
    ...tables.map((name) => `excel/${name}`),
  ])
})

test('the same events give the same bytes, in whatever order they come and wherever it runs', async () => {
  const forwards = (await unpack(aPilot())).zip
  const backwards = (await unpack(aPilot().toReversed())).zip
  expect(Buffer.compare(forwards, backwards)).toBe(0)
  const zone = process.env.TZ
  process.env.TZ = 'Pacific/Auckland'
  expect(Buffer.compare(forwards, (await unpack(aPilot())).zip)).toBe(0)
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

test('no person code is in any file, nor anything of link.given', async () => {
  const { files } = await unpack(aPilot())
  for (const [name, text] of Object.entries(files)) {
    expect(text, name).not.toContain(codeA)
    expect(text, name).not.toContain(codeB)
    expect(text, name).not.toContain('secret-hash')
    expect(text, name).not.toContain('link.given')
  }
  expect(files['people.csv']).toContain(number)
})

describe('tables', async () => {
  const { rows } = await unpack(aPilot())

  test('people: one row a person with a code', async () => {
    expect(rows('people.csv')).toEqual([
      {
        study_number: number,
        first_recorded_at_utc: '2026-11-21T09:30:00Z',
        authority: 'hartlepool',
        role: 'care-worker',
        setting: '',
        years: '',
        age_band: '35-to-44',
        english_first_language: '',
        disability: '',
        sector: '',
        technology_use: '',
        pathway_level: '',
        visits: '1',
        visits_finished: '1',
        // 5 minutes in steps of one, then a gap of 15 counted as 5, then 4 in steps of one.
        active_seconds: String((5 + 5 + 4) * 60),
        keyed: 'true',
      },
    ])
  })

  test('visits: real ones only, with and without a code', async () => {
    expect(
      rows('visits.csv').map(
        ({ study_number, visit, recorded_at_utc, purpose, finished, parts, keyed, events }) => [
          study_number,
          visit,
          recorded_at_utc,
          purpose,
          finished,
          parts,
          keyed,
          events,
        ],
      ),
    ).toEqual([
      [number, visitId(1), '2026-11-21T09:30:00Z', 'real', 'true', 'hall s02', 'true', '12'],
      ['', visitId(2), '2026-11-21T11:00:00Z', 'real', 'false', '', 'false', '2'],
    ])
  })

  test('ratings: every answer, and which of them counts', async () => {
    expect(
      rows('ratings.csv').map(({ question, wave, value, missing, counts_as }) => [
        question,
        wave,
        value,
        missing,
        counts_as,
      ]),
    ).toEqual([
      ['recommend', 'before', '2', '', 't0'],
      ['use', 'before', '', 'not-my-job', 't0'],
      ['recommend', 'after', '4', '', ''],
      ['recommend', 'after', '5', '', 't1'],
      ['recommend', 'before', '1', '', 't0'],
    ])
  })

  test('wide: one row, side by side', async () => {
    const [wide, ...more] = rows('wide.csv')
    expect(more).toEqual([])
    expect(wide).toMatchObject({
      study_number: number,
      recommend_before: '2',
      recommend_after: '5',
      recommend_then: '',
      recommend_later: '',
      use_before: '-8',
      use_after: '',
      c1_before: '',
      umux_1_after: '',
      commitment_after: 'yes',
      did_talk_later: '',
      recorded_at_utc_after: '2026-11-21T09:51:00Z',
    })
  })

  test('answers, decisions and practice', async () => {
    expect(rows('answers.csv').map(({ question, choices, text }) => [question, choices, text])).toEqual([
      ['commitment', 'yes', ''],
      ['do-differently', '', '=HYPERLINK("http://x","Ask, \nfirst")'],
    ])
    expect(rows('decisions.csv')).toEqual([
      {
        study_number: number,
        visit: visitId(1),
        recorded_at_utc: '2026-11-21T09:33:00Z',
        story: 's02',
        play: '1',
        variant: '',
        step: 'd1',
        option: 'ask',
        shown: 'ask tell',
        confidence: '3',
        phase: 'first',
        first_choice: 'true',
        keyed: 'false',
        clock: 'ok',
      },
    ])
    expect(
      rows('practice.csv').map(({ happened, action, slip, outcome, slips }) => [
        happened,
        action,
        slip,
        outcome,
        slips,
      ]),
    ).toEqual([
      ['step', 'press', 'false', '', ''],
      ['finished', '', '', 'done', '1'],
    ])
  })

  test('every long table begins with study number, visit and time', async () => {
    const { files } = await unpack(aPilot())
    for (const name of ['visits', 'ratings', 'answers', 'decisions', 'practice', 'live']) {
      expect(files[`${name}.csv`]?.split('\r\n')[0], name).toMatch(/^study_number,visit,recorded_at_utc,/)
    }
  })

  test('column names fit every statistics program', async () => {
    for (const { variable } of rows('codebook.csv')) expect(variable).toMatch(/^[a-z][a-z0-9_]{0,25}$/)
    expect(rows('codebook.csv').length).toBeGreaterThan(100)
  })
})

describe('spreadsheet set', () => {
  test.each(['=1+1', '+44 7000', '-1', '@cmd', '\t=1', ' =1', '\uFF1D1', '=HYPERLINK("http://x")'])(
    'the text %j cannot run, and stays as written for programs',
    async (text) => {
      const { rows, files } = await unpack([
        start({}, { visit: visitId(1) }),
        record({ kind: 'answer.given', question: 'do-differently', wave: 'after', text }),
      ])
      expect(rows('answers.csv')[0]?.text).toBe(text)
      expect(files['excel/answers.csv']?.startsWith('\uFEFFstudy_number')).toBe(true)
      expect(parseCsv(files['excel/answers.csv'] ?? '')[0]?.text).toBe(`'${text}`)
    },
  )

  test('times are written as spreadsheets know them', async () => {
    const { files } = await unpack(aPilot())
    expect(parseCsv(files['excel/visits.csv'] ?? '')[0]?.recorded_at_utc).toBe('2026-11-21 09:30:00')
  })

  test('numbers and harmless texts are left alone', async () => {
    const { files } = await unpack([
      start({}, { visit: visitId(1) }),
      rating('use', 'before', null, { person: codeA }, 'not-my-job'),
      record({
        kind: 'answer.given',
        question: 'do-differently',
        wave: 'after',
        text: 'Ask first. 1 + 1 = 2',
      }),
    ])
    expect(parseCsv(files['excel/wide.csv'] ?? '')[0]?.use_before).toBe('-8')
    expect(parseCsv(files['excel/answers.csv'] ?? '')[0]?.text).toBe('Ask first. 1 + 1 = 2')
  })
})

describe('papers', () => {
  test('datapackage.json describes every table as it lies in the pack', async () => {
    const { files } = await unpack(aPilot())
    const described = JSON.parse(files['datapackage.json'] ?? '') as {
      created: string
      resources: {
        name: string
        path: string
        bytes: number
        hash: string
        schema: {
          fields: { name: string; constraints?: { enum?: string[]; required?: boolean } }[]
          missingValues: string[]
        }
      }[]
    }
    expect(described.created).toBe('2026-11-21T11:00:00.500Z')
    expect(described.resources).toHaveLength(12)
    for (const { path, bytes, hash, schema } of described.resources) {
      const csv = strToU8(files[path] ?? '')
      expect([bytes, hash], path).toEqual([
        csv.byteLength,
        `sha256:${createHash('sha256').update(csv).digest('hex')}`,
      ])
      const rows = parseCsv(files[path] ?? '')
      expect(files[path]?.split('\r\n')[0], path).toBe(schema.fields.map(({ name }) => name).join(','))
      for (const { name, constraints } of schema.fields) {
        for (const row of rows) {
          const cell = row[name] ?? ''
          if (constraints?.required) expect(cell, `${path} ${name}`).not.toBe('')
          if (constraints?.enum && !schema.missingValues.includes(cell))
            expect(constraints.enum, `${path} ${name}`).toContain(cell)
        }
      }
    }
  })

  test('README says who is missing, what is not in it, and names records that cannot be read', async () => {
    const { files } = await unpack(aPilot(), [{ id: 'broken-1', reason: 'seq: missing or does not fit' }])
    const text = files['README.txt'] ?? ''
    for (const sentence of [
      'Newest event: 2026-11-21T11:00:00.500Z',
      'Visits begun: 2. Visits that came to the finish: 1.',
      'People with a code: 1. Visits without a code: 1.',
      'Test visits left out: 1.',
      'their first event has not arrived: 1.',
      'Visits without an invitation key (keyed = false): 1.',
      'Stored records that cannot be read: 1.',
      'broken-1: seq: missing or does not fit',
      'Content version c1 was used; its options are not known here.',
      'No analysis plan was frozen',
    ])
      expect(text).toContain(sentence)
  })

  test('events.jsonl is the log with study numbers in the place of codes', async () => {
    const lines = ((await unpack(aPilot())).files['events.jsonl'] ?? '')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(aPilot().length - 1)
    expect(lines[0]).toMatchObject({
      kind: 'visit.started',
      seq: 0,
      study_number: number,
      keyed: true,
      clock: 'ok',
    })
    expect(lines.every((line) => !('person' in line))).toBe(true)
  })
})

test('a store without events gives a pack with empty tables', async () => {
  const { rows, files } = await unpack([])
  expect(rows('ratings.csv')).toEqual([])
  expect(files['ratings.csv']).toMatch(/^study_number,.*\r\n$/)
  expect(files['README.txt']).toContain('there are no events yet')
})

test('a clock that tells no time leaves the cell blank and is marked', async () => {
  const { rows } = await unpack([start({}, { at: '2026-99-99T99:99:99.999Z' }, { clock: 'not-a-time' })])
  expect(rows('visits.csv')[0]).toMatchObject({
    recorded_at_utc: '',
    clock: 'not-a-time',
    active_seconds: '0',
  })
})

test('every optional background question of the region has a column of its own', async () => {
  const file = readScenarioFiles().find(({ path }) => path.endsWith('region/north-east.yaml'))
  const region = regionSchema.parse(parse(file?.text ?? ''))
  expect(region.about.length).toBeGreaterThan(3)
  for (const { id } of region.about) {
    const { rows } = await unpack([start({ about: { [id]: 'a-choice' } }, { person: codeA })])
    for (const table of ['people.csv', 'visits.csv', 'wide.csv']) {
      expect(Object.values(rows(table)[0] ?? {}), `${id} in ${table}`).toContain('a-choice')
    }
  }
})
