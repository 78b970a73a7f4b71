import { parseArgs } from 'node:util'
import { parseContent } from '../src/domain/content/parse-content.ts'
import { demoContentOf } from '../src/domain/demo/demo-content.ts'
import { fillWithDemo } from '../src/server/demo/fill-with-demo.ts'
import { openStore } from '../src/server/store/open-store.ts'
import { readScenarios } from './read-scenarios.ts'
import { settingsOrStop } from './settings.ts'

/** Ends the command with one plain sentence. */
function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}

const { values } = parseArgs({
  options: { people: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
})
const people = Number(values.people)
if (!Number.isInteger(people) || people < 1)
  stop(`--people must be a whole number from 1, not "${values.people}".`)

const { content } = parseContent(readScenarios(process.cwd()), { isChecked: true })
const store = await openStore(settingsOrStop())
try {
  const filled = await fillWithDemo(store, {
    people,
    seed: values.seed,
    content: demoContentOf(content, (ms) => new Date(ms).toISOString()),
    onProgress: (visits) => process.stdout.isTTY && process.stdout.write(`\r${visits} visits`),
  })
  if (!filled.ok) stop(filled.sentence)
  console.log(
    `\nDemonstration data: ${people} made-up people, ${filled.visits} visits, ${filled.events} events, ${filled.sites} sites.`,
  )
  console.log(
    'Every screen and download of this store says that it is a demonstration. It takes no real answers.',
  )
} finally {
  await store.close()
}
