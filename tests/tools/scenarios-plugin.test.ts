import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contentVersion } from '../../src/domain/content/content-version.ts'
import { parseContent } from '../../src/domain/content/parse-content.ts'
import { readScenarios } from '../../tools/read-scenarios.ts'
import { publishedContent } from '../../tools/vite/published-content.ts'
import { scenarios } from '../../tools/vite/scenarios-plugin.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'scenarios-plugin-'))
  cpSync('scenarios', path.join(root, 'scenarios'), { recursive: true })
  mkdirSync(path.join(root, 'src'))
  writeFileSync(path.join(root, 'main.js'), 'document.title = __CONTENT_VERSION__')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

async function buildSite() {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [scenarios(root)],
    build: { write: false, rollupOptions: { input: path.join(root, 'main.js') } },
  })
  return (output as Rollup.RollupOutput).output
}

test('the site gets every file as JSON under its version, and the code gets the version', async () => {
  const files = readScenarios(root)
  const { content } = parseContent(files)
  const version = contentVersion(files)
  const output = await buildSite()
  const names = output.flatMap(({ type, fileName }) => (type === 'asset' ? [fileName] : []))
  expect(names.toSorted()).toEqual(
    [...publishedContent(content).keys()].map((name) => `content/${version}/${name}`).toSorted(),
  )
  expect(names).toContain(`content/${version}/people/tommy-hallam.json`)
  const code = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('')
  expect(code).toContain(version)
  const measures = output.find(({ fileName }) => fileName === `content/${version}/measures/measures.json`)
  expect(measures?.type === 'asset' && JSON.parse(String(measures.source))).toEqual(content.measures)
})

test('notes between authors are not published', () => {
  const { content } = parseContent(readScenarios(root))
  const published = [...publishedContent(content).values()].join('')
  expect(content.people.get('tommy-hallam')?.authorNote).toMatch(/made up/)
  expect(published).not.toContain('authorNote')
})

test('a fault in the content ends the build and says where', async () => {
  const file = path.join(root, 'scenarios/people/tommy-hallam.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('pronoun: he', 'pronoun: him'))
  const line = text.split('\n').indexOf('pronoun: he') + 1
  await expect(buildSite()).rejects.toThrow(`scenarios/people/tommy-hallam.yaml:${line}`)
  writeFileSync(file, text)
})
