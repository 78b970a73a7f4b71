import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run restore`: fills an empty store from a backup.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/restore.ts', ...process.argv.slice(2)]))
