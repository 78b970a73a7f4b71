import { installIfNeeded, requireNode, root, runBin, run, bin } from './run.mjs'

// `npm run check`: cheapest first; stops at the first thing that is wrong.
requireNode()
await installIfNeeded()

const steps = [
  ['format', () => runBin('@biomejs/biome', ['format', '.'], { cwd: root })],
  ['lint', () => runBin('oxlint', ['--deny-warnings'])],
  ['types', () => run(process.execPath, [bin('typescript', 'tsc'), '--noEmit'])],
  [
    'floors',
    () => runBin('vitest', ['run', '--project', 'node', 'tests/architecture.test.ts', '--reporter=dot']),
  ],
  ['dead code', () => runBin('knip', [])],
  ['content', () => runBin('tsx', ['tools/content.ts'])],
]
for (const [name, step] of steps) {
  const from = Date.now()
  const code = await step()
  console.log(`${code === 0 ? 'ok' : 'NOT OK'}  ${name}  ${((Date.now() - from) / 1000).toFixed(1)} s`)
  if (code !== 0) process.exit(code)
}
