/** A visit on a shared device is not offered again after this long without a touch. */
const IDLE_LIMIT_MS = 2 * 60 * 60_000

/** What the Welcome page needs from outside. */
export interface WelcomeParts {
  /** The text that the device store keeps under its key, or null. */
  readonly deviceRecord: string | null
  /** Where the visit was last: `{ "path": "/house/kitchen", "label": "Kitchen" }` as text, or null. */
  readonly placeRecord: string | null
  readonly nowMs: number
  /** Puts the site's folder before a path of this product. */
  readonly href: (path: string) => string
  /** Fetches the app ahead of the first press; nothing waits for it. */
  readonly prefetch: () => void
}

const words = {
  carryOn: 'Carry on',
  startAgain: 'Start again',
  startFresh: 'Start fresh',
  sharedQuestion: 'Somebody used this device before. Carry on or start fresh?',
}

/**
 * Brings the static Welcome page to life. Somebody who was here before gets "Carry on: Kitchen" as the first button,
 * and "Start" becomes "Start again". On a shared device the place is not named: the next person may be another.
 * The page is complete without this.
 */
export function startWelcome(page: ParentNode, parts: WelcomeParts): void {
  const start = page.querySelector<HTMLAnchorElement>('[data-start]')
  const device = unfinishedVisit(parts.deviceRecord, parts.nowMs)
  if (start && device) {
    const place = readPlace(parts.placeRecord)
    const carryOn = start.cloneNode() as HTMLAnchorElement
    carryOn.removeAttribute('data-start')
    carryOn.href = parts.href(place?.path ?? '/house/hall')
    carryOn.textContent = device === 'own' && place ? `${words.carryOn}: ${place.label}` : words.carryOn
    start.before(carryOn)
    start.textContent = device === 'own' ? words.startAgain : words.startFresh
    start.classList.add('quiet')
    if (device === 'shared') {
      const question = document.createElement('p')
      question.className = 'welcome-question'
      question.textContent = words.sharedQuestion
      carryOn.before(question)
    }
  }
  parts.prefetch()
}

/** Whose device holds an unfinished visit that may be offered again; null when there is none. */
function unfinishedVisit(record: string | null, nowMs: number): 'own' | 'shared' | null {
  const { visit, device, lastActiveMs } = property(parse(record), 'value')
  if (typeof visit !== 'string') return null
  const leftAlone = typeof lastActiveMs !== 'number' || nowMs - lastActiveMs > IDLE_LIMIT_MS
  if (device === 'own') return 'own'
  return leftAlone ? null : 'shared'
}

/** The last place of the visit. Only a path of this very site: never another host, never a script. */
function readPlace(record: string | null): { path: string; label: string } | null {
  const { path, label } = parse(record)
  if (typeof path !== 'string' || !/^\/(?![/\\])/.test(path)) return null
  return typeof label === 'string' && label !== '' ? { path, label: label.slice(0, 80) } : null
}

type Bag = Readonly<Record<string, unknown>>

function parse(text: string | null): Bag {
  try {
    return asBag(JSON.parse(text ?? 'null'))
  } catch {
    // A record that cannot be read is no reason to hide the Start button.
    return {}
  }
}

function property(bag: Bag, name: string): Bag {
  return asBag(bag[name])
}

function asBag(value: unknown): Bag {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
