import { type Fault, MAX_FAULTS } from '../protocol/faults-api.schema.ts'
import { isPagePath, pagePaths } from '../protocol/page-paths.ts'

/** What the reporter works with. */
export interface FaultReporterParts {
  readonly path: string
  readonly version: string
  /** Whether this person agreed that what happens here may leave the device. */
  readonly isAgreed: () => boolean
  /** The address of the page, without query and base path. */
  readonly page: () => string
  readonly post?: (path: string, body: string) => void
}

/** Tells the server what broke here, as far as its person agreed, each thing once and at most 20 things a page load. */
export function createFaultReporter(
  parts: FaultReporterParts,
): (kind: Fault['kind'], error: unknown) => void {
  const { path, version, isAgreed, page, post = postQuietly } = parts
  const told = new Set<string>()
  return (kind, error) => {
    if (!isAgreed() || told.size >= MAX_FAULTS) return
    const fault: Fault = {
      kind,
      name: nameOf(error),
      place: placeOf(error),
      page: patternOf(page()),
      version,
    }
    const key = JSON.stringify(fault)
    if (told.has(key)) return
    told.add(key)
    post(path, JSON.stringify({ faults: [fault] }))
  }
}

function postQuietly(path: string, body: string): void {
  const headers = { 'content-type': 'application/json' }
  // A report that does not get through is not worth a second fault.
  fetch(path, { method: 'POST', headers, body, keepalive: true }).catch(() => undefined)
}

function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Unknown'
  return /^[A-Za-z]{1,40}$/.test(name) ? name : 'Other'
}

/** The topmost of our own files in the stack: its name, line and column. Messages stay here: people's words are in them. */
function placeOf(error: unknown): string | null {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  const [, place = null] = /\/([A-Za-z0-9_-]{1,60}\.js:\d{1,7}:\d{1,7})/.exec(stack) ?? []
  return place
}

function patternOf(path: string): Fault['page'] {
  const parts = path.split('/')
  const fits = (pattern: string) =>
    pattern.split('/').length === parts.length &&
    pattern.split('/').every((part, at) => part.startsWith(':') || part === parts[at])
  return (isPagePath(path) ? pagePaths.find(fits) : undefined) ?? '/'
}
