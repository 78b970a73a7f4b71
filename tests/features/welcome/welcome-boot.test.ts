import { readFileSync } from 'node:fs'
import axe from 'axe-core'
import { beforeEach, expect, test, vi } from 'vitest'
import { startWelcome, type WelcomeParts } from '../../../src/features/welcome/welcome-boot.ts'

const html = readFileSync('index.html', 'utf8').replaceAll('%BASE_URL%', '/care/')
const NOW = Date.parse('2026-11-21T12:00:00Z')

const nobody: WelcomeParts = {
  deviceRecord: null,
  placeRecord: null,
  nowMs: NOW,
  href: (path) => `/care${path}`,
  prefetch: () => undefined,
}
const visitOn = (device: 'own' | 'shared', minutesAgo: number) =>
  JSON.stringify({
    version: 1,
    value: { visit: 'v', device, person: null, lastActiveMs: NOW - minutesAgo * 60_000 },
  })
const kitchen = JSON.stringify({ path: '/house/kitchen', label: "Kitchen, Tommy's story" })

beforeEach(() => {
  document.body.innerHTML = /<body>([\s\S]*)<script/.exec(html)?.[1] ?? ''
})

const buttons = () =>
  [...document.querySelectorAll('.welcome-actions a')].map((a) => [a.textContent, a.getAttribute('href')])

test('without a script the page says what this is and leads on', () => {
  expect(document.querySelector('h1')?.textContent).toBe('Virtual House')
  expect(buttons()).toEqual([['Start', '/care/start']])
  const links = [...document.querySelectorAll('footer a, header a')].map((a) => a.getAttribute('href'))
  expect(links).toEqual([
    '/care/',
    '/care/settings',
    '/care/help',
    '/care/list/hall',
    '/care/accessibility',
    '/care/privacy',
  ])
})

test('a first visit leaves the page as it is and fetches the app ahead', () => {
  const prefetch = vi.fn()
  startWelcome(document, { ...nobody, prefetch })
  expect(buttons()).toEqual([['Start', '/care/start']])
  expect(prefetch).toHaveBeenCalledOnce()
})

test('somebody who comes back carries on where they were', () => {
  startWelcome(document, { ...nobody, deviceRecord: visitOn('own', 9000), placeRecord: kitchen })
  expect(buttons()).toEqual([
    ["Carry on: Kitchen, Tommy's story", '/care/house/kitchen'],
    ['Start again', '/care/start'],
  ])
})

test('on a shared device it asks, and does not say where the last person was', () => {
  startWelcome(document, { ...nobody, deviceRecord: visitOn('shared', 30), placeRecord: kitchen })
  expect(document.querySelector('.welcome-question')?.textContent).toContain('Carry on or start fresh?')
  expect(buttons()).toEqual([
    ['Carry on', '/care/house/kitchen'],
    ['Start fresh', '/care/start'],
  ])
})

test('a shared device left alone for 2 hours offers only a fresh start', () => {
  startWelcome(document, { ...nobody, deviceRecord: visitOn('shared', 121), placeRecord: kitchen })
  expect(buttons()).toEqual([['Start', '/care/start']])
})

test.each([
  ['not json', '{'],
  ['another host', JSON.stringify({ path: '//elsewhere.example/x', label: 'x' })],
  ['a script', JSON.stringify({ path: 'javascript:alert(1)', label: 'x' })],
  ['no label', JSON.stringify({ path: '/house/hall' })],
])('a place record that is %s leads to the hall', (_, placeRecord) => {
  startWelcome(document, { ...nobody, deviceRecord: visitOn('own', 1), placeRecord })
  expect(buttons()[0]).toEqual(['Carry on', '/care/house/hall'])
})

test('axe finds nothing', async () => {
  startWelcome(document, { ...nobody, deviceRecord: visitOn('own', 1), placeRecord: kitchen })
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map((v) => v.id)).toEqual([])
})
