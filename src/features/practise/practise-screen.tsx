import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'
import type { VisitSession } from '../../domain/attempt/visit-session.ts'
import type { Device } from '../../domain/content/device.schema.ts'
import type { Settings } from '../../domain/ports/settings.ts'
import type { SoundPlayer } from '../../domain/ports/sound-player.ts'
import type { SpeechReader } from '../../domain/ports/speech-reader.ts'
import type { CloseUpProps } from '../../scene/devices/close-up-props.ts'
import { TaskPicker } from './task-picker.tsx'
import { TaskPractice } from './task-practice.tsx'
import type { PlanOfHouse } from './range-plan.tsx'

/** What the practice screen needs. */
export interface PractiseScreenProps {
  readonly device: Device
  /** Task to begin with; without it the learner chooses. */
  readonly task?: string | undefined
  readonly session: VisitSession
  readonly settings: Settings
  readonly sound: SoundPlayer
  readonly speech: SpeechReader
  readonly announce: (text: string) => void
  readonly href: (path: string) => string
  readonly plan: PlanOfHouse
  /** How the person is called, such as "Tommy". Without it the texts say "the person". */
  readonly personName?: string | undefined
  /** Draws the close-up in 3D. Left out where there is no WebGL: the picture serves the same actions. */
  readonly closeUp?: ComponentType<CloseUpProps> | undefined
}

/** Try it: choose a task of a device, then practise it. */
export function PractiseScreen(props: PractiseScreenProps) {
  const { device, sound, speech } = props
  const [chosen, setChosen] = useState(props.task ?? null)
  // The app focuses the heading on arrival; after that, each change of task moves there.
  const [hasMoved, setMoved] = useState(false)
  const task = device.tasks.find(({ id }) => id === chosen)

  useEffect(
    () => () => {
      sound.stop()
      speech.stop()
    },
    [sound, speech],
  )

  const choose = (id: string | null) => {
    setMoved(true)
    sound.stop()
    speech.stop()
    setChosen(id)
  }
  return (
    <Arrival key={task?.id ?? ''} takesFocus={hasMoved}>
      {task ? (
        <TaskPractice {...props} task={task} onChoose={choose} />
      ) : (
        <TaskPicker {...props} onChoose={choose} />
      )}
    </Arrival>
  )
}

/** Moves the reader to the heading of what has just come on screen. */
function Arrival({ takesFocus, children }: { takesFocus: boolean; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus) place.current?.querySelector('h1')?.focus()
  }, [takesFocus])
  return <div ref={place}>{children}</div>
}
