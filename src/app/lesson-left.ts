const KEY = 'virtual-house.lesson-left'

/** Whether the first lesson was finished or closed in this tab. */
export function wasLessonLeft(): boolean {
  try {
    return sessionStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

/** Notes that the first lesson is over, so that it does not come back after a reload. */
export function noteLessonLeft(): void {
  try {
    sessionStorage.setItem(KEY, '1')
  } catch {
    // Then it comes back once more; closing it is one press.
  }
}
