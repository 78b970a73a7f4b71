/** The two fields by which React's `use` knows that a promise has settled, and reads it without waiting a turn. */
interface Settling<T> {
  status?: 'pending' | 'fulfilled' | 'rejected'
  value?: T
  reason?: unknown
}

/**
 * The same promise, readable at once by `use` when it has settled before anything is drawn. Otherwise the first drawing
 * stands for a fallback, and React shows what follows a fallback 0.3 s later at the earliest.
 */
export function readable<T>(promise: Promise<T>): Promise<T> {
  const told: Promise<T> & Settling<T> = promise
  told.status = 'pending'
  promise.then(
    (value) => void Object.assign(told, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(told, { status: 'rejected', reason }),
  )
  return told
}
