import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run bench`: the budgets of the product contract, each beside its bar, as a table.
requireNode()
await installIfNeeded()
const { buildIfNeeded } = await import('./build.mjs')
const { findChromium } = await import('./find-chromium.mjs')
process.env.CHROMIUM_PATH = await findChromium()
await buildIfNeeded()
process.exit(await runBin('tsx', ['tools/bench/main.ts', ...process.argv.slice(2)]))
