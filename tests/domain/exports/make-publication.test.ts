import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { keepApart } from '../../../src/domain/disclosure/keep-apart.ts'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import type { Study } from '../../../src/domain/evaluation/study.ts'
import { studyRowOf } from '../../../src/domain/evaluation/study-row.ts'
import { makePublication } from '../../../src/domain/exports/publication/make-publication.ts'
import { memorySpool } from '../../../src/domain/exports/spool.ts'
import { eventsOf, peopleOf } from '../../../src/domain/measures/people-of.ts'
import { demoRecords } from '../../support/demo-records.ts'
import { newHash, together } from '../../support/pack-of-records.ts'
import { parseCsv } from './a-pilot.ts'

// Made once: reading all stories and making people up is most of the work.
const pilot = demoRecords(80)

async function demoStudy(people: number): Promise<Study & { readonly secrets: readonly string[] }> {
  const { records, papers, content } = await pilot
  const logs = peopleOf(
    records.map(({ event }) => event),
    'demo',
  ).slice(0, people)
  const rows = logs.map((log, at) =>
    studyRowOf(log, { id: `row ${at}`, isKeyed: () => true, hasTime: () => true }),
  )
  const secrets = logs.flatMap((log) => [
    ...(log.person ? [log.person] : []),
    ...log.visits.map(({ visit }) => visit),
    ...eventsOf(log).flatMap((event) => ('text' in event && event.text ? [event.text] : [])),
  ])
  return { rows, content, sites: papers.sites, targets: [], plan: null, rule: STANDARD_RULE, secrets }
}

async function publish(study: Study) {
  const about = { version: '1', isDemonstration: true, until: '2026-11-16', newHash }
  const zip = await together(makePublication(study, about, memorySpool()))
  const files = Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
  )
  return { zip, files, rows: (name: string) => parseCsv(files[name] ?? '') }
}

const isWhole = (text: string | undefined, by: number) => text === '' || Number(text) % by === 0

test('[DC1] [DC2] [DC8] every count is 0, hidden, or rounded to 5; a hidden one has no share', async () => {
  const study = await demoStudy(80)
  const { rows } = await publish(study)
  const counts = rows('counts.csv')
  expect(counts.length).toBeGreaterThan(300)
  for (const row of counts) {
    expect([isWhole(row.people, 5), isWhole(row.percent, 1), row.hidden === '' || row.people === '']).toEqual(
      [true, true, true],
    )
    if (row.hidden !== '') expect(row.percent, JSON.stringify(row)).toBe('')
  }
  expect(counts.some(({ hidden }) => hidden === 'small')).toBe(true)
  expect(counts.some(({ hidden }) => hidden === 'group')).toBe(true)
  for (const figure of ['took-part-by-council', 'confidence', 'first-choices', 'stories'])
    expect(
      counts.some((row) => row.figure === figure && row.people !== ''),
      figure,
    ).toBe(true)
})

test('[DC7] with stricter bounds nothing below them is told, and the read-me names them', async () => {
  const rule = { smallestGroup: 20, smallestCount: 8 }
  const { rows, files } = await publish({ ...(await demoStudy(80)), rule })
  const told = rows('counts.csv').filter(({ people }) => people !== '' && people !== '0')
  expect(told.length).toBeGreaterThan(50)
  // Shown counts are rounded to the nearest 5.
  for (const row of told)
    expect(Number(row.people), JSON.stringify(row)).toBeGreaterThanOrEqual(row.category === 'all' ? 20 : 10)
  for (const { pairs } of rows('changes.csv')) expect(pairs === '' || Number(pairs) >= 20).toBe(true)
  expect(files['README.txt']).toContain('No group of fewer than 20 people')
  expect(files['README.txt']).toContain('counts from 1 to 7 are hidden')
  expect(files['README.txt']).toContain('differ by 1 to 19')
})

test('the read-me says that there is no comparison group only where no site waited', async () => {
  const study = await demoStudy(80)
  const armed = (arm: 'none' | 'waiting') => ({
    ...study,
    sites: study.sites.map((site) => ({ ...site, arm })),
  })
  const none = (await publish(armed('none'))).files['README.txt']
  const waited = (await publish(armed('waiting'))).files['README.txt']
  expect(none).toContain('There is no comparison group')
  expect(waited).not.toContain('no comparison group')
  expect(waited).toContain('Some sites waited before they began.')
})

test('[DC5] a change with a hidden number has no interval and no p value', async () => {
  const { rows } = await publish(await demoStudy(80))
  const changes = rows('changes.csv')
  expect(changes.map(({ question, second_wave }) => `${question} ${second_wave}`)).toEqual([
    'recommend after',
    'recommend later',
    'use after',
    'use later',
  ])
  for (const { gained, lost, stayed_low, stayed_high, change_low, p_thousandths } of changes) {
    if ([gained, lost, stayed_low, stayed_high].includes(''))
      expect([change_low, p_thousandths]).toEqual(['', ''])
  }
  expect(changes.some(({ gained }) => gained === '')).toBe(true)
})

test('nothing in it stands for a person: no code, no visit, no text that somebody wrote, no row', async () => {
  const study = await demoStudy(40)
  const { files } = await publish(study)
  expect(Object.keys(files)).not.toContain('events.jsonl')
  expect(study.secrets.length).toBeGreaterThan(100)
  for (const [name, text] of Object.entries(files)) {
    for (const secret of study.secrets) expect(text.includes(secret), `${secret} in ${name}`).toBe(false)
    expect(text, name).not.toMatch(/row \d/)
  }
  expect(files['README.txt']).toContain('DEMONSTRATION DATA')
})

test('a handful of people: everything is withheld, and the files are still whole', async () => {
  const { rows, files } = await publish(await demoStudy(6))
  expect(rows('counts.csv').every(({ people }) => people === '')).toBe(true)
  expect(rows('changes.csv').every(({ pairs, change_points }) => pairs === '' && change_points === '')).toBe(
    true,
  )
  expect(Object.keys(files)).toContain('publication.xlsx')
})

test('the same study gives the same bytes', async () => {
  const study = await demoStudy(20)
  expect(Buffer.compare((await publish(study)).zip, (await publish(study)).zip)).toBe(0)
})

const people = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, at) => `p${from + at}`))

test('[DV3] of tables about the same question those stay that differ by nobody or by 10 and more', () => {
  const groups = [
    { id: 'pairs', people: people(0, 60) },
    { id: 'same', people: people(0, 60) },
    { id: 'near', people: people(0, 67) },
    { id: 'far', people: people(0, 80) },
    { id: 'moved', people: people(4, 64) },
    { id: 'few', people: people(200, 208) },
  ]
  expect([...keepApart(groups)]).toEqual(['pairs', 'same', 'far'])
})
