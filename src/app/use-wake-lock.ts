import { useEffect } from 'react'

/** Keeps the screen awake while a page is shown, where the browser can. It lets go when hidden, so it is asked again. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isLeft = false
    const hold = async () => {
      if (document.visibilityState !== 'visible') return
      // Missing over plain HTTP and in older browsers; refused on an empty battery. The session goes on without it.
      const held = await navigator.wakeLock?.request('screen').catch(() => null)
      if (isLeft) void held?.release()
      else lock = held ?? null
    }
    void hold()
    document.addEventListener('visibilitychange', hold)
    return () => {
      isLeft = true
      document.removeEventListener('visibilitychange', hold)
      void lock?.release()
    }
  }, [])
}
