import { expect, test } from 'vitest'
import { contentVersion } from '../../../src/domain/content/content-version.ts'

const files = [
  { path: 'scenarios/a.yaml', text: 'one: 1\ntwo: 2\n' },
  { path: 'scenarios/b.yaml', text: 'three: 3\n' },
]

test('the version is 12 hex digits and the same in every run', () => {
  expect(contentVersion(files)).toMatch(/^[0-9a-f]{12}$/)
  // FNV-1a's offset basis, cbf29ce484222325, folded: a change of the method would break versions that are stored in events.
  expect(contentVersion([])).toBe('9ce48422e8d7')
})

test('neither the order of files nor the kind of line end matters', () => {
  expect(contentVersion(files.toReversed())).toBe(contentVersion(files))
  expect(contentVersion(files.map((file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') })))).toBe(
    contentVersion(files),
  )
})

test('any change of a text, a name or a border between files gives another version', () => {
  const versions = [
    files,
    [{ ...files[0], text: 'one: 1\ntwo: 3\n' }, files[1]],
    [{ ...files[0], path: 'scenarios/c.yaml' }, files[1]],
    files.slice(0, 1),
    [{ path: 'scenarios/a.yaml', text: files.map(({ text }) => text).join('') }],
  ].map((set) => contentVersion(set as typeof files))
  expect(new Set(versions).size).toBe(versions.length)
})
