import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run import`: takes in files that were saved on devices without a server.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/import.ts', ...process.argv.slice(2)]))
