import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { performance } from 'node:perf_hooks'
import { expect, onTestFinished, test, vi } from 'vitest'
import { parseContent } from '../../../src/domain/content/parse-content.ts'
import { demoContentOf } from '../../../src/domain/demo/demo-content.ts'
import { STANDARD_RULE } from '../../../src/domain/disclosure/disclosure-rule.ts'
import { wholePilot } from '../../../src/domain/evaluation/filter.ts'
import type { PackProgress } from '../../../src/protocol/evaluate-api.schema.ts'
import { fillWithDemo } from '../../../src/server/demo/fill-with-demo.ts'
import { createDesk } from '../../../src/server/evaluate/create-desk.ts'
import { createThreadDesk } from '../../../src/server/evaluate/desk-thread.ts'
import type { EvaluationDesk, StudyQuestion } from '../../../src/server/evaluate/evaluation-desk.ts'
import { readEvaluationContent } from '../../../src/server/evaluate/read-evaluation-content.ts'
import { readSecrets } from '../../../src/server/secrets.ts'
import { openStore } from '../../../src/server/store/open-store.ts'
import { readScenarioFiles } from '../../support/scenario-files.ts'
import { temporaryFolder } from '../support.ts'

const { content } = parseContent(readScenarioFiles(), { isChecked: true })
const staying = () => new AbortController().signal
const everybody: StudyQuestion = {
  what: 'figures',
  section: 'took-part',
  filter: wholePilot,
  authority: null,
}
const foldersOfFiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('virtual-house-desk-'))

async function setUp(people: number) {
  const place = { dataDirectory: temporaryFolder(), databaseUrl: null }
  const store = await openStore(place)
  await fillWithDemo(store, {
    people,
    seed: '5',
    content: demoContentOf(content, (ms) => new Date(ms).toISOString()),
  })
  const { studyNumber, hashPerson } = await readSecrets(store)
  const thread = createThreadDesk({ place, version: '1', rule: STANDARD_RULE })
  const here = createDesk({
    store,
    studyNumber,
    hashPerson,
    version: '1',
    build: 'this',
    nowMs: () => Date.now(),
    content: readEvaluationContent,
    rule: STANDARD_RULE,
  })
  onTestFinished(async () => {
    await thread.close()
    await store.close()
  })
  return { thread, here, store }
}

async function ready(desk: EvaluationDesk, question: StudyQuestion): Promise<unknown> {
  for (;;) {
    const answer = JSON.parse(new TextDecoder().decode(await desk.answer(question, staying())))
    if (answer.state !== 'working') return answer
  }
}

async function bytesOf(desk: EvaluationDesk, told: PackProgress[] = []): Promise<Buffer> {
  const watch = { signal: staying(), onProgress: (progress: PackProgress) => void told.push(progress) }
  const { pieces } = await desk.open({ what: 'pilot', authority: null }, watch)
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}

test('a thread gives the same figures and the same bytes, and the file it gave up leaves nothing behind', async () => {
  const { thread, here } = await setUp(30)
  // Others may be making files in the machine's own folder.
  vi.stubEnv('TMPDIR', temporaryFolder())
  onTestFinished(() => void vi.unstubAllEnvs())
  const report: StudyQuestion = { ...everybody, what: 'report' }
  const from = performance.eventLoopUtilization()
  const inThread = [await ready(thread, everybody), await ready(thread, report)]
  // Worked out here, this thread would have done nothing else.
  expect(performance.eventLoopUtilization(from).utilization).toBeLessThan(0.5)
  expect(inThread).toEqual([await ready(here, everybody), await ready(here, report)])
  // What others chose rests on the whole log too.
  const choices = await ready(thread, { what: 'choices' })
  expect(choices).toEqual(await ready(here, { what: 'choices' }))
  expect(Object.keys(Object(choices)).length).toBeGreaterThan(0)

  const told: PackProgress[] = []
  const leaving = new AbortController()
  const givenUp = await thread.open(
    { what: 'pilot', authority: null },
    { signal: leaving.signal, onProgress: () => undefined },
  )
  expect(givenUp.purpose).toBe('demo')
  expect(foldersOfFiles()).toHaveLength(1)
  const second = bytesOf(thread, told)
  leaving.abort(new Error('left'))
  await expect(givenUp.pieces[Symbol.asyncIterator]().next()).rejects.toThrow('left')
  const bytes = await second
  expect(bytes.equals(await bytesOf(here))).toBe(true)
  expect(told[0]).toEqual({ step: 'waiting', done: 1, of: 0 })
  expect(told.at(-1)).toMatchObject({ step: 'writing', done: told.at(-1)?.of })

  await thread.close()
  expect(foldersOfFiles()).toEqual([])
  await expect(bytesOf(thread)).rejects.toThrow('closing')
}, 120_000)

test('who leaves while a file is made ready keeps nobody else waiting', async () => {
  const { thread } = await setUp(3)
  const leaving = new AbortController()
  const given = thread.open(
    { what: 'pilot', authority: null },
    { signal: leaving.signal, onProgress: () => undefined },
  )
  leaving.abort(new Error('left'))
  await expect(given).rejects.toThrow('left')
  expect((await bytesOf(thread)).length).toBeGreaterThan(0)
}, 60_000)

test('an answer about everybody is kept until somebody is erased, and for this build alone', async () => {
  const { here, store } = await setUp(30)
  const first = await ready(here, everybody)
  expect(first).toMatchObject({ state: 'ready' })
  const { studyNumber, hashPerson } = await readSecrets(store)
  const unread = { ...store, readStudyRows: () => Promise.reject(new Error('a row was read')) }
  const deskOf = (build: string) =>
    createDesk({
      store: unread,
      studyNumber,
      hashPerson,
      version: '1',
      build,
      nowMs: () => Date.now(),
      content: readEvaluationContent,
      rule: STANDARD_RULE,
    })
  expect(await ready(deskOf('this'), everybody)).toEqual(first)
  await expect(ready(deskOf('another'), everybody)).rejects.toThrow('a row was read')
  await store.setTargets([{ authority: 'gateshead', people: 40 }])
  await expect(ready(deskOf('this'), everybody)).rejects.toThrow('a row was read')
  await store.setTargets([])
  expect(await ready(deskOf('this'), everybody)).toEqual(first)

  const [{ subject: person = '' } = {}] = await store.readStudyRows('', 1)
  await store.erasePerson({ person, personHash: hashPerson(person), atUtc: new Date().toISOString() })
  await expect(ready(deskOf('this'), everybody)).rejects.toThrow('a row was read')
}, 120_000)
