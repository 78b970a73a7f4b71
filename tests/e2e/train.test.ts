import { expect, test } from 'vitest'
import { ourPlan } from '../../src/domain/live/our-plan.ts'
import { writePlanLink } from '../../src/domain/live/plan-link.ts'
import { drawPersonCode } from '../../src/domain/measures/person-code.ts'
import { screens } from '../support/browser.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { createScreenInspector } from '../support/screen-inspector.ts'

const house = houseForTests()

/** A page with hands: presses by the name of what is pressed. */
async function openTrain(path: string) {
  const opened = await house.open({ size: screens.laptop })
  const { page } = opened
  await page.goto(path)
  return {
    ...opened,
    press: (name: string | RegExp) => page.getByRole('button', { name }).first().click(),
    go: (name: string | RegExp) => page.getByRole('link', { name }).first().click(),
    see: (name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor(),
  }
}

test('what is added to a plan pushes neither its list nor the focus below the screen', async () => {
  const { page, context, check, go, see } = await openTrain('/train')
  await go('Make a plan')
  await see('Plan a session')
  for (const [list, add] of [
    ['Add a story', 'Add this story'],
    ['Add a device table', 'Add this table'],
  ] as const) {
    await page.getByLabel(list).selectOption({ index: 2 })
    await page.getByRole('button', { name: add }).focus()
    await page.keyboard.press('Enter')
    const focused = page.locator(':focus')
    expect(await focused.textContent()).toBe(add)
    const box = await focused.boundingBox()
    expect(box?.y).toBeGreaterThan(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(screens.laptop.height)
  }
  check()
  await context.close()
})

test('a plan is made, saved, shared and printed on A4; every screen on the way is fit at every width', async () => {
  const { page, context, check, press, go, see } = await openTrain('/train')
  const screen = createScreenInspector(page)
  await see('Lead a session')
  await screen.look('home without plans')
  await press('Start from our plan')
  await see('Plan a session')
  await page.getByRole('radio', { name: '90 minutes' }).check()
  await page.getByRole('radio', { name: 'Hands up, with cards' }).check()
  await page.getByLabel('Add a device table').selectOption('key-safe')
  await press('Add this table')
  await page.getByText('90 of 90 minutes').waitFor()
  await page.getByLabel('Name of the plan').fill('Tuesday')
  await screen.look('plan')
  await press('Save this plan')
  await page.getByText('Share this plan').click()
  const link = await page.getByLabel('Link to this plan').inputValue()

  await page.goto('/train')
  await page.getByRole('heading', { name: 'Tuesday' }).waitFor()
  await screen.look('home with a plan')
  await go('Print pack for Tuesday')
  await see('Print pack')
  await screen.look('print pack')
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  // The plan; two stories of notes, each on two pages; cards; a slip; a device; the poster.
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(9)
  expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(
    new Set(['/MediaBox [0 0 594.95996 841.91998]']),
  )
  check()
  await context.close()

  const other = await openTrain(link)
  await other.page.getByText('Somebody shared this plan with you.').waitFor()
  expect(await other.page.getByLabel('Name of the plan').inputValue()).toBe('Tuesday')
  await other.page.getByText('90 of 90 minutes').waitFor()
  other.check()
  await other.context.close()
  expect(screen.faults).toEqual([])
})

test('the guided rehearsal ends in a summary, and nothing of it is kept or sent', async () => {
  const { page, context, check, press, see } = await openTrain('/train/rehearse')
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST') sent.push(request.url())
  })
  const guide = page.getByRole('complementary', { name: 'Guide to the rehearsal' })
  const next = async (words: RegExp) => {
    // Two presses within a moment count as one.
    await page.waitForTimeout(500)
    await page.keyboard.press('PageDown')
    await guide.getByText(words).waitFor()
  }
  await see('Welcome')
  await next(/^Twelve make-believe phones join now/)
  await page.getByText('12 people are here').waitFor()
  await next(/^They rate themselves/)
  await guide.getByRole('button', { name: 'Skip this' }).click()
  await guide.getByRole('button', { name: 'Take me there' }).click()
  await guide.getByText(/^Read it out/).waitFor()
  await next(/^The answers come in/)
  await page.getByText('9 of 12 answered').first().waitFor()
  await press('Show my notes')
  await see('If the room is quiet')
  await next(/^The last three answer now/)
  await page.getByText('12 of 12 answered').first().waitFor()
  await next(/^Is the room split/)
  await press('Vote again')
  await guide.getByText(/^All eyes on you/).waitFor()
  await page.getByText('More buttons').click()
  await press('End the session')
  // A double tap would be one press.
  await page.waitForTimeout(450)
  await press('End the session')
  await press('See the summary')
  await see('Summary')
  await page.getByRole('list', { name: 'Answers on phones: The pendant in the drawer' }).waitFor()
  expect(sent).toEqual([])
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    return names.filter((name) => /live/.test(name)).length
  })
  expect(kept).toBe(0)
  check()
  await context.close()
})

test('a paper slip reaches the server once, as ratings from paper', async () => {
  const { page, context, check, press, see } = await openTrain('/train/slips')
  await page.getByRole('button', { name: 'Begin' }).waitFor()
  const screen = createScreenInspector(page)
  await screen.look('who types')
  await page.getByRole('checkbox', { name: /^I manage nobody/ }).check()
  await press('Begin')
  await see('Slip 1')
  await page.getByRole('radio', { name: 'Yes' }).check()
  const code = drawPersonCode((count) => new Uint8Array(count).fill(9))
  await page.getByLabel('The code on the slip').fill(code)
  const group = (part: string) => page.getByRole('region', { name: part }).getByRole('group').first()
  await group('Now, before we begin').getByRole('radio', { name: 'Slightly' }).check()
  await group('At the end: how you feel now').getByRole('radio', { name: 'Very' }).check()
  await screen.look('slip')
  const sending = page.waitForResponse((response) => response.url().endsWith('/api/events'))
  await press('Save this slip')
  await see('Slip 2')
  const response = await sending
  const events: { kind: string; entry?: string; value?: number | null; person: string }[] = response
    .request()
    .postDataJSON().events
  expect(await response.json()).toMatchObject({ accepted: 8, rejected: [] })
  expect(events.map(({ kind }) => kind)).toEqual([
    'visit.started',
    ...Array.from({ length: 6 }, () => 'rating.given'),
    'visit.finished',
  ])
  expect(events.filter(({ value }) => typeof value === 'number')).toMatchObject([
    { entry: 'slip', value: 2, person: code },
    { entry: 'slip', value: 4, person: code },
  ])
  await press('That was the last one')
  await page.getByText('1 slip is typed in.').waitFor()
  expect(screen.faults).toEqual([])
  check()
  await context.close()
})

test('the room is checked, the house is fetched ahead, and the page opens without a network', async () => {
  const { page, context, check, press, see } = await openTrain('/train/check')
  const screen = createScreenInspector(page)
  await page.getByText(/^The server answers in/).waitFor()
  await screen.look('check this room')
  await press('Show the lines')
  const lines = page.getByRole('dialog', { name: 'Three lines to read from the back row' })
  const sizes = await lines
    .locator('[data-line] > :last-child')
    .evaluateAll((elements) =>
      elements.map((element) => Number.parseFloat(getComputedStyle(element).fontSize) / innerHeight),
    )
  // 76, 56 and 46 on a stage 1080 high.
  expect(sizes.map((size) => Math.round(size * 1080))).toEqual([76, 56, 46])
  await press('Close the lines')
  const offline = page.getByRole('region', { name: 'Will it work without internet?' })
  // It looks by itself: nobody presses anything.
  await offline.getByText(/parts of the house are here/).waitFor({ timeout: 90_000 })
  await offline.getByRole('button', { name: 'Fetch what is missing' }).click()
  await offline.getByText(/^All parts of the house are here/).waitFor({ timeout: 90_000 })
  await context.setOffline(true)
  await page.reload()
  await see('Check this room')
  await page.getByText(/^The server does not answer/).waitFor()
  await offline.getByText(/^All parts of the house are here/).waitFor()
  await page.goto('/train/rehearse')
  await see('Welcome')
  await context.setOffline(false)
  expect(screen.faults).toEqual([])
  // The one error that a missing network may log is the server that did not answer.
  expect(() => check()).not.toThrow(/TypeError/)
  await context.close()
})

test('in a rehearsal two votes fit an old projector, and the guide leaves a phone most of its screen', async () => {
  const plan = writePlanLink({
    ...ourPlan('rehearsal'),
    person: 'irene-pattison',
    stories: [{ story: 's08-ill-ring-if-i-want-ringing', decisions: ['can-she-decide'] }],
  })
  const { page, context, check, press } = await openTrain(`/train/rehearse#${plan}`)
  await page.setViewportSize({ width: 1024, height: 768 })
  const at = async () => (await page.locator('[data-slide]').getAttribute('data-slide')) ?? ''
  const goTo = async (end: string) => {
    for (let presses = 0; presses < 20 && !(await at()).endsWith(end); presses++) {
      const before = await at()
      await page.keyboard.press('PageDown')
      await expect.poll(at).not.toBe(before)
      await page.waitForTimeout(450)
    }
  }
  const vote = async () => {
    await goTo('.talk')
    await page.getByText('12 of 12 answered', { exact: true }).waitFor()
    await goTo('.results')
  }
  await vote()
  await press('Menu')
  await press('Vote again')
  await vote()
  await page.getByText('After talking').first().waitFor()
  const words = page.locator('#main')
  await expect.poll(() => words.evaluate((it) => it.scrollHeight - it.clientHeight)).toBeLessThanOrEqual(0)
  const foot = await page.locator('footer').boundingBox()
  const guide = page.getByRole('complementary', { name: 'Guide to the rehearsal' })
  const below = await guide.boundingBox()
  expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeLessThanOrEqual(Math.ceil(below?.y ?? 0))

  await page.setViewportSize(screens.phone)
  await page.reload()
  await page.getByRole('button', { name: 'Show the guide' }).waitFor()
  expect((await guide.boundingBox())?.height).toBeLessThan(screens.phone.height / 6)
  await press('Show my notes')
  await page.locator('main button').filter({ hasText: 'Show how to join' }).click()
  await press('Show the big screen')
  await page.getByRole('heading', { name: 'Join on your phone' }).waitFor()
  check()
  await context.close()
})
