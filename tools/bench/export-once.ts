import { pipeline } from 'node:stream/promises'
import { Writable } from 'node:stream'
import { STANDARD_RULE } from '../../src/domain/disclosure/disclosure-rule.ts'
import { openPack } from '../../src/server/evaluate/open-pack.ts'
import { readSecrets } from '../../src/server/secrets.ts'
import { openStore } from '../../src/server/store/open-store.ts'
import { growSlowly } from '../grow-slowly.ts'

// One export of a store in a process of its own, so that its memory can be measured. Prints JSON.
growSlowly()
const [dataDirectory = '', databaseUrl = ''] = process.argv.slice(2)
const store = await openStore({ dataDirectory, databaseUrl: databaseUrl || null })
const from = performance.now()
const { studyNumber, hashPerson } = await readSecrets(store)
const { outline, pieces } = await openPack(store, {
  version: '0',
  studyNumber,
  hashPerson,
  authority: null,
  region: null,
  rule: STANDARD_RULE,
})
let bytes = 0
await pipeline(
  pieces,
  new Writable({
    write(piece: Uint8Array, _, done) {
      bytes += piece.length
      done()
    },
  }),
)
await store.close()
const seconds = (performance.now() - from) / 1000
console.log(
  JSON.stringify({
    bytes,
    seconds,
    people: outline.people.length,
    peakMib: process.resourceUsage().maxRSS / 1024,
  }),
)
