import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { compressSite } from '../../tools/compress-site.mjs'

test('every text and model gets a brotli and a gzip beside it, when that is smaller', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-compress-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  mkdirSync(path.join(folder, 'assets'))
  const text = 'the same line again and again\n'.repeat(200)
  const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(2000)))
  writeFileSync(path.join(folder, 'index.html'), text)
  writeFileSync(path.join(folder, 'assets/room.glb'), noise)
  writeFileSync(path.join(folder, 'assets/small.js'), 'a')
  writeFileSync(path.join(folder, 'assets/picture.webp'), text)

  // The second round finds everything done already and gives the same.
  for (let round = 0; round < 2; round++) {
    expect(await compressSite(folder)).toBe(3)
    expect(brotliDecompressSync(readFileSync(path.join(folder, 'index.html.br'))).toString()).toBe(text)
    expect(gunzipSync(readFileSync(path.join(folder, 'index.html.gz'))).toString()).toBe(text)
  }
  for (const name of ['assets/room.glb.br', 'assets/small.js.br', 'assets/picture.webp.br']) {
    expect(existsSync(path.join(folder, name)), name).toBe(false)
  }
})
