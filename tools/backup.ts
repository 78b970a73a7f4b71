import { backUp } from '../src/server/store/backup/back-up-and-restore.ts'
import { readArguments, stop, storeOrStop } from './command.ts'
import { settingsOrStop } from './settings.ts'

const usage = 'npm run backup -- --out house.backup [--only erasures]'
const { words, options } = readArguments(['out', 'only'], usage)
if (!options.out || words.length > 0 || (options.only && options.only !== 'erasures')) {
  stop(`Use it like this: ${usage}`)
}
storeOrStop()
const holds = options.only ? 'erasures' : 'everything'
try {
  const head = { backup: 'virtual-house', format: 1, madeAt: new Date().toISOString(), holds } as const
  const rows = await backUp(settingsOrStop(), options.out, head)
  console.log(
    `${rows} rows are in ${options.out}. Whoever has this file has the answers: keep it locked away.`,
  )
} catch (error) {
  stop(`No backup was made: ${error instanceof Error ? error.message : error}`)
}
