import { defaultSettings, type Settings } from '../../domain/ports/settings.ts'

/** Key under which the settings lie in the browser's storage. */
export const SETTINGS_KEY = 'virtual-house.settings'

/** Version of the stored form. Raise it with a step in `migrations`. */
const SETTINGS_VERSION = 1

/** The two things settings need of a storage; `localStorage` has them. */
export type SettingsStorage = Pick<Storage, 'getItem' | 'setItem'>

type Bag = Readonly<Record<string, unknown>>

/** What each field may hold. Anything else that is read back counts as not set. */
const allowed: { readonly [Field in keyof Settings]: readonly Settings[Field][] } = {
  moves: ['gentle', 'calm'],
  textSize: ['a', 'a-plus', 'a-plus-plus'],
  viewHeight: ['standing', 'wheelchair', 'bed'],
  pictureQuality: ['auto', 'full', 'lite', 'pictures'],
  brighterRooms: [true, false],
  timeOfDay: ['day', 'evening'],
  sound: [true, false],
  captions: [true, false],
  reverseDrag: [true, false],
  showNames: ['always', 'on-focus'],
  theme: ['day', 'night'],
  realTime: [true, false],
}

/** A step from one version of the stored form to the next. */
type SettingsMigration = (old: Bag) => Bag

/** The step away from each older version, by its number. Version 1 is the first, so there is none yet. */
const migrations: Readonly<Record<number, SettingsMigration>> = {}

/** The settings of somebody who has set nothing: calm moves where the system asks for less motion. */
export function firstSettings(prefersReducedMotion: boolean): Settings {
  return prefersReducedMotion ? { ...defaultSettings, moves: 'calm' } : defaultSettings
}

/** Reads stored settings field by field, so that one bad field never costs the others. */
export function readSettings(
  text: string | null,
  base: Settings,
  newest = SETTINGS_VERSION,
  steps = migrations,
): Settings {
  const record = parse(text)
  const version = Number(record.version)
  // A newer build may mean something else by the same words.
  if (!Number.isInteger(version) || version < 1 || version > newest) return base
  let stored = asBag(record.settings)
  for (let at = version; at < newest; at += 1) stored = steps[at]?.(stored) ?? stored
  const readable = Object.entries(allowed).filter(([field, values]) =>
    (values as readonly unknown[]).includes(stored[field]),
  )
  // Every field was just checked against the values that the type allows.
  return {
    ...base,
    ...(Object.fromEntries(readable.map(([field]) => [field, stored[field]])) as Partial<Settings>),
  }
}

/** The text to store. */
export function writeSettings(settings: Settings): string {
  return JSON.stringify({ version: SETTINGS_VERSION, settings })
}

function parse(text: string | null): Bag {
  try {
    return asBag(JSON.parse(text ?? 'null'))
  } catch {
    return {}
  }
}

function asBag(value: unknown): Bag {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
