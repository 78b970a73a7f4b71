const patienceMs = 5000

/** Asks the server whether it is there; gives how many milliseconds its answer took, null when none came. */
export async function askHealth(): Promise<{ readonly tookMs: number | null }> {
  const beganMs = performance.now()
  try {
    const response = await fetch(`${import.meta.env.BASE_URL}api/health`, {
      cache: 'no-store',
      signal: AbortSignal.timeout(patienceMs),
    })
    // A static web host may answer every address with a page.
    const isServer = response.ok && response.headers.get('content-type')?.includes('json') === true
    return { tookMs: isServer ? Math.max(1, Math.round(performance.now() - beganMs)) : null }
  } catch {
    return { tookMs: null }
  }
}
