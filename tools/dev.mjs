import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run dev`: Vite with the server mounted in the same process.
requireNode()
await installIfNeeded()
process.exit(await runBin('vite', process.argv.slice(2)))
