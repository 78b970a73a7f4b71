import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run backup`: writes all that the store holds into one file, while servers run.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/backup.ts', ...process.argv.slice(2)]))
