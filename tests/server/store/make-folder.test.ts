import { mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../../../src/server/store/make-folder.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'virtual-house-folder-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('makes a nested folder, named from the root or from here, and leaves one that is there', () => {
  const nested = path.join(folder, 'a/b/c')
  const near = path.relative(process.cwd(), path.join(folder, 'd/e/'))
  for (const place of [nested, nested, near]) {
    makeFolder(place)
    expect(statSync(place).isDirectory()).toBe(true)
  }
})

test('says which folder stands in the way', () => {
  const file = path.join(folder, 'file')
  const link = path.join(folder, 'link')
  writeFileSync(file, '')
  symlinkSync(path.join(folder, 'nowhere'), link)
  expect(() => makeFolder(file)).toThrow(`${file} is not a folder`)
  expect(() => makeFolder(path.join(file, 'data'))).toThrow(`${file} is not a folder`)
  expect(() => makeFolder(path.join(link, 'data'))).toThrow(`${link} cannot be made`)
})
