import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run demo-data -- --people 500 --seed 1`: fills an empty store with a made-up pilot.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/demo-data.ts', ...process.argv.slice(2)]))
