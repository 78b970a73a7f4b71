import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run erase`: forgets one person everywhere in the store.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/erase.ts', ...process.argv.slice(2)]))
