import type { Browser, Page } from 'playwright-core'
import type { Figure } from './budget.ts'
import { type HousePage, openHouse } from './house-page.ts'
import { median, quantile, range } from './statistics.ts'

/** How one press went, in ms from the press on. */
interface Press {
  /** Until the page had done all it does about it. */
  readonly handled: number
  /** Until the answer was on the screen. */
  readonly shown: number
}

/** Where the presses and what the browser's Event Timing says of them are kept. */
type Watched = HousePage & { __presses: { clicks: number; readonly byPress: Map<number, Press> } }

/** What the types of the DOM do not know yet. */
type EventTimingInit = PerformanceObserverInit & { readonly durationThreshold: number }

const ROUNDS = 3
const PRESSES = 20
const CPU_SLOWER = 4
/** The browser does not list what took less; such a press counts as this long. */
const SHORTEST_MS = 16
/** One of these is always a walk of some length away. */
const ENDS_OF_THE_WALK = ['hall-mat', 'hall-end'] as const
const BUTTONS = ['Look left', 'Step forward', 'Look right', 'Step back', 'Rooms'] as const
/** After this a press has been answered on the screen, or it is far over every bar. */
const ANSWER_MS = 700

/** Budget 11: how long until the screen answers a button that is pressed in the middle of a walk. */
export async function measurePresses(browser: Browser, url: string): Promise<Figure[]> {
  const visits: Press[][] = []
  for (let round = 0; round < ROUNDS; round++) visits.push(await pressesOfOneVisit(browser, url))
  const thirdQuarters = (part: keyof Press) =>
    visits.map((presses) =>
      quantile(
        presses.map((press) => press[part]),
        0.75,
      ),
    )
  return [
    {
      budget: '11',
      what: 'Button pressed while walking, 4x CPU: INP, third quarter',
      value: median(thirdQuarters('shown')),
      unit: 'ms',
      bar: 200,
      isReportedOnly: true,
      note: `median of ${ROUNDS} visits of ${PRESSES} presses, ${range(thirdQuarters('shown'), 'ms')}; handled by the page after ${range(thirdQuarters('handled'), 'ms')}, then a frame in software`,
    },
  ]
}

async function pressesOfOneVisit(browser: Browser, url: string): Promise<Press[]> {
  const page = await openHouse(browser, url, {
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'no-preference',
    serviceWorkers: 'block',
  })
  try {
    await page.evaluate(() => (globalThis as HousePage).__house.setWay('lite'))
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWER })
    await watchPresses(page)
    for (let press = 0; press < PRESSES; press++) {
      await startWalk(page)
      const button = BUTTONS[press % BUTTONS.length] ?? 'Rooms'
      await pressButton(page, button)
      await page.waitForTimeout(ANSWER_MS)
      if (button === 'Rooms') await page.keyboard.press('Escape')
    }
    return await pressesOn(page)
  } finally {
    await page.context().close()
  }
}

/** Notes each press of the mouse, with the longest of its events. Keys are not counted. */
async function watchPresses(page: Page): Promise<void> {
  await page.evaluate((shortestMs) => {
    const presses = { clicks: 0, byPress: new Map<number, Press>() }
    ;(globalThis as Watched).__presses = presses
    addEventListener('click', () => presses.clicks++, { capture: true })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        if (!/^(pointer|mouse|click)/.test(entry.name) || !entry.interactionId) continue
        const before = presses.byPress.get(entry.interactionId)
        presses.byPress.set(entry.interactionId, {
          handled: Math.max(before?.handled ?? 0, entry.processingEnd - entry.startTime),
          shown: Math.max(before?.shown ?? 0, entry.duration),
        })
      }
    }).observe({ type: 'event', durationThreshold: shortestMs } as EventTimingInit)
  }, SHORTEST_MS)
}

/** Starts a walk to the farther end of the hall and waits until the feet move. */
async function startWalk(page: Page): Promise<void> {
  const isWalking = await page.evaluate(async (ends) => {
    const { __house: house } = globalThis as HousePage
    const start = house.pose()
    const end = start.y > 2 ? ends[1] : ends[0]
    void house.goTo(end)
    for (let frame = 0; frame < 120; frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      const now = house.pose()
      if (now.x !== start.x || now.y !== start.y) return true
    }
    return false
  }, ENDS_OF_THE_WALK)
  if (!isWalking) throw new Error('the walk did not begin')
}

/** Presses as a hand does: at the middle of the button, without waiting for anything. */
async function pressButton(page: Page, name: string): Promise<void> {
  const box = await page.getByRole('button', { name, exact: true }).boundingBox()
  if (!box) throw new Error(`there is no button “${name}”`)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

async function pressesOn(page: Page): Promise<Press[]> {
  const { clicks, presses, way } = await page.evaluate(() => {
    const { __presses: seen, __house: house } = globalThis as Watched
    return { clicks: seen.clicks, presses: [...seen.byPress.values()], way: house.way() }
  })
  if (way !== 'lite') throw new Error(`3D was given up during the walk: the way is now ${way}`)
  if (clicks !== PRESSES) throw new Error(`${clicks} of ${PRESSES} presses reached the page`)
  const atOnce = { handled: SHORTEST_MS, shown: SHORTEST_MS }
  return [...presses, ...Array.from({ length: PRESSES - presses.length }, () => atOnce)]
}
