import { useEffect, useState } from 'react'

/**
 * Something that is asked for when a screen opens, and again on demand. Null until the first answer is there; the old
 * answer stays until a new one comes. `load` must stay the same function from one rendering to the next.
 */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null, () => Promise<T>] {
  const [loaded, setLoaded] = useState<T | null>(null)
  useEffect(() => {
    let isLeft = false
    void load().then((answer) => {
      if (!isLeft) setLoaded(answer)
    })
    return () => {
      isLeft = true
    }
  }, [load])
  async function reload(): Promise<T> {
    const answer = await load()
    setLoaded(answer)
    return answer
  }
  return [loaded, reload]
}
