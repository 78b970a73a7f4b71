import { mkdirSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { parseContent } from '../src/domain/content/parse-content.ts'
import { demoContentOf } from '../src/domain/demo/demo-content.ts'
import { demoSites, makeDemoPilot } from '../src/domain/demo/make-demo-pilot.ts'
import { evaluationContentOf } from '../src/domain/evaluation/evaluation-content.ts'
import { readScenarioFiles } from '../tests/support/scenario-files.ts'

// Writes the fixed demonstration pilot that an R script works out independently (tests/domain/evaluation/r-check). The
// files are committed and stay as they are when stories change: run this, and the R script after it, only when the form
// of events or of the content changes. Ids are counted up, so that the file stays small.

const folder = 'tests/domain/evaluation/r-check'
const people = 420
const startMs = Date.parse('2026-05-04T00:00:00.000Z')

const { content } = parseContent(readScenarioFiles(), { isChecked: true })
const demoContent = demoContentOf(content, (ms) => new Date(ms).toISOString())
const ids = new Map<string, string>()
const plain = (id: string | null, kind: number) => {
  if (id === null) return null
  const known = ids.get(id) ?? `00000000-0000-7000-8${kind}00-${String(ids.size).padStart(12, '0')}`
  ids.set(id, known)
  return known
}

const lines: string[] = []
for await (const visit of makeDemoPilot({ people, seed: 'r-check', content: demoContent, startMs })) {
  for (const event of visit.events) {
    if (event.kind === 'link.given') continue
    const { person, ...rest } = event
    const clock = event.at < '2026' ? 'before-2026' : event.at < '2026-12' ? 'ok' : 'future'
    lines.push(
      JSON.stringify({
        ...rest,
        id: plain(event.id, 0),
        visit: plain(event.visit, 1),
        live: plain(event.live, 2),
        study_number: person && `P-${person}`,
        keyed: visit.keyed,
        clock,
      }),
    )
  }
}

const sites = demoSites(demoContent).map((site, at) => ({
  ...site,
  startMonth: site.arm === 'first' ? '2026-05' : '2026-07',
  invited: 20 + at,
}))
const targets = evaluationContentOf(content).region.authorities.map(({ id }, at) => ({
  authority: id,
  people: 25 + 5 * at,
}))
const costs = [
  { id: 'time', kind: 'staff-time', label: 'Care workers', pence: 1642, source: 'Pay scale of one council' },
  { id: 'trainer', kind: 'trainer', label: 'Two trainers', pence: 312_000, source: 'Time sheets' },
  { id: 'server', kind: 'hosting', label: 'Small server', pence: 14_400, source: 'Bill' },
]

mkdirSync(folder, { recursive: true })
writeFileSync(`${folder}/events.jsonl.gz`, gzipSync(`${lines.join('\n')}\n`, { level: 9 }))
writeFileSync(
  `${folder}/beside.json.gz`,
  gzipSync(JSON.stringify({ content: evaluationContentOf(content), sites, targets, costs }), { level: 9 }),
)
console.log(`${lines.length} events of ${people} people`)
