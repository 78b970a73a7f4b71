import { installIfNeeded, requireNode, runBin } from './run.mjs'

// `npm run invite`: prints a fresh one-time link that makes an account.
requireNode()
await installIfNeeded()
process.exit(await runBin('tsx', ['tools/invite.ts', ...process.argv.slice(2)]))
