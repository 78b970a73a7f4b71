import { describe, expect, test } from 'vitest'
import { screens } from '../support/browser.ts'
import { finger, type Hands, keys, mouse } from '../support/hands.ts'
import { houseForTests } from '../support/house-for-tests.ts'
import { downloadPilot } from '../support/pilot-zip.ts'
import { createVisitor } from '../support/visitor.ts'

const STORY = 's02-two-hours-on-the-lino'

describe.each([
  { who: 'with a mouse on a laptop, in 3D', webgl: true, touch: false, size: screens.laptop, way: 'lite' },
  { who: 'with a finger on a phone, in 3D', webgl: true, touch: true, size: screens.phone, way: 'lite' },
  {
    who: 'with keys alone, without WebGL',
    webgl: false,
    touch: false,
    size: screens.laptop,
    way: 'pictures',
  },
])('a whole visit $who', ({ webgl, touch, size, way }) => {
  const house = houseForTests({ webgl })

  test('from the front door to the exported row', async () => {
    const { page, check } = await house.open({ size, touch })
    const hands: Hands = touch ? finger() : webgl ? mouse() : keys(page)
    const visitor = createVisitor(page, hands)

    const code = await visitor.begin()
    await visitor.rateBefore('Slightly', 'Moderately')
    if (!webgl) await visitor.readPicturesNotice()
    await visitor.learnToWalk()

    // In a narrow picture the nearer of two rings behind each other keeps its place: so one walks there first.
    if (touch) await visitor.pressPin(/^At the end of the hall/)
    await visitor.pressPin(/^To the living room/)
    await page.waitForURL(/\/house\/living-room/)
    await visitor.meetTommy()
    await visitor.follow('Go into the house')
    await visitor.pressPin(/^Test card/)
    await page.getByText('You noticed something').waitFor()
    await visitor.follow(/^Go back to Tommy/)
    await visitor.press(/^Go on (to the first choice|without looking more)/)
    await visitor.decideAll(0, 'Very')
    await visitor.seeHowItEnded()

    await page.goto('/try/alarm-hub?task=monthly-test')
    await visitor.testTheAlarm()
    await visitor.follow(/^Finish$/)
    await visitor.finish('Very', 'Completely')
    await page.getByText('All your answers are sent').waitFor()
    check()

    const evaluator = await house.open()
    const tables = await downloadPilot(evaluator.page, house.server)
    evaluator.check()
    expect(tables.wide).toHaveLength(1)
    expect(tables.wide?.[0]).toMatchObject({
      recommend_before: '2',
      use_before: '3',
      recommend_after: '4',
      use_after: '5',
    })
    expect(tables.visits?.[0]).toMatchObject({ way })
    const decisions = tables.decisions?.filter((row) => row.story === STORY)
    expect(decisions).toHaveLength(7)
    for (const decision of decisions ?? [])
      expect(decision).toMatchObject({ confidence: '4', phase: 'first' })
    expect(tables.practice?.some((row) => row.device === 'alarm-hub' && row.task === 'monthly-test')).toBe(
      true,
    )
    // A code opens a person's own data, so it must not be anywhere in what leaves the store.
    expect(JSON.stringify(tables)).not.toContain(code)
  })
})
