import { useRef, useState } from 'react'

/** Something a button set off that takes a moment, such as saving. */
export interface Task {
  readonly isRunning: boolean
  readonly hasFailed: boolean
  /** Runs the work; a second press while it runs does nothing. */
  run(work: () => Promise<void>): Promise<void>
}

/** Runs one piece of work at a time for a screen and remembers whether the last one failed. */
export function useTask(): Task {
  const [state, setState] = useState<'idle' | 'running' | 'failed'>('idle')
  const busy = useRef(false)
  return {
    isRunning: state === 'running',
    hasFailed: state === 'failed',
    async run(work) {
      if (busy.current) return
      busy.current = true
      setState('running')
      try {
        await work()
        setState('idle')
      } catch (error) {
        setState('failed')
        console.error(error)
      } finally {
        busy.current = false
      }
    },
  }
}
