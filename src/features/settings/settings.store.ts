import { createStore } from 'zustand/vanilla'
import type { Settings } from '../../domain/ports/settings.ts'
import {
  firstSettings,
  readSettings,
  SETTINGS_KEY,
  type SettingsStorage,
  writeSettings,
} from './saved-settings.ts'

/** The settings in use and the one way to change them. */
export interface SettingsState {
  readonly settings: Settings
  readonly change: (part: Partial<Settings>) => void
}

/** Makes the store of the settings. Without storage they last as long as the page. */
export function createSettingsStore(parts: {
  readonly storage: SettingsStorage | null
  readonly prefersReducedMotion: boolean
}) {
  return createStore<SettingsState>()((set, get) => ({
    settings: readSettings(readText(parts.storage), firstSettings(parts.prefersReducedMotion)),
    change(part) {
      const settings = { ...get().settings, ...part }
      set({ settings })
      try {
        parts.storage?.setItem(SETTINGS_KEY, writeSettings(settings))
      } catch {
        // Storage may be full or forbidden; the settings still hold until the page closes.
      }
    },
  }))
}

/** The store of the settings, as `createSettingsStore` makes it. */
export type SettingsStore = ReturnType<typeof createSettingsStore>

function readText(storage: SettingsStorage | null): string | null {
  try {
    return storage?.getItem(SETTINGS_KEY) ?? null
  } catch {
    return null
  }
}
