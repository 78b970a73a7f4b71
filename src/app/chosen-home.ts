/** Whose home one sees who has not chosen. */
export const FIRST_HOME = 'tommy-hallam'
/** Key of the home that was chosen last, as long as the tab is open. */
const CHOSEN = 'virtual-house.home'

/** The home that the address asks for with `?home=`, or that was chosen last; whether there is such a home is open. */
export function chosenHome(query: URLSearchParams): string {
  const asked = query.get('home')
  try {
    const before = sessionStorage.getItem(CHOSEN)
    // Asked for again at every drawing of the page, noted once.
    if (asked !== null && asked !== before) sessionStorage.setItem(CHOSEN, asked)
    return asked ?? before ?? FIRST_HOME
  } catch {
    // Without storage the choice holds as long as it stands in the address.
    return asked ?? FIRST_HOME
  }
}
