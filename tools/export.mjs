import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run export`: writes the evaluator pack from the store, without a browser.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/export.ts', ...process.argv.slice(2)]))
