import { describe, expect, test } from 'vitest'
import { parseContent } from '../../../src/domain/content/parse-content.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'
import { faultsAfter } from './changed-scenarios.ts'

const person = 'scenarios/people/tommy-hallam.yaml'
const glossary = 'scenarios/glossary.yaml'
const measures = 'scenarios/measures.yaml'

/** What an author reads after one careless change: line, what is wrong, how to mend it. */
function said(file: string, from: string | RegExp, to: string) {
  const fault = faultsAfter({ file, from, to }).find((entry) => entry.file === file)
  return fault && [fault.line, fault.what, fault.mend]
}

/** Line of the text in the file as it is. */
function line(file: string, text: string): number {
  const found = readScenarioFiles().find(({ path }) => path === file)
  return (found?.text.split('\n').findIndex((entry) => entry.includes(text)) ?? -1) + 1
}

describe('a file that does not fit says', () => {
  test('that a field is not known', () => {
    expect(said(person, 'callName: Tommy', 'calName: Tommy')).toEqual([
      line(person, 'id: tommy-hallam'),
      '"callName" is missing.',
      'Add a line "callName: …" here.',
    ])
    const faults = faultsAfter({ file: person, from: 'callName: Tommy', to: 'callName: Tommy\ncolour: blue' })
    expect(faults.map(({ what }) => what)).toContain('There is no field "colour" in this kind of file.')
  })

  test('which field is missing deep inside, at the entry it is missing from', () => {
    expect(said(glossary, /( {4}term: range test\n)/, '')).toEqual([
      line(glossary, '- id: range-test'),
      expect.stringMatching(/^"term" is missing in "terms, item \d+"\.$/),
      'Add a line "term: …" here.',
    ])
  })

  test('that a number stands where text belongs', () => {
    expect(said(glossary, 'term: "105"', 'term: 105')).toEqual([
      line(glossary, 'term: "105"'),
      expect.stringMatching(/^"terms, item \d+, term" must be text, but is "105"\.$/),
      'Put the value in quotes.',
    ])
  })

  test('which values there are', () => {
    expect(said(person, 'pronoun: he', 'pronoun: him')).toEqual([
      line(person, 'pronoun: he'),
      '"pronoun" is "him", which is not one of the values it can have.',
      'Use one of: he, she, they.',
    ])
  })

  test('how an id or a day is written', () => {
    expect(said(glossary, 'id: range-test', 'id: Range Test')?.slice(1)).toEqual([
      expect.stringContaining('is "Range Test", which is not in the right form.'),
      'Use small letters, digits and hyphens, like "alarm-hub".',
    ])
    expect(said(glossary, '"2027-01-15"', '15 January 2027')?.[2]).toBe(
      'Write the day as year-month-day, like "2026-11-21".',
    )
  })

  test('that something is empty, too small or too big', () => {
    expect(said(person, 'age: 84', 'age: 840')?.slice(1)).toEqual([
      '"age" is too big.',
      'It can have at most 110.',
    ])
    expect(said(person, 'callName: Tommy', 'callName: ""')?.slice(1)).toEqual([
      '"callName" is too short.',
      'It needs at least 1 character.',
    ])
    expect(said(measures, 'pages: [[recommend, use]]', 'pages: []')?.[2]).toBe('It needs at least 1 entry.')
  })

  test('which kinds there are, where a field tells kinds apart', () => {
    expect(said(measures, 'kind: rating', 'kind: stars')?.[1]).toContain(
      '"questions, item 1, kind" is "stars"',
    )
  })

  test('where the YAML breaks', () => {
    expect(said(person, 'callName: Tommy', 'callName: "Tommy')?.[2]).toBe(
      'Look at the indents, colons and quotes on this line and the line above.',
    )
    expect(said(person, 'callName: Tommy', 'name: Tommy')?.slice(0, 2)).toEqual([
      line(person, 'callName: Tommy'),
      'This is not valid YAML. Map keys must be unique',
    ])
  })

  test('what stands for a part that was taken out', () => {
    expect(said(person, 'callName: Tommy', 'callName: *hisName')).toEqual([
      line(person, 'callName: Tommy'),
      '*hisName stands for a part of this file that is not there above this line.',
      'Write that part here in place of *hisName, or put &hisName back where it was.',
    ])
  })

  test('what its first line must be', () => {
    expect(said(person, /^# yaml.*\n/, '')).toEqual([
      1,
      'The first line does not name the schema, so editors cannot help with this file.',
      'Begin the file with: # yaml-language-server: $schema=../schema/person.json',
    ])
  })
})

test('a file in a place that nothing reads is a fault', () => {
  const stray = { path: 'scenarios/storys/s02.yaml', text: '' }
  expect(parseContent([stray]).faults).toContainEqual({
    file: stray.path,
    line: 1,
    what: 'Nothing reads a file in this place.',
    mend: expect.stringContaining('Move it to'),
  })
})

test('a file that there must be one of is missed', () => {
  expect(parseContent([]).faults.map(({ file, what }) => `${file} ${what}`)).toEqual(
    ['competencies', 'glossary', 'home', 'measures'].map(
      (kind) => `scenarios/${kind}.yaml This file is missing.`,
    ),
  )
})

test('one bad file leaves the others in the content', () => {
  const files = readScenarioFiles().map((file) => (file.path === person ? { ...file, text: 'id: 7' } : file))
  const { content, faults } = parseContent(files)
  expect(content.people.has('tommy-hallam')).toBe(false)
  expect(content.people.size).toBeGreaterThan(0)
  expect(content.glossary?.terms.length).toBeGreaterThan(40)
  expect(faults.some(({ file }) => file === person)).toBe(true)
  // The story still names Tommy: his file is there, so that is not called an unknown person.
  expect(faults.filter(({ what }) => what.includes('no person'))).toEqual([])
})

test('faults come in the order of files and lines, each once', () => {
  const files = readScenarioFiles().map((file) => ({
    ...file,
    text: file.text.replaceAll(/^( +)text: /gm, '$1words: '),
  }))
  const keys = parseContent(files).faults.map(({ file, line: at, what }) => [file, at, what] as const)
  expect(keys.length).toBeGreaterThan(50)
  expect(keys).toEqual(keys.toSorted((a, b) => (a[0] === b[0] ? a[1] - b[1] : a[0] < b[0] ? -1 : 1)))
  expect(new Set(keys.map(String)).size).toBe(keys.length)
})
