import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { precacheManifest } from '../../tools/vite/service-worker-plugin.ts'

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-precache-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
  return folder
}

const files = {
  'index.html': 'front',
  'app.html': 'app',
  '404.html': 'app',
  'service-worker.js': 'self',
  'assets/main-1.js': 'js',
  'assets/main-1.js.br': 'br',
  'assets/font-2.woff2': 'font',
  'content/c1/stories/s02.json': '{}',
  'models/hall-3.glb': 'glb',
  'models/hall-3.json': '{}',
  'pictures/hall.webp': 'webp',
  '.vite/manifest.json': '{}',
}

test('pages, scripts and content are fetched ahead; models and pictures are kept on use; the rest is left out', () => {
  expect(precacheManifest(site(files))).toEqual({
    version: expect.stringMatching(/^[0-9a-f]{16}$/),
    files: [
      'app.html',
      'assets/font-2.woff2',
      'assets/main-1.js',
      'content/c1/stories/s02.json',
      'index.html',
    ],
    onUse: ['models/hall-3.glb', 'models/hall-3.json', 'pictures/hall.webp'],
  })
})

/** The version of the site with some files changed. */
function version(changed: Record<string, string>): string {
  return precacheManifest(site({ ...files, ...changed })).version
}

test('the version changes with any byte and with nothing else', () => {
  expect(version({})).toBe(version({ '404.html': 'other', 'service-worker.js': 'other' }))
  expect(version({ 'models/hall-3.glb': 'other' })).not.toBe(version({}))
})
