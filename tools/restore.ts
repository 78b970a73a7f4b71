import { restore } from '../src/server/store/backup/back-up-and-restore.ts'
import { readArguments, stop } from './command.ts'
import { settingsOrStop } from './settings.ts'

const usage = 'npm run restore -- --from house.backup [--erasures newer.backup,newest.backup]'
const { words, options } = readArguments(['from', 'erasures'], usage)
if (!options.from || words.length > 0) stop(`Use it like this: ${usage}`)
try {
  const { rows, erased } = await restore(settingsOrStop(), options.from, options.erasures?.split(',') ?? [])
  console.log(
    `${rows} rows are back. ${erased} events of people who were erased since then were forgotten again.`,
  )
} catch (error) {
  stop(`Nothing was restored: ${error instanceof Error ? error.message : error}`)
}
