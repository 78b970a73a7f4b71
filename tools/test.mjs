import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { installIfNeeded, requireNode, root, run, runBin } from './run.mjs'

// `npm test`: the checks, then every test project. Arguments go to the test runner (a path, `--project dom`).
requireNode()
await installIfNeeded()
const { findChromium } = await import('./find-chromium.mjs')
process.env.CHROMIUM_PATH = await findChromium()

const only = process.argv.slice(2)
let passed = 0
let failed = 0

if (only.length === 0) {
  const code = await run(process.execPath, [path.join(root, 'tools/check.mjs')])
  if (code === 0) passed += 1
  else failed += 1
}

const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-'))
const report = path.join(folder, 'report.json')
const code = await runBin('vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...only,
])
try {
  const result = JSON.parse(readFileSync(report, 'utf8'))
  passed += result.numPassedTests
  failed += result.numFailedTests
  // A test file that could not even be loaded has no failing test to count.
  failed += result.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length
  const unrun = result.numPendingTests + result.numTodoTests
  if (unrun > 0) {
    console.log(`${unrun} tests did not run. A skipped test counts as failed.`)
    failed += unrun
  }
} catch {
  console.log('The test runner ended without a report.')
  failed += 1
}
rmSync(folder, { recursive: true })
if (code !== 0 && failed === 0) failed += 1

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
