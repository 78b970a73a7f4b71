import { parseVisitEvent } from '../src/domain/attempt/visit-event.schema.ts'
import { parsePersonCode } from '../src/domain/measures/person-code.ts'
import { createAudit } from '../src/server/accounts/audit.ts'
import { readSecrets } from '../src/server/secrets.ts'
import { readArguments, stop, storeOrStop, withStore } from './command.ts'

const { words } = readArguments([], 'npm run erase -- K7M4-Q2XL')
const [word] = words
if (!word || words.length > 1) stop('Use it like this: npm run erase -- K7M4-Q2XL')
const typed = parsePersonCode(word)
if (!typed.ok) stop(typed.message)
const { code } = typed
storeOrStop()

await withStore(async (store) => {
  const counts = new Map<string, number>()
  for (const { body } of await store.readPerson(code)) {
    const parsed = parseVisitEvent(JSON.parse(body))
    const kind = parsed.ok ? parsed.event.kind : 'cannot be read'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const { hashPerson } = await readSecrets(store)
  const atUtc = new Date().toISOString()
  const erased = await store.erasePerson({ person: code, personHash: hashPerson(code), atUtc })
  await createAudit(store, () => Date.now())('erased', null, `${erased} events, by npm run erase`)
  for (const [kind, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(`${String(count).padStart(6)}  ${kind}`)
  }
  console.log(
    `${erased} events went. Late ones under this code will be refused. Older backups still hold them.`,
  )
})
