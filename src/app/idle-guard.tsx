import { lazy, Suspense, useEffect, useState } from 'react'
import { IDLE_LIMIT_MS } from '../platform/device-store.ts'
import { inApp } from './base-path.ts'
import { clearDevice } from './clear-device.ts'
import { useServices } from './use-services.ts'

const IdleWarning = lazy(() =>
  import('../features/finish/idle-warning.tsx').then((m) => ({ default: m.IdleWarning })),
)

const WARNING_S = 60
const STEP_S = 10
const LOOK_AGAIN_MS = 5000

/** On a shared device: warns a minute before the idle limit, then clears what is there. Any sign of life stops it. */
export function IdleGuard() {
  const services = useServices()
  const { device, clock } = services
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null)

  useEffect(() => {
    const timer = setInterval(() => {
      const { visit, device: whose, lastActiveMs } = device.get()
      if (visit === null || whose !== 'shared') return setSecondsLeft(null)
      const left = (IDLE_LIMIT_MS - (clock.nowMs() - (lastActiveMs ?? 0))) / 1000
      if (left <= 0) void clear()
      else setSecondsLeft(left <= WARNING_S ? Math.ceil(left / STEP_S) * STEP_S : null)
    }, LOOK_AGAIN_MS)
    return () => clearInterval(timer)
    // Services are made once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [device, clock])

  async function clear() {
    await clearDevice(services)
    location.assign(inApp('/'))
  }

  if (secondsLeft === null) return null
  return (
    <Suspense fallback={null}>
      <IdleWarning
        secondsLeft={secondsLeft}
        onStay={() => {
          device.touch()
          setSecondsLeft(null)
        }}
        onClear={() => void clear()}
      />
    </Suspense>
  )
}
