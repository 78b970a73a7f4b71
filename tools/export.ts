import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import packageJson from '../package.json' with { type: 'json' }
import { makePilotZip } from '../src/domain/exports/make-pilot-zip.ts'
import { createAudit } from '../src/server/accounts/audit.ts'
import { readPilot } from '../src/server/evaluate/read-pilot.ts'
import { readSecrets } from '../src/server/secrets.ts'
import { readArguments, stop, withStore } from './command.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const usage = 'npm run export -- --out pilot.zip'
const { words, options } = readArguments(['out'], usage)
const { out } = options
if (!out || words.length > 0) stop(`Use it like this: ${usage}`)
await withStore(async (store) => {
  const { records, unreadable, purpose } = await readPilot(store, null)
  const { studyNumber } = await readSecrets(store)
  writeFileSync(
    out,
    makePilotZip(records, { version: packageJson.version, unreadable, studyNumber, sha256, purpose }),
    { mode: 0o600 },
  )
  await createAudit(store, () => Date.now())('exported', null, 'by npm run export')
  const { people, refused } = await store.countErasures()
  console.log(`${people} people were forgotten at their wish; ${refused} late events of theirs were refused.`)
  console.log(`${records.length} events went into ${out}. ${unreadable.length} could not be read.`)
})
