import { expect, test } from 'vitest'
import { sealingSaver, seals, sealText } from '../../src/platform/sealed-file.ts'

const text = '{"events":[{"id":"é 😀"}]}\n'

test('what is sealed to a public key opens with its secret key, letter by letter, and with no other', async () => {
  const [own, other] = [await seals.makeKeys(), await seals.makeKeys()]
  expect([own.publicKey.startsWith('age1'), own.secretKey.startsWith('AGE-SECRET-KEY-1')]).toEqual([
    true,
    true,
  ])
  const sealed = await sealText(text, own.publicKey)
  expect(seals.isSealed(sealed)).toBe(true)
  expect(Buffer.from(sealed).includes('events')).toBe(false)
  expect(await seals.open(sealed, ` ${own.secretKey}\n`)).toBe(text)
  expect(await seals.open(sealed, other.secretKey)).toBeNull()
  expect(await seals.open(sealed, 'no key at all')).toBeNull()
})

test('a sealed file that was changed or cut short does not open', async () => {
  const { publicKey, secretKey } = await seals.makeKeys()
  const sealed = await sealText(text, publicKey)
  const changed = sealed.map((byte, at) => (at === sealed.length - 5 ? byte ^ 1 : byte))
  expect(await seals.open(changed, secretKey)).toBeNull()
  expect(await seals.open(sealed.subarray(0, -3), secretKey)).toBeNull()
})

test('plain files are known as plain', () => {
  expect(seals.isSealed(new TextEncoder().encode(text))).toBe(false)
  expect(seals.isSealed(new Uint8Array())).toBe(false)
})

test('a site with a public key saves sealed files, one without saves plain ones', async () => {
  const saved: [string, string, string | Uint8Array][] = []
  const saver = {
    async save(...file: [string, string, string | Uint8Array<ArrayBuffer>]) {
      saved.push(file)
    },
  }
  const { publicKey, secretKey } = await seals.makeKeys()
  await sealingSaver(saver, '').save('answers.json', 'application/json', text)
  await sealingSaver(saver, publicKey).save('answers.json', 'application/json', text)
  expect(saved.map(([name, type]) => [name, type])).toEqual([
    ['answers.json', 'application/json'],
    ['answers.json.age', 'application/octet-stream'],
  ])
  expect(saved[0]?.[2]).toBe(text)
  expect(await seals.open(saved[1]?.[2] as Uint8Array, secretKey)).toBe(text)
})
