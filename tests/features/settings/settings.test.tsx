import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useStore } from 'zustand'
import { beforeEach, expect, test } from 'vitest'
import { defaultSettings } from '../../../src/domain/ports/settings.ts'
import { applySettings } from '../../../src/features/settings/apply-settings.ts'
import {
  readSettings,
  SETTINGS_KEY,
  type SettingsStorage,
} from '../../../src/features/settings/saved-settings.ts'
import { SettingsDialog } from '../../../src/features/settings/settings-dialog.tsx'
import { SettingsScreen } from '../../../src/features/settings/settings-screen.tsx'
import { createSettingsStore, type SettingsStore } from '../../../src/features/settings/settings.store.ts'
import { expectAccessible } from '../../ui/expect-accessible.ts'

let kept = new Map<string, string>()
const storage: SettingsStorage = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, text) => void kept.set(key, text),
}
const open = (prefersReducedMotion = false) => createSettingsStore({ storage, prefersReducedMotion })
beforeEach(() => {
  kept = new Map()
})

function refuse(): never {
  throw new Error('no storage')
}

function Screen({ store }: { store: SettingsStore }) {
  const { settings, change } = useStore(store)
  return <SettingsScreen settings={settings} onChange={change} />
}

test('each change applies at once and is there after a reload', async () => {
  const user = userEvent.setup()
  const store = open()
  render(<Screen store={store} />)
  await user.click(screen.getByRole('radio', { name: 'A++' }))
  await user.click(screen.getByRole('radio', { name: 'Dark' }))
  await user.click(screen.getByRole('radio', { name: 'Evening' }))
  await user.click(screen.getByRole('radio', { name: 'Calm' }))
  await user.click(screen.getByRole('radio', { name: 'From a wheelchair' }))
  await user.click(screen.getByRole('radio', { name: 'Pictures' }))
  await user.click(screen.getByRole('radio', { name: 'Show when I point at them' }))
  for (const name of [
    'Reverse drag',
    'Brighter rooms',
    'Play sounds',
    'Show captions',
    'Wait in real time',
  ]) {
    await user.click(screen.getByRole('checkbox', { name }))
  }
  expect(open().getState().settings).toEqual({
    moves: 'calm',
    textSize: 'a-plus-plus',
    viewHeight: 'wheelchair',
    pictureQuality: 'pictures',
    brighterRooms: true,
    sound: false,
    captions: false,
    reverseDrag: true,
    showNames: 'on-focus',
    theme: 'night',
    timeOfDay: 'evening',
    realTime: true,
  })
})

test('the page and the dialog hold nothing axe would find', async () => {
  const { unmount } = render(<Screen store={open()} />)
  await expectAccessible()
  unmount()
  render(
    <SettingsDialog open settings={defaultSettings} onChange={() => undefined} onClose={() => undefined} />,
  )
  expect(screen.getByRole('dialog', { name: 'Settings' })).toBeTruthy()
  await expectAccessible()
})

test('a system that asks for less motion gets calm moves until the person says otherwise', () => {
  expect(open(true).getState().settings.moves).toBe('calm')
  open(true).getState().change({ moves: 'gentle' })
  expect(open(true).getState().settings.moves).toBe('gentle')
})

test('one bad field costs only itself; what is no record costs nothing', () => {
  kept.set(
    SETTINGS_KEY,
    JSON.stringify({ version: 1, settings: { moves: 'fast', theme: 'night', captions: 'no' } }),
  )
  expect(open().getState().settings).toEqual({ ...defaultSettings, theme: 'night' })
  for (const text of [
    '{',
    '7',
    'null',
    '{"settings":{"theme":"night"}}',
    '{"version":99,"settings":{"theme":"night"}}',
  ]) {
    kept.set(SETTINGS_KEY, text)
    expect(open().getState().settings).toEqual(defaultSettings)
  }
})

test('an older form goes through every step up to the newest', () => {
  const steps = {
    1: (old: object) => ({ ...old, theme: 'night' }),
    2: (old: object) => ({ ...old, moves: 'calm' }),
  }
  const text = JSON.stringify({ version: 1, settings: { sound: false } })
  expect(readSettings(text, defaultSettings, 3, steps)).toEqual({
    ...defaultSettings,
    sound: false,
    theme: 'night',
    moves: 'calm',
  })
})

test('storage that is full or forbidden does not stop a change', () => {
  const store = createSettingsStore({
    storage: { getItem: refuse, setItem: refuse },
    prefersReducedMotion: false,
  })
  store.getState().change({ theme: 'night' })
  expect(store.getState().settings.theme).toBe('night')
})

test('the root element carries what the style sheets look for', () => {
  applySettings(document.documentElement, { ...defaultSettings, theme: 'night', textSize: 'a-plus' })
  const { theme, text, moves } = document.documentElement.dataset
  expect({ theme, text, moves }).toEqual({ theme: 'night', text: 'a-plus', moves: 'gentle' })
})
