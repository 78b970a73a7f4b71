import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowedPhrases } from '../../src/domain/content/checks/check-reading.ts'
import { scenarioContent } from '../support/scenario-content.ts'
import { storyMapPage } from '../../tools/story-map/story-map-page.ts'
import { storyMap } from '../../tools/story-map/story-map.ts'
import { storyMaps } from '../../tools/vite/story-map-plugin.ts'

const content = scenarioContent()
const allowed = content.glossary ? allowedPhrases(content.glossary) : new Set<string>()
const stories = [...content.stories.values()]

function mapOf(id: string, variant: string | null = null) {
  const story = content.stories.get(id)
  if (!story) throw new Error(`no story ${id}`)
  return storyMap(story, variant, allowed)
}

describe('the map of a story', () => {
  test('counts its roads, and each road reaches an ending', () => {
    const map = mapOf('s02-two-hours-on-the-lino')
    expect(map.steps).toHaveLength(7)
    expect(map.roads).toBe(3 ** 7)
    const reached = map.endings.reduce((sum, { roads }) => sum + roads, 0)
    expect(reached).toBeGreaterThanOrEqual(map.roads)
  })

  test('says what each option leads to, its sum and which is best', () => {
    const step = mapOf('s02-two-hours-on-the-lino').steps[1]
    expect(step?.options.map(({ id, sum, to, isBest }) => [id, sum, to, isBest])).toEqual([
      ['warn-him', -3, 'amber-light', false],
      ['ask-why', 4, 'amber-light', true],
      ['explain', 1, 'amber-light', false],
    ])
  })

  test('a variant has a map of its own', () => {
    const written = mapOf('s02-two-hours-on-the-lino')
    const changed = mapOf('s02-two-hours-on-the-lino', 'no-keyholder')
    expect(changed.variant).toBe('no-keyholder')
    expect(changed.steps).not.toEqual(written.steps)
  })

  test.each(stories.map(({ id }) => id))('%s: its page names every step, option and ending', (id) => {
    const map = mapOf(id)
    const page = storyMapPage(map, [], [])
    for (const step of map.steps) {
      expect(page).toContain(`id="${step.id}"`)
      for (const option of step.options) expect(page).toContain(`<code>${option.id}</code>`)
    }
    for (const ending of map.endings) expect(page).toContain(`<code>${ending.id}</code>`)
    expect(page).not.toMatch(/undefined|NaN/)
  })

  test('faults stand above everything', () => {
    const fault = { file: 'scenarios/stories/a.yaml', line: 3, what: 'No <b>id</b>.', mend: 'Give it one.' }
    const page = storyMapPage(mapOf('s02-two-hours-on-the-lino'), [], [fault])
    expect(page).toContain('scenarios/stories/a.yaml:3')
    expect(page).toContain('No &lt;b&gt;id&lt;/b&gt;.')
  })
})

describe('while somebody writes', () => {
  let server: ViteDevServer
  let address = ''
  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      logLevel: 'silent',
      server: { port: 0, host: '127.0.0.1', watch: null },
      plugins: [storyMaps()],
    })
    await server.listen()
    address = (server.resolvedUrls?.local[0] ?? '').replace(/\/$/, '')
  })
  afterAll(() => server.close())

  test('the list of stories leads to each map, and the map follows the file', async () => {
    const list = await (await fetch(`${address}/story-map`)).text()
    for (const { id } of stories) expect(list).toContain(`href="/story-map/${id}"`)
    const map = await (
      await fetch(`${address}/story-map/s02-two-hours-on-the-lino?variant=no-keyholder`)
    ).text()
    expect(map).toContain('Two hours on the lino')
    expect(map).toContain('<strong>no-keyholder</strong>')
    expect(map).toContain('src="/@vite/client"')
  })

  test('a story that is not there leads to the list', async () => {
    expect(await (await fetch(`${address}/story-map/nobody`)).text()).toContain('Story maps')
  })
})
