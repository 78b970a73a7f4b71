import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import packageJson from '../package.json' with { type: 'json' }
import { stricterRule } from '../src/domain/disclosure/disclosure-rule.ts'
import { createAudit } from '../src/server/accounts/audit.ts'
import { rememberOptions } from '../src/server/evaluate/content-options.ts'
import { openPack } from '../src/server/evaluate/open-pack.ts'
import { openPublication } from '../src/server/evaluate/open-publication.ts'
import { readSecrets } from '../src/server/secrets.ts'
import { readArguments, stop, storeOrStop, withStore } from './command.ts'
import { settingsOrStop } from './settings.ts'
import { readEvaluationContent } from './evaluation-content.ts'
import { growSlowly } from './grow-slowly.ts'

const usage = 'npm run export -- --out pilot.zip [--publication]'
const isPublication = process.argv.includes('--publication')
if (isPublication) process.argv.splice(process.argv.indexOf('--publication'), 1)
const { words, options } = readArguments(['out'], usage)
const { out } = options
if (!out || words.length > 0) stop(`Use it like this: ${usage}`)
storeOrStop()

/** Writes a file under its own name only when it is whole, so that a full disk leaves no half of it. */
async function writeWhole(file: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const part = `${file}.part`
  try {
    await pipeline(pieces, createWriteStream(part, { mode: 0o600 }))
    await rename(part, file)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

function showProgress(done: number, all: number): void {
  if (process.stdout.isTTY && (done % 100 === 0 || done === all)) process.stdout.write(`\r${done} of ${all} `)
}

await withStore(async (store) => {
  const content = readEvaluationContent()
  const rule = stricterRule(settingsOrStop().hiding)
  growSlowly()
  await rememberOptions(store, content)
  const { studyNumber, hashPerson } = await readSecrets(store)
  const { version } = packageJson
  const audit = createAudit(store, () => Date.now())
  if (isPublication) {
    const { pieces } = await openPublication(store, {
      version,
      studyNumber,
      hashPerson,
      nowMs: () => Date.now(),
      content,
      rule,
    })
    await writeWhole(out, pieces)
    await audit('exported', null, 'a publication by npm run export')
    console.log(`The publication is in ${out}. It holds no row about a person.`)
    return
  }
  const { region } = content
  const { outline, unreadable, pieces } = await openPack(store, {
    version,
    studyNumber,
    hashPerson,
    authority: null,
    region,
    rule,
    onProgress: showProgress,
  })
  await writeWhole(out, pieces)
  await audit('exported', null, 'by npm run export')
  const { people, refused } = await store.countErasures()
  console.log(
    `Forgotten at their wish: ${people} ${people === 1 ? 'person' : 'people'}. Late events of theirs that were refused: ${refused}.`,
  )
  console.log(
    `${outline.people.length} people and visits without a code went into ${out}. ${unreadable} records could not be read.`,
  )
})
