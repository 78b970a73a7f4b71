import type { Page } from 'playwright-core'
import type { Room } from '../../src/domain/content/home.schema.ts'
import type { Person } from '../../src/domain/content/person.schema.ts'
import type { Story, StoryClue, StoryVariant } from '../../src/domain/content/story.schema.ts'
import type { Road } from '../../src/domain/story/all-roads.ts'
import { mouse } from './hands.ts'
import { placesTried } from './story-roads.ts'
import { createVisitor } from './visitor.ts'

type Place = ReturnType<typeof placesTried>[number]

/** Somebody who plays a story to its end: in the house in 3D, or in the House list and the story's own lists. */
export function createStoryPlayer(
  page: Page,
  { story, person, rooms }: { story: Story; person: Person; rooms: readonly Room[] },
  way: '3d' | 'list',
) {
  const hands = mouse()
  const visitor = createVisitor(page, hands)
  const { press, follow, see } = visitor
  const button = (name: string) => page.getByRole('button', { name })
  const back = new RegExp(`^Go back to ${person.callName}`)

  /** In 3D with keys: the focus turns the picture to a pin. */
  async function open(id: string) {
    if (way === 'list') return hands.press(page.locator(`[data-item="${id}"]`))
    const pin = page.locator(`[data-pin="${id}"]`)
    await pin.waitFor({ state: 'attached' })
    await pin.press('Enter')
  }

  async function walkTo(room: string) {
    if (new URL(page.url()).pathname.endsWith(`/${room}`)) return
    if (way === 'list') await hands.press(page.locator(`a[href$="/list/${room}"]`).first())
    else {
      await press('Rooms')
      const name = rooms.find(({ id }) => id === room)?.name ?? room
      await hands.press(page.getByRole('dialog').getByRole('button', { name, exact: true }).last())
    }
    await page.waitForURL(new RegExp(`/${room}`))
  }

  async function putInTheHouse(places: readonly Place[]) {
    await follow('Find the place in the house')
    for (const [at, { id, name, room, works }] of places.entries()) {
      if (at === 0) {
        await walkTo(room)
        await open(`put-${id}`)
        // The panel offers the other places.
      } else await hands.press(page.getByRole('button', { name: `: ${name}` }))
      await press(/^Put it here$/)
      await see(works ? 'It works here.' : 'It does not work here.')
    }
    await follow(/^Keep it here/)
  }

  async function putInTheList(places: readonly Place[]) {
    for (const { id, works } of places) {
      await hands.choose(page.locator(`input[value="${id}"]`))
      await press('Put it here')
      await see(works ? 'It works here.' : 'It does not work here.')
    }
  }

  return {
    /** From the first page to the first decision, with one clue noticed in the house. */
    async lookRound(clue: StoryClue) {
      await page
        .getByRole('button', { name: /^(Begin the story|Look round the house)$/ })
        .first()
        .waitFor()
      if (story.contentNote && (await button('Begin the story').isVisible())) await press('Begin the story')
      await press('Look round the house')
      await follow('Go into the house')
      await walkTo(clue.room)
      await open(clue.item)
      await page.getByText('You noticed something').waitFor()
      await follow(back)
      await press(/^Go on (to the first choice|without looking more)/)
    },

    /** Every decision of a road, and every device that it leaves to be put somewhere: tried in two places. */
    async decide(road: Road, putting: 'in the house' | 'in the list') {
      for (const { step, option } of road) {
        await page
          .getByText(
            `Choice ${story.steps.findIndex(({ id }) => id === step.id) + 1} of ${story.steps.length}`,
          )
          .first()
          .waitFor()
        await hands.choose(page.locator(`input[value="${option.id}"]`))
        await press('Make this choice')
        await see('What happened')
        const places = placesTried(step, option.id)
        if (places.length > 0) await (putting === 'in the house' ? putInTheHouse : putInTheList)(places)
        await press('Go on')
      }
    },

    /** Reads the ending and goes on to the feedback. */
    async end(title: string) {
      await press('See how it ended')
      await see(title)
      await press('Think it over')
      await press('Go on to your choices')
      await see('How your choices fit')
    },

    playAgain: () => press('Play the story again'),

    /** Plays the story again with one fact changed: it is told before anything else. */
    async playChanged(variant: StoryVariant) {
      await press(variant.title)
      if (story.contentNote) await press('Begin the story')
      await page.getByText(variant.fact).first().waitFor()
    },
  }
}
