import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run torture`: kills, power cuts, full disks and restarts, at full length. Takes some minutes.
requireNode()
await installIfNeeded()
const { buildIfNeeded } = await import('./build.mjs')
await buildIfNeeded()
process.exit(await runBin('tsx', ['tools/torture/main.ts', ...process.argv.slice(2)]))
