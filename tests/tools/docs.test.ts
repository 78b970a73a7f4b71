import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FIELDS_FILE, privacyFields, storedTables } from '../../tools/privacy-fields.ts'
import { privacyTables } from '../../tools/privacy-tables.ts'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')

describe('docs/dependencies.md', () => {
  const rows = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim()))
  const listed = rows.flatMap(([, names = '', , , licence = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => ({ name, licence })),
  )

  test('lists every run-time dependency, and nothing else', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
    expect(listed.map(({ name }) => name).toSorted()).toEqual(Object.keys(dependencies).toSorted())
  })

  test('names the licence that each package carries', () => {
    const carried = listed.map(({ name }) => {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`)) as { license: string }
      return { name, licence: license }
    })
    expect(listed).toEqual(carried)
  })
})

test('docs/security.md names only tests that are there, and one for each threat', () => {
  const threats = read('docs/security.md')
    .split('## Threats')[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Who') && !line.startsWith('| ---'))
  expect(threats?.length).toBeGreaterThan(15)
  for (const threat of threats ?? []) {
    const tests = [...threat.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file)
    expect(tests, threat).not.toEqual([])
    expect(
      tests.filter((file) => !existsSync(path.join(root, file))),
      threat,
    ).toEqual([])
  }
})

describe('docs/privacy', () => {
  test('the list of fields is what the code stores now; make it with "npx tsx tools/privacy-fields.ts"', () => {
    expect(read(FIELDS_FILE)).toBe(privacyFields())
  })

  test('every table of the store is described, and no other', () => {
    expect(Object.keys(privacyTables).toSorted()).toEqual([...storedTables().keys()].toSorted())
  })

  test('every file that the documents point to is there', () => {
    for (const name of ['dpia', 'notice', 'retention']) {
      const links = [...read(`docs/privacy/${name}.md`).matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to)
      expect(links.filter((to) => !existsSync(path.join(root, 'docs/privacy', to)))).toEqual([])
    }
  })
})
