// @vitest-environment happy-dom
import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PinBoard } from '../../../src/scene/pins/pin-board.ts'
import { PictureView, type PictureViewProps } from '../../../src/scene/view/picture-view.tsx'
import { NO_INSETS } from '../../../src/scene/view/view.ts'
import { HouseWalk } from '../../../src/scene/walking/house-walk.ts'
import { readHome } from '../../support/home-file.ts'

const home = readHome()

async function picturesWith(brighterRooms: boolean) {
  const props = {
    home,
    models: { tiles: {}, rooms: {}, people: {}, devices: {}, dressings: {}, anchors: {} },
    baseUrl: '/',
    walk: new HouseWalk(home, 'hall-mat'),
    board: new PinBoard(),
    own: { life: 'nobody', points: [] },
    settings: { eyeHeight: 'standing', moves: 'calm', brighterRooms, timeOfDay: 'day', reverseDrag: false },
    panel: NO_INSETS,
    label: 'Picture of the hall',
    hidden: { everywhere: [], inModel: {} },
    colours: {},
    lamps: {},
    placements: [],
    usual: [],
    figures: [],
    things: [],
    goneWords: 'Not here',
    notes: { coming: 'Coming', missing: 'Missing' },
    onOpen: () => {},
    onHandle: () => {},
  } satisfies PictureViewProps & Record<string, unknown>
  const { container } = await act(async () => render(<PictureView {...props} />))
  const filtered = [...container.querySelectorAll<HTMLElement>('[style*="brighter-rooms"]')]
  return { curve: container.querySelector('filter#brighter-rooms'), filtered: filtered.length }
}

test('stills are brightened where 3D would be: on the big screen, and for whoever asks for brighter rooms', async () => {
  expect(await picturesWith(false)).toEqual({ curve: null, filtered: 0 })
  const bright = await picturesWith(true)
  expect(bright.curve).not.toBeNull()
  expect(bright.filtered).toBe(2)
})
