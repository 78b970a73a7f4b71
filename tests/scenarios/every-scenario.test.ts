import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { addressOf, contentKinds } from '../../src/domain/content/content-kinds.ts'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { schemaFiles } from '../../tools/schema-files.ts'
import { readScenarioFiles } from '../support/scenario-files.ts'

const files = readScenarioFiles()
const { content, faults } = parseContent(files)
const inWords = faults.map(({ file, line, what, mend }) => `${file}:${line} ${what} ${mend}`)

test('there are files of every kind', () => {
  const kinds = new Set(files.map(({ path }) => addressOf(path)?.kind))
  expect([...kinds].toSorted()).toEqual(contentKinds.map(({ kind }) => kind).toSorted())
})

test.each(files.map(({ path }) => path))('%s has no fault', (path) => {
  expect(inWords.filter((fault) => fault.startsWith(`${path}:`))).toEqual([])
})

test('no fault lies in a file that is not there', () => {
  expect(inWords.filter((fault) => !files.some(({ path }) => fault.startsWith(`${path}:`)))).toEqual([])
})

test('every story has a face and a picture of a clue, and every picture that is named is there', () => {
  const named = [
    ...[...content.people.values()].map(({ figure }) => figure.picture),
    ...[...content.stories.values()].flatMap(({ steps, lookAround }) =>
      [...steps, ...lookAround.clues].map(({ picture }) => picture?.file),
    ),
  ].filter((file) => file !== undefined)
  const told = [...content.stories.values()]
  expect(told.filter(({ person }) => !content.people.get(person)?.figure.picture)).toEqual([])
  expect(told.filter(({ lookAround }) => !lookAround.clues.some(({ picture }) => picture))).toEqual([])
  const there = new Set(readdirSync('public/pictures'))
  expect(named.filter((file) => !there.has(file))).toEqual([])
})

/** Files that a folder holds. */
const count = (folder: string) =>
  readdirSync(`scenarios/${folder}`).filter((name) => name.endsWith('.yaml')).length

test('what was read is what is there', () => {
  expect({
    stories: content.stories.size,
    people: content.people.size,
    devices: content.devices.size,
    dressings: content.dressings.size,
    region: content.regions.size,
  }).toEqual({
    stories: count('stories'),
    people: count('people'),
    devices: count('devices'),
    dressings: count('dressings'),
    region: count('region'),
  })
})

test('the schemas for editors are what the code says', () => {
  for (const { path, text } of schemaFiles()) expect(readFileSync(path, 'utf8')).toBe(text)
})

describe('what the pilot needs', () => {
  test('the questions of the contract are all there', () => {
    const ids = `recommend use c1 c2 c3 c4 c5 c6 c7 c8 commitment relevance umux-1 umux-2 do-differently
      did-talk did-test did-fault did-stop did-ask helped-or-hindered`
    expect(content.measures?.questions.map(({ id }) => id)).toEqual(ids.split(/\s+/))
  })

  test('the headline questions and their five points have the fixed wording', () => {
    const { stems = [], questions = [], scales = [] } = content.measures ?? {}
    const text = (id: string) => questions.find((question) => question.id === id)?.text
    expect(stems[0]?.now).toBe('Right now, how confident are you that you could…')
    expect(text('recommend')).toBe('…suggest technology that could help a person you support?')
    expect(text('use')).toBe("…use the technology in people's homes or in your service?")
    expect(scales.find(({ id }) => id === 'confidence')).toEqual({
      id: 'confidence',
      points: ['Not at all', 'Slightly', 'Moderately', 'Very', 'Completely'].map((label, at) => ({
        value: at + 1,
        label,
      })),
      notMyJob: 'Not part of my job',
    })
  })

  test('the twelve councils lie in three areas and two combined authorities', () => {
    const region = content.regions.get('north-east')
    const places = region?.authorities ?? []
    const perArea = (key: 'icpArea' | 'combinedAuthority') =>
      Object.fromEntries(
        [...new Set(places.map((place) => place[key]))].map((id) => [
          id,
          places.filter((place) => place[key] === id).length,
        ]),
      )
    expect(places).toHaveLength(12)
    expect(perArea('icpArea')).toEqual({ north: 4, central: 3, 'tees-valley': 5 })
    expect(perArea('combinedAuthority')).toEqual({ 'north-east-ca': 7, 'tees-valley-ca': 5 })
  })

  test('eight competencies have three levels each, and each has its question', () => {
    const competencies = content.competencies?.competencies ?? []
    expect(competencies.map(({ id, family, question }) => [id, family, question])).toEqual(
      ['recommend', 'recommend', 'recommend', 'recommend', 'use', 'use', 'use', 'recommend'].map(
        (family, at) => [`c${at + 1}`, family, `c${at + 1}`],
      ),
    )
    const indexes = content.measures?.questions.flatMap((question) =>
      question.kind === 'rating' && question.index ? [[question.id, question.index]] : [],
    )
    expect(indexes).toEqual(competencies.map(({ question, family }) => [question, family]))
  })

  test('no theme name is called verified before somebody checked it', () => {
    expect(content.competencies?.framework.themes.map(({ verified }) => verified)).toEqual(
      Array(7).fill(false),
    )
  })

  test('the glossary explains at least 40 terms', () => {
    expect(content.glossary?.terms.length).toBeGreaterThanOrEqual(40)
  })
})
