import type { ContentFile } from '../../../src/domain/content/content-version.ts'
import type { Fault } from '../../../src/domain/content/fault.ts'
import { parseContent } from '../../../src/domain/content/parse-content.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'

/** A change of one file: what is there, and what a careless author puts in its place. */
export interface Change {
  readonly file: string
  readonly from: string | RegExp
  readonly to: string
}

const all = readScenarioFiles()
/** Stories, devices and dressings take most of the time to check. */
const isLong = (path: string) => /^scenarios\/(?:stories|devices|dressings)\//.test(path)
/** Those that a careless change of anything else is seen in, and that lead to each other. */
const around = [
  'scenarios/stories/s02-two-hours-on-the-lino.yaml',
  'scenarios/stories/s10-the-bank-man-was-lovely.yaml',
  'scenarios/devices/alarm-hub.yaml',
  'scenarios/devices/key-safe.yaml',
  'scenarios/dressings/tommy-hallam.yaml',
]
const before = new Map<string, ReadonlySet<string>>()

/** All short files, the one that changes and a few round it: what the others would say is not about this change. */
function filesFor({ file }: Change): readonly ContentFile[] {
  // A home that is dressed for somebody is looked at as a whole, once all that it names is there.
  if (file.startsWith('scenarios/dressings/')) return all
  const isShort = !isLong(file) && file !== 'scenarios/panel.yaml'
  return all.filter(({ path }) => !isLong(path) || path === file || (!isShort && around.includes(path)))
}

/** The faults that a change of the real files brings. */
export function faultsAfter(change: Change): readonly Fault[] {
  const files = filesFor(change)
  const known = before.get(change.file) ?? new Set(parseContent(files).faults.map(keyOf))
  before.set(change.file, known)
  return parseContent(changed(files, change)).faults.filter((fault) => !known.has(keyOf(fault)))
}

/** The line of the first place where a file, after a change, has this text. */
export function lineAfter(change: Change, text: string): number {
  const file = changed(all, change).find(({ path }) => path === change.file)
  const at = file?.text.split('\n').findIndex((line) => line.includes(text)) ?? -1
  if (at < 0) throw new Error(`${change.file} has no line with ${text}`)
  return at + 1
}

function changed(files: readonly ContentFile[], { file, from, to }: Change): readonly ContentFile[] {
  const old = files.find(({ path }) => path === file)
  const text = old?.text.replace(from, to)
  if (text === undefined || text === old?.text) throw new Error(`${file} does not hold ${String(from)}`)
  return files.map((entry) => (entry.path === file ? { ...entry, text } : entry))
}

function keyOf({ file, what }: Fault): string {
  return `${file} ${what}`
}
