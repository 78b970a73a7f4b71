import { makeOneTimeLinkIn } from '../src/server/accounts/make-one-time-link.ts'
import { readArguments, stop } from './command.ts'
import { settingsOrStop } from './settings.ts'

const usage = 'npm run invite'
if (readArguments([], usage).words.length > 0) stop(`Use it like this: ${usage}`)
const { port, publicUrl, ...place } = settingsOrStop()
const link = await makeOneTimeLinkIn(place, publicUrl ?? `http://localhost:${port}`, Date.now())
console.log(`Make an account with this link. It works once, for one day:\n${link}`)
