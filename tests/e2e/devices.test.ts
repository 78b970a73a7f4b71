import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Device } from '../../src/domain/content/device.schema.ts'
import { controlActions, lookAction, waitAction } from '../../src/domain/device/device-actions.ts'
import { withPerson } from '../../src/domain/device/device-view.ts'
import { dueSteps, shownActions, startPractice, takeAction } from '../../src/domain/device/practice.ts'
import { runDevice } from '../../src/domain/device/running-device.ts'
import { launchBrowser, openPage, screens } from '../support/browser.ts'
import { type Hands, keys, mouse } from '../support/hands.ts'
import { type HouseServer, startHouseServer } from '../support/house-server.ts'
import { scenarioContent } from '../support/scenario-content.ts'

const { devices } = scenarioContent()
const twelve = [
  'alarm-hub',
  'falls-detector',
  'occupancy-sensor',
  'door-exit-sensor',
  'activity-monitor',
  'gps-tracker',
  'med-dispenser',
  'fire-co-alarms',
  'smart-speaker',
  'key-safe',
  'seizure-monitor',
  'dscr-emar',
]

function deviceOf(id: string): Device {
  const device = devices.get(id)
  if (!device) throw new Error(`there is no device ${id}`)
  return device
}

/** The actions that lead through a task from start to end, as "Show me" plays them. */
function wayThrough(device: Device, task: Device['tasks'][number]): readonly string[] {
  const running = runDevice(device, task.start)
  let practice = startPractice(task, 'steps', running.states())
  const actions: string[] = []
  for (let step = dueSteps(task, practice.done)[0]; step; step = dueSteps(task, practice.done)[0]) {
    for (const action of shownActions(step)) {
      practice = takeAction(task, practice, action, running.act(action))
      actions.push(action)
    }
  }
  running.stop()
  return actions
}

const say = (text: string) => withPerson(text, undefined)

/** Does one action on the page, as a person would by its name. */
async function act(page: Page, hands: Hands, device: Device, action: string) {
  const button = (name: string | RegExp): Locator =>
    page
      .locator('main')
      .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
      .first()
  /** A part of the picture is pressed by its name: another part may lie over its middle. */
  const press = async (target: Locator) => {
    await target.waitFor({ state: 'attached' })
    const name = target.locator('span').first()
    return hands.press(hands.needsToSee && (await name.count()) > 0 ? name : target)
  }
  const wait = Object.entries(device.delays).find(([id]) => waitAction(id) === action)?.[1]
  if (wait) return press(button(wait.label))
  const lamp = Object.entries(device.indicators).find(([id]) => lookAction(id) === action)?.[1]
  if (lamp) return press(button(new RegExp(`^${lamp.label}`)))
  const control = device.controls.find((it) => controlActions(it).includes(action))
  if (!control) throw new Error(`${device.id} has no ${action}`)
  if (control.kind === 'digit') {
    const key = action.slice(control.id.length + 1).toUpperCase()
    return hands.press(
      page.getByRole('group', { name: control.label }).getByRole('button', { name: key, exact: true }),
    )
  }
  if (control.kind === 'text') {
    await page
      .getByRole('textbox', { name: new RegExp(say(control.question).replace('?', '\\?')) })
      .fill(control.answers[0] ?? '')
    return hands.press(button('Write it down'))
  }
  if (control.kind !== 'hold') return press(button(say(control.label)))
  return press(button(action === control.id ? `${say(control.label)}: start` : say(control.stopLabel)))
}

/** Where a thing stands on the page. */
async function boxOf(target: Locator) {
  const box = await target.boundingBox()
  if (!box) throw new Error(`${target} is not drawn`)
  return { x: Math.round(box.x), y: Math.round(box.y), width: box.width, height: box.height }
}

describe('one task of each of the twelve, in 3D by mouse and as pictures by keys alone', () => {
  let server: HouseServer
  const browsers: Browser[] = []
  beforeAll(async () => {
    server = await startHouseServer()
    browsers.push(await launchBrowser(), await launchBrowser({ webgl: false }))
  })
  afterAll(async () => {
    for (const browser of browsers) await browser.close()
    await server?.stop()
  })

  async function finish(way: '3d' | 'list', device: Device, task: Device['tasks'][number]) {
    const browser = browsers[way === '3d' ? 0 : 1]
    if (!browser) throw new Error('no browser')
    const opened = await openPage(browser, { baseURL: server.url, size: screens.laptop })
    const { page } = opened
    await page.goto(`/try/${device.id}?task=${task.id}&test=1`)
    await page.getByRole('heading', { level: 1, name: withPerson(task.title, undefined) }).waitFor()
    const isModel = way === '3d' && device.screen === undefined && !task.stage
    if (isModel)
      await page
        .getByRole('group', { name: /^Picture of/ })
        .locator('canvas')
        .waitFor()
    const hands = way === '3d' ? mouse() : keys(page)
    for (const action of wayThrough(device, task)) await act(page, hands, device, action)
    await page.getByRole('heading', { name: 'That worked.' }).waitFor()
    const events = await page.evaluate(
      `window.__house.events().filter(({ kind }) => kind.startsWith('practice.')).map(({ kind, device, task, rung, action, slip, help, outcome, steps, slips, helped }) =>
        ({ kind, device, task, rung, action, slip, help, outcome, steps, slips, helped }))`,
    )
    opened.check()
    await opened.context.close()
    return events as readonly { kind: string; slip?: boolean; outcome?: string }[]
  }

  test.each(twelve)(
    '%s',
    async (id) => {
      const device = deviceOf(id)
      const task = device.tasks.find(({ kind }) => kind === 'test') ?? device.tasks[0]
      if (!task) throw new Error(`${id} has no task`)
      const in3d = await finish('3d', device, task)
      expect(in3d.at(-1)).toMatchObject({ kind: 'practice.finished', outcome: 'done' })
      expect(in3d.filter(({ slip }) => slip)).toEqual([])
      expect(await finish('list', device, task)).toEqual(in3d)
    },
    120_000,
  )

  test('names keep their places while a part is pushed in, and lamps lie on the picture', async () => {
    const [browser] = browsers
    if (!browser) throw new Error('no browser')
    const opened = await openPage(browser, { baseURL: server.url, size: screens.laptop })
    const { page } = opened
    await page.goto('/try/alarm-hub?task=home-and-away&test=1')
    const picture = page.getByRole('group', { name: /^Picture of/ })
    await picture.locator('canvas').waitFor()
    const name = (label: string) => picture.getByRole('button', { name: label }).locator('span').first()
    await name('Cancel').waitFor()
    // Names are there a moment before letters and picture have their final size.
    let before = await boxOf(name('Cancel'))
    const standsStill = async () => {
      const last = before
      before = await boxOf(name('Cancel'))
      return JSON.stringify(last) === JSON.stringify(before)
    }
    await page.evaluate(() => document.fonts.ready.then(() => undefined))
    await expect.poll(standsStill, { interval: 1000, timeout: 20_000 }).toBe(true)
    await name('Home / Away').click()
    await page.getByText('The unit is set to Away. It will not').waitFor()
    expect(await boxOf(name('Cancel'))).toEqual(before)

    await page.goto('/try/remote-monitoring?task=out-of-range&test=1')
    const lamp = page.locator('[data-colour]').first()
    const [shines, image] = [await boxOf(lamp), await boxOf(page.locator('main img').first())]
    expect(shines.y + shines.height / 2).toBeLessThan(image.y + image.height)
    opened.check()
    await opened.context.close()
  }, 60_000)
})
