import { parseContent } from '../src/domain/content/parse-content.ts'
import { demoContentOf } from '../src/domain/demo/demo-content.ts'
import { fillWithDemo } from '../src/server/demo/fill-with-demo.ts'
import { openStore } from '../src/server/store/open-store.ts'
import { readArguments, stop } from './command.ts'
import { readScenarios } from './read-scenarios.ts'
import { settingsOrStop } from './settings.ts'

const usage = 'npm run demo-data -- [--people 500] [--seed 1]'
const { words, options } = readArguments(['people', 'seed'], usage)
if (words.length > 0) stop(`Use it like this: ${usage}`)
const people = Number(options.people ?? '500')
if (!Number.isInteger(people) || people < 1)
  stop(`--people must be a whole number from 1, not "${options.people}".`)

const { content } = parseContent(readScenarios(process.cwd()), { isChecked: true })
const store = await openStore(settingsOrStop())
try {
  const filled = await fillWithDemo(store, {
    people,
    seed: options.seed ?? '1',
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
