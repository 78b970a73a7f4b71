import { beforeEach, describe, expect, test } from 'vitest'
import { firstFiles } from '../../src/app/ask-ahead.ts'
import models from '../../src/scene/models.json'

/** The paths of the files, without the version of the content. */
const paths = (pathname: string, search = '', isDrawn = true) =>
  firstFiles({ pathname, search }, isDrawn).map(({ path }) => path.replace(/^content\/[0-9a-f]{12}\//, ''))

beforeEach(() => sessionStorage.clear())

describe('what a room needs first', () => {
  test('the home, the list, whose home it is, and the model after the code', () => {
    expect(paths('/house/hall')).toEqual([
      'home/home.json',
      'index.json',
      'dressings/tommy-hallam.json',
      `models/${models.rooms.hall.lite.file}`,
    ])
    const priorities = firstFiles({ pathname: '/house/hall', search: '' }, true).map(
      ({ priority }) => priority,
    )
    expect(priorities).toEqual(['auto', 'auto', 'auto', 'low'])
  })

  test('the home that the address asks for', () => {
    expect(paths('/house/kitchen', '?home=jean-robson')).toEqual(
      expect.arrayContaining(['dressings/jean-robson.json', `models/${models.rooms.kitchen.lite.file}`]),
    )
  })

  test('no home and no model that there is not', () => {
    expect(paths('/house/cellar', '?home=nobody')).toEqual(['home/home.json', 'index.json'])
  })

  test('no model for a device that shows pictures', () => {
    expect(paths('/house/hall', '', false).filter((path) => path.endsWith('.glb'))).toEqual([])
  })
})
