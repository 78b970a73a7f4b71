import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { DeviceTask } from '../../domain/content/device-task.schema.ts'
import { answerOf, type PendingWait, withPerson } from '../../domain/device/device-view.ts'
import type { Feedback, Rung } from '../../domain/device/practice.ts'
import { createPracticeRun, type PracticeRun, type PracticeView } from '../../domain/device/practice-run.ts'
import type { Settings } from '../../domain/ports/settings.ts'
import type { SoundPlayer } from '../../domain/ports/sound-player.ts'
import { practiseMessages as words } from './practise.messages.ts'

/** A wait longer than this never runs by itself, in real time either: nobody sits through two days. */
const LONGEST_REAL_WAIT_S = 60

interface PracticeRunOptions {
  readonly device: Device
  readonly task: DeviceTask
  readonly session: VisitSession
  readonly settings: Settings
  readonly sound: SoundPlayer
  readonly announce: (text: string) => void
  readonly personName: string | undefined
}

/** A go at a task as a screen sees it. */
export interface RunOnScreen {
  readonly run: PracticeRun
  readonly view: PracticeView
  readonly rung: Rung
  /** Ends this go and begins another, on the same rung or another. */
  readonly restart: (rung: Rung) => void
}

/** A running go at a task: its view, its sounds, and what is read out. */
export function usePracticeRun(options: PracticeRunOptions): RunOnScreen {
  const { device, task, session } = options
  const start = (rung: Rung) =>
    createPracticeRun({ device, task, rung, record: (...facts) => session.record(...facts) })
  const [run, setRun] = useState(() => start('steps'))
  const view = useSyncExternalStore(run.subscribe, run.state)
  const { rung } = view.practice
  useEffect(() => () => void run.leave(), [run])
  useRealTime(run, view.view.waits[0], options.settings.realTime && rung !== 'show')
  useAnswers(options, view)
  return { run, view, rung, restart: (next) => setRun(start(next)) }
}

function useRealTime(run: PracticeRun, wait: PendingWait | undefined, isOn: boolean) {
  useEffect(() => {
    if (!isOn || !wait || wait.seconds > LONGEST_REAL_WAIT_S) return undefined
    const timer = setTimeout(() => void run.wait(wait.delay), wait.seconds * 1000)
    return () => clearTimeout(timer)
  }, [isOn, wait, run])
}

/** Plays and reads out what the device answered to the last action. */
function useAnswers(options: PracticeRunOptions, view: PracticeView) {
  const told = useRef<unknown>(null)
  const answer = useEffectEvent((now: PracticeView) => {
    const deed = now.practice.deeds.at(-1)
    // Asking for help publishes the same deed again; it is not answered twice.
    if (told.current === (deed ?? now.practice.states)) return
    told.current = deed ?? now.practice.states
    playAnswer(options, now)
    const text = withPerson(answerLines(options, now).join(' '), options.personName)
    if (text) options.announce(text)
  })
  useEffect(() => answer(view), [view])
}

function playAnswer({ device, sound }: PracticeRunOptions, { practice, view }: PracticeView) {
  const deed = practice.deeds.at(-1)
  const heard = deed ? answerOf(device, deed.before, deed.action, deed.after).sound : view.sound
  if (heard) sound.play(heard.tones, { loop: heard.loop === true })
  else if (!view.sound?.loop) sound.stop()
}

function answerLines({ device, task }: PracticeRunOptions, { practice }: PracticeView): readonly string[] {
  const deed = practice.deeds.at(-1)
  if (!deed) return []
  const { lines, sound, says } = answerOf(device, deed.before, deed.action, deed.after)
  return [
    ...lines.map((line) => line.words),
    ...(sound ? [sound.caption] : []),
    ...(says ? [words.says(says.who) + says.words] : []),
    ...feedbackLines(practice.feedback, practice.rung),
    ...(practice.finished ? [task.success.text, task.success.means] : []),
  ]
}

function feedbackLines(feedback: Feedback | null, rung: Rung): readonly string[] {
  if (feedback?.kind === 'slip') {
    return [words.slipHeading, feedback.slip.happened, feedback.slip.means, feedback.slip.putRight]
  }
  if (feedback?.kind === 'step') return [feedback.step.show]
  if (feedback?.kind === 'aside' && rung === 'steps') return [words.aside]
  return []
}
