import { expect, test } from 'vitest'
import { acceptLinks } from '../../../src/domain/linking/accept-links.ts'
import { isOneSlip, slipKeys } from '../../../src/domain/linking/code-slip.ts'
import { findLinks } from '../../../src/domain/linking/find-links.ts'
import type { LinkRecord } from '../../../src/domain/linking/link-record.ts'
import { fatesOf, linkingReport } from '../../../src/domain/linking/linking-report.ts'
import { matchSelfMade, selfMadeTexts } from '../../../src/domain/linking/self-made-hash.ts'
import { drawPersonCode, PERSON_CODE_SYMBOLS } from '../../../src/domain/measures/person-code.ts'
import { randomFrom } from '../../../src/domain/story/random-from.ts'

/** Stands for the scrambling: the same text gives the same 20 signs. */
function selfMade(code: string): string {
  return selfMadeTexts(code)
    .map((text) => {
      const random = randomFrom(text)
      return Array.from({ length: 20 }, () => Math.floor(random() * 16).toString(16)).join('')
    })
    .join('.')
}

const nothing = { code: null, site: null, selfMade: null, typed: [] }
const start = { before: true, after: true, later: false }
const back = { before: false, after: false, later: true }

function record(id: string, parts: Partial<LinkRecord>): LinkRecord {
  return { id, ...nothing, waves: start, ...parts }
}

const anna = record('anna', { code: 'K7M4-Q2XN', site: 'quayside', selfMade: selfMade('MA-07-5-ND-X') })
const bilal = record('bilal', { code: 'Z9P3-TRWF', site: 'quayside', selfMade: selfMade('JO-21-7-LE-A') })

test('[LK1] [LK7] answers under one code are matched as they are', () => {
  const people = [
    record('a', { code: 'K7M4-Q2XN', waves: { before: true, after: true, later: true } }),
    bilal,
  ]
  const found = findLinks(people)
  expect(found).toEqual({ exact: [], proposed: [], ambiguous: [], unmatched: [] })
  expect(linkingReport(fatesOf(people, found, acceptLinks(found, [])))).toEqual({
    returns: 1,
    'by-code': 1,
    'by-self-made': 0,
    repaired: 0,
    proposed: 0,
    ambiguous: 0,
    unmatched: 0,
  })
})

test('[LK2] the same self-made code links a return at the same site, or at none', () => {
  for (const site of ['quayside', null]) {
    const again = record('again', { selfMade: anna.selfMade, site, waves: back })
    expect(findLinks([anna, bilal, again])).toEqual({
      exact: [{ from: 'again', to: 'anna', basis: 'self-made' }],
      proposed: [],
      ambiguous: [],
      unmatched: [],
    })
  }
})

test('[LK2] at another site it is somebody else', () => {
  const again = record('again', { selfMade: anna.selfMade, site: 'moor', waves: back })
  expect(findLinks([anna, again])).toEqual({ exact: [], proposed: [], ambiguous: [], unmatched: ['again'] })
})

test('[LK2] two who both answered right after are two people with one self-made code: nobody is linked', () => {
  const twin = record('twin', { code: 'Z9P3-TRWF', site: 'quayside', selfMade: anna.selfMade })
  const again = record('again', { selfMade: anna.selfMade, waves: back })
  const found = findLinks([anna, twin, again])
  expect(found.exact).toEqual([])
  expect(found.ambiguous).toEqual([
    { id: 'anna', reason: 'wave-taken', candidates: ['twin', 'again'] },
    { id: 'twin', reason: 'wave-taken', candidates: ['anna', 'again'] },
    { id: 'again', reason: 'wave-taken', candidates: ['anna', 'twin'] },
  ])
})

test('[LK2] a return without a site that fits people of two sites is linked to neither', () => {
  const other = record('other', { code: 'Z9P3-TRWF', site: 'moor', selfMade: anna.selfMade })
  const again = record('again', { selfMade: anna.selfMade, waves: back })
  const found = findLinks([anna, other, again])
  expect(found.exact).toEqual([])
  expect(found.ambiguous.map(({ id, reason }) => [id, reason])).toEqual([
    ['anna', 'several-fit'],
    ['other', 'several-fit'],
    ['again', 'several-fit'],
  ])
})

test('[LK2] an answer while waiting, without a code, goes with the session of the same self-made code', () => {
  const waiting = record('waiting', {
    selfMade: anna.selfMade,
    site: 'quayside',
    waves: { before: true, after: false, later: false },
  })
  expect(findLinks([waiting, anna]).exact).toEqual([{ from: 'waiting', to: 'anna', basis: 'self-made' }])
})

test('[LK3] a code with one slip is proposed', () => {
  const again = record('again', { typed: ['K7M4-Q2XM'], waves: back })
  expect(findLinks([anna, bilal, again]).proposed).toEqual([
    { from: 'again', to: 'anna', basis: 'typed-slip' },
  ])
})

test('[LK3] one slip is a wrong sign, a swap, one left out or one too many, and nothing more', () => {
  const code = 'K7M4-Q2XN'
  for (const typed of [
    'K7M4-Q2XM',
    'k7m4 q2xm',
    'K74MQ2XN',
    '7KM4-Q2XN',
    'K7M4-Q2NX',
    'K7M4Q2X',
    'KK7M4-Q2XN',
    '7M4Q2XN',
  ])
    expect(isOneSlip(code, typed), typed).toBe(true)
  for (const typed of ['K7M4-Q2XN', 'k7m4q2xn', 'M7K4-Q2XN', 'K7M4-Q3XM', 'K7M4-Q2', '', 'K7M4-Q2XNNN'])
    expect(isOneSlip(code, typed), typed).toBe(false)
})

test('[LK3] every slip of every code is found through its keys', () => {
  const random = randomFrom('slips')
  for (let round = 0; round < 300; round++) {
    const code = drawPersonCode((count) => Uint8Array.from({ length: count }, () => random() * 248))
    const signs = [...code.replace('-', '')]
    const at = Math.floor(random() * 7)
    const sign = PERSON_CODE_SYMBOLS[Math.floor(random() * 31)] ?? ''
    const typed = [
      signs.with(at, sign),
      signs.toSpliced(at, 1),
      signs.toSpliced(at, 0, sign),
      signs.with(at, signs[at + 1] ?? '').with(at + 1, signs[at] ?? ''),
    ].map((changed) => changed.join(''))
    for (const text of typed.filter((entry) => entry !== signs.join(''))) {
      expect(isOneSlip(code, text), `${code} ${text}`).toBe(true)
      expect(isOneSlip(text, code), `${text} ${code}`).toBe(true)
      const keys = new Set(slipKeys(code))
      expect(slipKeys(text).some((key) => keys.has(key))).toBe(true)
    }
  }
})

test('[LK4] a self-made code with one part different is proposed at the same site only', () => {
  const again = { selfMade: selfMade('MA-07-6-ND-X'), waves: back }
  expect(findLinks([anna, bilal, record('again', { ...again, site: 'quayside' })]).proposed).toEqual([
    { from: 'again', to: 'anna', basis: 'self-made-one-part' },
  ])
  expect(findLinks([anna, record('again', { ...again, site: 'moor' })]).unmatched).toEqual(['again'])
  const two = record('again', { selfMade: selfMade('MA-08-6-ND-X'), waves: back })
  expect(findLinks([anna, two]).unmatched).toEqual(['again'])
})

test('[LK5] what is accepted counts, what was never proposed does not', () => {
  const again = record('again', { typed: ['K7M4-Q2XM'], waves: back })
  const found = findLinks([anna, bilal, again])
  const accepted = { from: 'again', to: 'anna' }
  expect(acceptLinks(found, [])).toMatchObject({ repaired: [], open: found.proposed, refused: [] })
  expect(acceptLinks(found, [accepted])).toMatchObject({ repaired: found.proposed, open: [], refused: [] })
  const forced = { from: 'again', to: 'bilal' }
  expect(acceptLinks(found, [forced])).toMatchObject({ repaired: [], refused: [forced] })
})

test('[LK6] never forced: several fit, the wave is taken, or several returns fit one person', () => {
  const near = record('near', { code: 'K7M4-Q2XP', site: 'quayside' })
  const again = record('again', { typed: ['K7M4-Q2XM'], waves: back })
  expect(findLinks([anna, near, again]).ambiguous).toEqual([
    { id: 'again', reason: 'several-fit', candidates: ['anna', 'near'] },
  ])
  const followed = { ...anna, waves: { before: true, after: true, later: true } }
  expect(findLinks([followed, again]).ambiguous).toEqual([
    { id: 'again', reason: 'wave-taken', candidates: ['anna'] },
  ])
  const another = record('another', { typed: ['K7M4-2QXN'], waves: back })
  expect(findLinks([anna, again, another])).toMatchObject({
    proposed: [],
    ambiguous: [
      { id: 'again', reason: 'several-returns', candidates: ['anna'] },
      { id: 'another', reason: 'several-returns', candidates: ['anna'] },
    ],
  })
})

test('[LK4] codes scrambled in one piece, as the first builds did, can only be the same', () => {
  expect(matchSelfMade('ab'.repeat(32), 'ab'.repeat(32))).toBe('same')
  expect(matchSelfMade('ab'.repeat(32), 'cd'.repeat(32))).toBeNull()
  expect(matchSelfMade(selfMade('MA-07-5-ND-X'), 'cd'.repeat(32))).toBeNull()
})

test('[LK7] every return is counted once, whatever people do', () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = randomFrom(`returns ${seed}`)
    const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T
    const codes = Array.from({ length: 12 }, () =>
      drawPersonCode((count) => Uint8Array.from({ length: count }, () => random() * 248)),
    )
    const made = ['MA-07-5-ND-X', 'MA-07-6-ND-X', 'JO-21-7-LE-A', 'JO-21-7-LE-B', 'SU-01-9-AM-X']
    const records = [
      ...codes.map((code, at) =>
        record(`p${at}`, {
          code,
          site: pick(['quayside', 'moor', null]),
          selfMade: pick([null, selfMade(pick(made))]),
          waves: { before: true, after: true, later: pick([true, false]) },
        }),
      ),
      ...codes.map((code, at) =>
        record(`r${at}`, {
          site: pick(['quayside', 'moor', null]),
          selfMade: pick([null, selfMade(pick(made))]),
          typed: pick([[], [`2${code.slice(1)}`]]),
          waves: back,
        }),
      ),
    ]
    const found = findLinks(records)
    const settled = acceptLinks(found, found.proposed.slice(0, 1))
    const { returns, ...parts } = linkingReport(fatesOf(records, found, settled))
    expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(returns)
    expect(parts.repaired).toBe(settled.repaired.length)
    expect(parts.unmatched).toBe(found.unmatched.length)
    const settledIds = [
      ...found.exact.map(({ from }) => from),
      ...found.proposed.map(({ from }) => from),
      ...found.ambiguous.map(({ id }) => id),
      ...found.unmatched,
    ]
    expect(new Set(settledIds).size).toBe(settledIds.length)
  }
})

test('[LK7] five thousand returns among twenty-five thousand people are sorted within seconds', () => {
  const random = randomFrom('many')
  const people = Array.from({ length: 25_000 }, (_, at) =>
    record(`p${at}`, {
      code: drawPersonCode((count) => Uint8Array.from({ length: count }, () => random() * 248)),
      site: `s${at % 24}`,
    }),
  )
  const returns = people
    .slice(0, 5000)
    .map(({ code }, at) => record(`r${at}`, { typed: [`2${code?.slice(1)}`], waves: back }))
  const from = performance.now()
  const found = findLinks([...people, ...returns])
  expect(found.proposed.length).toBeGreaterThan(4500)
  expect(performance.now() - from).toBeLessThan(10_000)
})
