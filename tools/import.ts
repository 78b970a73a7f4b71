import { readFileSync } from 'node:fs'
import { importAnswers } from '../src/server/events/import-answers.ts'
import { hashToken, readSecrets } from '../src/server/secrets.ts'
import { seals } from '../src/platform/sealed-file.ts'
import { readArguments, stop, withStore } from './command.ts'

const usage =
  'npm run import -- answers.json more.json.age [--invitation key-of-the-link] [--key-file secret-key.txt]'
const { words, options } = readArguments(['invitation', 'key-file'], usage)
if (words.length === 0) stop(`Use it like this: ${usage}`)

await withStore(async (store) => {
  const { invitation } = options
  const keyed = invitation !== undefined && (await store.hasInvitation(hashToken(invitation)))
  if (invitation !== undefined && !keyed)
    throw new Error('No invitation link has this key. Nothing was taken in.')
  const { hashPerson } = await readSecrets(store)
  const keyFile = options['key-file']
  const secretKey = keyFile === undefined ? null : readFileSync(keyFile, 'utf8')
  let unread = 0
  for (const file of words) {
    const text = await readAnswers(readFileSync(file), secretKey)
    if (text === null) {
      unread++
      console.log(
        `${file}: This file is sealed. Name the file with the secret key of the pilot after --key-file.`,
      )
      continue
    }
    const result = await importAnswers(text, {
      store,
      nowMs: Date.now(),
      keyed,
      hashPerson,
    })
    if (!result.ok) {
      unread++
      console.log(`${file}: ${result.reason}`)
      continue
    }
    console.log(
      `${file}: ${result.accepted} new, ${result.repeated} there already, ${result.rejected.length} refused.`,
    )
    for (const { id, reason } of result.rejected) console.log(`  ${id ?? 'no id'}: ${reason}`)
  }
  if (unread > 0) throw new Error(`${unread} of ${words.length} files could not be read.`)
})

/** The text of a file; null when it is sealed and no key opens it. */
async function readAnswers(bytes: Uint8Array, secretKey: string | null): Promise<string | null> {
  if (!seals.isSealed(bytes)) return new TextDecoder().decode(bytes)
  return secretKey === null ? null : seals.open(bytes, secretKey)
}
