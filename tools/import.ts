import { readFileSync } from 'node:fs'
import { importAnswers } from '../src/server/events/import-answers.ts'
import { hashToken, readSecrets } from '../src/server/secrets.ts'
import { readArguments, stop, withStore } from './command.ts'

const usage = 'npm run import -- answers.json more.json [--invitation key-of-the-link]'
const { words, options } = readArguments(['invitation'], usage)
if (words.length === 0) stop(`Use it like this: ${usage}`)

await withStore(async (store) => {
  const { invitation } = options
  const keyed = invitation !== undefined && (await store.hasInvitation(hashToken(invitation)))
  if (invitation !== undefined && !keyed)
    throw new Error('No invitation link has this key. Nothing was taken in.')
  const { hashPerson } = await readSecrets(store)
  let unread = 0
  for (const file of words) {
    const result = await importAnswers(readFileSync(file, 'utf8'), {
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
