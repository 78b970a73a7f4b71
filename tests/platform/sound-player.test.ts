import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Tone } from '../../src/domain/ports/sound-player.ts'
import { createSoundPlayer } from '../../src/platform/sound-player.ts'

const beep: readonly Tone[] = [
  { hz: 1000, ms: 200, wave: 'sine', volume: 0.4 },
  { hz: 0, ms: 300, wave: 'sine', volume: 0 },
  { hz: 500, ms: 100, wave: 'square', volume: 0.2 },
]

interface Made {
  readonly hz: number
  readonly wave: string
  readonly from: number
  readonly to: number
  stopped: boolean
}

/** An audio context that writes down what it was asked to play. */
function listeningContext(made: Made[]) {
  const param = { value: 0, setValueAtTime: vi.fn(), linearRampToValueAtTime: vi.fn() }
  return {
    currentTime: 10,
    state: 'running',
    destination: {},
    createGain: () => ({ gain: param, connect: () => ({}) }),
    createOscillator: () => {
      const tone = { hz: 0, wave: '', from: 0, to: 0, stopped: false }
      made.push(tone)
      return {
        set type(wave: string) {
          tone.wave = wave
        },
        frequency: {
          set value(hz: number) {
            tone.hz = hz
          },
        },
        connect: () => ({ connect: () => ({}) }),
        disconnect: () => undefined,
        start: (at: number) => {
          tone.from = at
        },
        stop: (at?: number) => {
          if (at === undefined) tone.stopped = true
          else tone.to = at
        },
      }
    },
  } as unknown as AudioContext
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('plays each tone in its turn and leaves out silence', () => {
  const made: Made[] = []
  createSoundPlayer({ isOn: () => true, openContext: () => listeningContext(made) }).play(beep, {
    loop: false,
  })
  expect(made.map(({ hz, wave }) => [hz, wave])).toEqual([
    [1000, 'sine'],
    [500, 'square'],
  ])
  expect(made[1]?.from).toBeCloseTo((made[0]?.from ?? 0) + 0.5)
  expect(made[1]?.to).toBeCloseTo((made[1]?.from ?? 0) + 0.1)
})

test('a loop goes on until stop; a new sound ends the one before', () => {
  const made: Made[] = []
  const player = createSoundPlayer({ isOn: () => true, openContext: () => listeningContext(made) })
  player.play(beep, { loop: true })
  vi.advanceTimersByTime(650)
  expect(made).toHaveLength(4)
  player.play(beep.slice(0, 1), { loop: false })
  expect(made.slice(2, 4).every((tone) => tone.stopped)).toBe(true)
  expect(made).toHaveLength(5)
  player.stop()
  vi.advanceTimersByTime(5000)
  expect(made).toHaveLength(5)
})

test('is silent when sound is off, and when sound is switched off during a loop', () => {
  const made: Made[] = []
  let isOn = false
  const player = createSoundPlayer({ isOn: () => isOn, openContext: () => listeningContext(made) })
  player.play(beep, { loop: true })
  expect(made).toHaveLength(0)
  isOn = true
  player.play(beep, { loop: true })
  isOn = false
  vi.advanceTimersByTime(5000)
  expect(made).toHaveLength(2)
})

test('a browser without audio stays silent and throws nothing', () => {
  const player = createSoundPlayer({ isOn: () => true, openContext: () => null })
  expect(() => player.play(beep, { loop: true })).not.toThrow()
})
