import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { Device } from '../../domain/content/device.schema.ts'
import { createPracticeRun } from '../../domain/device/practice-run.ts'
import type { SoundPlayer } from '../../domain/ports/sound-player.ts'

/** The first call as the lesson shows it. */
export interface FirstCall {
  /** What is heard and said now, as captions. */
  readonly captions: readonly string[]
  /** Label of the button that lets time pass, or null when nothing is waited for. */
  readonly waitLabel: string | null
  readonly isPressed: boolean
  /** Somebody answered: the lesson is won. */
  readonly isAnswered: boolean
  press(): void
  wait(): void
  /** Tells the operator that this is a test. */
  sayTest(): void
}

/** Task whose starting state is a working alarm, and the parts of the alarm that the lesson speaks of. */
const TASK = 'monthly-test'
const PENDANT = 'pendant'
const SAY_TEST = 'say-test'

/**
 * The alarm of the house, in working order, for the last step of the first lesson. The same machine as in practice,
 * but nothing is recorded: this is a first touch, not an attempt.
 */
export function useFirstCall(device: Device, sound: SoundPlayer): FirstCall {
  const run = useMemo(() => {
    const task = device.tasks.find(({ id }) => id === TASK)
    if (!task) throw new Error(`${device.id} has no task ${TASK}`)
    return createPracticeRun({ device, task, rung: 'own', record: () => Promise.resolve() })
  }, [device])
  const { view, practice } = useSyncExternalStore(run.subscribe, run.state)
  const call = practice.states.call
  const heard = view.sound

  useEffect(() => {
    if (heard) sound.play(heard.tones, { loop: false })
    return () => sound.stop()
  }, [heard, sound])

  const [wait] = view.waits
  return {
    captions: [
      ...(heard ? [heard.caption] : []),
      ...(view.says ? [`${view.says.who}: ${view.says.words}`] : []),
    ],
    waitLabel: wait?.label ?? null,
    isPressed: call !== 'idle',
    isAnswered: call === 'talking',
    press: () => void run.act(PENDANT),
    wait: () => wait && void run.wait(wait.delay),
    sayTest: () => void run.act(SAY_TEST),
  }
}
