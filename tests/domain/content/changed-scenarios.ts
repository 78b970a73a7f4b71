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
/** Stories and devices take most of the time, so they are parsed only when one of them changes. */
const isLong = (path: string) => /^scenarios\/(?:stories|devices|dressings)\//.test(path)
/** Panels are checked against the stories. */
const needsAll = (path: string) => isLong(path) || path === 'scenarios/panel.yaml'
const short = all.filter(({ path }) => !isLong(path))
const before = new Map<readonly ContentFile[], ReadonlySet<string>>()

/** The faults that a change of the real files brings. */
export function faultsAfter(change: Change): readonly Fault[] {
  const files = needsAll(change.file) ? all : short
  const known = before.get(files) ?? new Set(parseContent(files).faults.map(keyOf))
  before.set(files, known)
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
