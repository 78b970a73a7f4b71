import { expect, test } from 'vitest'
import { addressOf } from '../../../src/domain/content/content-kinds.ts'

test('a path says the kind, the id and the first line of a file', () => {
  expect(addressOf('scenarios/stories/s02-two-hours-on-the-lino.yaml')).toEqual({
    kind: 'story',
    id: 's02-two-hours-on-the-lino',
    header: '# yaml-language-server: $schema=../schema/story.json',
  })
  expect(addressOf('scenarios/home.yaml')).toEqual({
    kind: 'home',
    id: 'home',
    header: '# yaml-language-server: $schema=schema/home.json',
  })
})

test.each([
  'scenarios/houses.yaml',
  'scenarios/story/s02.yaml',
  'scenarios/stories/s02.yml',
  'stories/s02.yaml',
])('no kind has the path %s', (path) => {
  expect(addressOf(path)).toBeNull()
})
