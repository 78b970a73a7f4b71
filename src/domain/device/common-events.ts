import type { Region } from '../content/device-chart.schema.ts'
import { type CommonEvent, commonEventSchema, type Device } from '../content/device.schema.ts'

/** The ten events that every device meets, in the order of the catalogue. */
export const commonEvents: readonly CommonEvent[] = commonEventSchema.options

/** What each common event is called on screen. */
export const commonEventWords: Readonly<Record<CommonEvent, string>> = {
  'mains-off': 'The power goes off',
  'mains-on': 'The power comes back',
  'battery-low': 'The battery gets low',
  'battery-flat': 'The battery is flat',
  'signal-lost': 'The line or signal is lost',
  'signal-back': 'The line or signal comes back',
  'test-run': 'Someone runs a test',
  'device-moved': 'Someone moves it',
  'account-locked': 'The account is locked',
  'consent-withdrawn': 'The person says: no more',
}

const powerOfKind: Record<Device['power']['kind'], Region | null> = {
  none: null,
  mains: {
    name: 'Power',
    initial: 'on',
    states: {
      on: { words: 'It has mains power.', mood: 'ok', on: { 'mains-off': 'off' } },
      off: {
        words: 'The power is off. It does not work until the power comes back.',
        mood: 'trouble',
        on: { 'mains-on': 'on' },
      },
    },
  },
  'mains-battery': {
    name: 'Power',
    initial: 'on',
    states: {
      on: { words: 'It has mains power.', mood: 'ok', on: { 'mains-off': 'battery' } },
      battery: {
        words: 'The power is off. It runs on its own battery for now.',
        mood: 'attention',
        on: { 'mains-on': 'on', 'battery-low': 'low', 'battery-flat': 'flat' },
      },
      low: {
        words: 'The battery is low. Report it today.',
        mood: 'attention',
        on: { 'mains-on': 'on', 'battery-flat': 'flat' },
      },
      flat: { words: 'The battery is flat. It does not work.', mood: 'trouble', on: { 'mains-on': 'on' } },
    },
  },
  battery: {
    name: 'Battery',
    initial: 'good',
    states: {
      good: {
        words: 'The battery is good.',
        mood: 'ok',
        on: { 'battery-low': 'low', 'battery-flat': 'flat' },
      },
      low: {
        words: 'The battery is low. Report it today.',
        mood: 'attention',
        on: { 'battery-flat': 'flat' },
      },
      flat: { words: 'The battery is flat. It does not work.', mood: 'trouble' },
    },
  },
}

const signal: Region = {
  name: 'Signal',
  initial: 'good',
  states: {
    good: { words: 'It has its signal.', mood: 'ok', on: { 'signal-lost': 'lost' } },
    lost: {
      words: 'The signal is lost. It cannot tell anyone. Report it now.',
      mood: 'trouble',
      on: { 'signal-back': 'good' },
    },
  },
}

const account: Region = {
  name: 'Account',
  quiet: true,
  initial: 'open',
  states: {
    open: { words: 'The account is open.', mood: 'ok', on: { 'account-locked': 'locked' } },
    locked: { words: 'The account is locked. Ask the person who set it up.', mood: 'trouble' },
  },
}

const check: Region = {
  name: 'Last test',
  quiet: true,
  initial: 'tested',
  states: {
    tested: { words: 'It was tested where it stands.', mood: 'ok', on: { 'device-moved': 'moved' } },
    moved: {
      words: 'It has been moved. Test it again before anyone relies on it.',
      mood: 'attention',
      on: { 'test-run': 'tested' },
    },
  },
}

const consent: Region = {
  name: 'Agreement',
  quiet: true,
  initial: 'agreed',
  states: {
    agreed: { words: 'The person agrees to it.', mood: 'ok', on: { 'consent-withdrawn': 'withdrawn' } },
    withdrawn: {
      words: 'The person does not want it now. Stop, tell your office today, and ask what they want instead.',
      mood: 'attention',
    },
  },
}

/** What a device says of a common event that cannot touch it. */
function untouched(device: Device, event: CommonEvent): string | null {
  const { power, connection, account } = device
  const hasMains = power.kind === 'mains' || power.kind === 'mains-battery'
  const hasBattery = power.kind === 'battery' || power.kind === 'mains-battery'
  if (event === 'mains-off' || event === 'mains-on')
    return hasMains ? null : `Nothing changes. ${power.words}`
  if (event === 'battery-low' || event === 'battery-flat')
    return hasBattery ? null : `Nothing changes. ${power.words}`
  if (event === 'signal-lost' || event === 'signal-back') {
    return connection.kind === 'needed' ? null : `Nothing changes. ${connection.words}`
  }
  if (event === 'account-locked')
    return account.kind === 'needed' ? null : `Nothing changes. ${account.words}`
  return null
}

/**
 * The regions of a device with those it inherits. A region that the device writes for itself under the same id
 * (`power`, `signal`, `account`, `check`, `consent`) takes the place of the inherited one.
 */
export function allRegions(device: Device): Readonly<Record<string, Region>> {
  const power = powerOfKind[device.power.kind]
  const inherited: Record<string, Region> = {
    ...(power ? { power } : {}),
    ...(device.connection.kind === 'needed' ? { signal } : {}),
    ...(device.account.kind === 'needed' ? { account } : {}),
    check,
    consent,
  }
  const kept = Object.entries(inherited).filter(([id]) => !device.regions[id])
  return { ...Object.fromEntries(kept), ...device.regions }
}

/** What a common event does to a device: words of its own, words why nothing changes, or null when its chart answers. */
export function commonEventNote(device: Device, event: CommonEvent): string | null {
  return device.differs?.[event] ?? untouched(device, event)
}
