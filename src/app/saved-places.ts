/** Key of the device record, kept by the platform. Written here again so that the front page need not load it. */
export const DEVICE_RECORD = 'virtual-house.device'

/** Key of the place the visit was at last: `{ path, label }`, for "Carry on: Kitchen". */
export const PLACE_RECORD = 'virtual-house.place'

/** Notes where the person is, for the front page. */
export function savePlace(path: string, label: string): void {
  try {
    localStorage.setItem(PLACE_RECORD, JSON.stringify({ path, label }))
  } catch {
    // Without storage there is no carrying on; the visit itself goes on.
  }
}

/** Forgets where the person was. */
export function forgetPlace(): void {
  try {
    localStorage.removeItem(PLACE_RECORD)
  } catch {
    // Nothing was saved either.
  }
}
