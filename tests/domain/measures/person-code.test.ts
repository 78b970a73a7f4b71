import { expect, test } from 'vitest'
import {
  drawPersonCode,
  PERSON_CODE_SYMBOLS,
  parsePersonCode,
} from '../../../src/domain/measures/person-code.ts'

const symbols = [...PERSON_CODE_SYMBOLS]

/** Bytes of a small generator with a seed, so that a failure can be repeated. */
function bytesFrom(seed: number) {
  let state = seed
  return (count: number) =>
    Uint8Array.from({ length: count }, () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return state >>> 24
    })
}

/** Codes in which every symbol stands at every place, the check character's place too. */
function manyCodes(): readonly string[] {
  const bytes = bytesFrom(7)
  const codes = Array.from({ length: 3000 }, () => drawPersonCode(bytes).replace('-', ''))
  for (let place = 0; place < 8; place++) {
    expect(new Set(codes.map((code) => code[place])).size).toBe(31)
  }
  return codes
}

test('[PC1] a code has 8 of the 31 symbols, in two groups', () => {
  expect(symbols).toHaveLength(31)
  expect(new Set(symbols).size).toBe(31)
  expect(drawPersonCode(bytesFrom(1))).toMatch(/^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$/)
})

test('[PC2] every single wrong character is caught, at every place', () => {
  const missed: string[] = []
  let tried = 0
  for (const code of manyCodes().slice(0, 400)) {
    for (let place = 0; place < 8; place++) {
      for (const symbol of symbols) {
        if (symbol === code[place]) continue
        tried += 1
        const wrong = code.slice(0, place) + symbol + code.slice(place + 1)
        if (parsePersonCode(wrong).ok) missed.push(`${code} ${wrong}`)
      }
    }
  }
  expect(tried).toBe(400 * 8 * 30)
  expect(missed).toEqual([])
})

test('[PC2] every swap of two different neighbours is caught, for every pair at every place', () => {
  const pairs = new Set<string>()
  const missed: string[] = []
  const bytes = bytesFrom(11)
  // Draws codes until every ordered pair of different symbols has stood at every pair of neighbouring places.
  for (let drawn = 0; pairs.size < 7 * 31 * 30; drawn++) {
    if (drawn > 60_000) throw new Error(`only ${pairs.size} pairs were drawn`)
    const code = drawPersonCode(bytes).replace('-', '')
    for (let place = 0; place < 7; place++) {
      const [a = '', b = ''] = [code[place], code[place + 1]]
      if (a === b || pairs.has(`${place}${a}${b}`)) continue
      pairs.add(`${place}${a}${b}`)
      const swapped = code.slice(0, place) + b + a + code.slice(place + 2)
      if (parsePersonCode(swapped).ok) missed.push(`${code} ${swapped}`)
    }
  }
  expect(missed).toEqual([])
})

test('[PC2] one code in 31 passes by chance, so the check does not refuse everything', () => {
  const bytes = bytesFrom(3)
  const random = Array.from({ length: 31_000 }, () =>
    [...bytes(8)].map((byte) => symbols[byte % 31]).join(''),
  )
  const passed = random.filter((code) => parsePersonCode(code).ok).length
  expect(passed).toBeGreaterThan(800)
  expect(passed).toBeLessThan(1200)
})

test('[PC3] bytes that would favour some symbols are thrown away', () => {
  const batches = [
    [255, 248, 249, 0, 1, 2, 3, 4],
    [5, 6, 250, 0, 0, 0, 0, 0],
  ]
  const code = drawPersonCode(() => Uint8Array.from(batches.shift() ?? []))
  expect(code.slice(0, 8)).toBe('2345-678')
  expect(parsePersonCode(code).ok).toBe(true)
})

test('[PC4] capitals, spaces, dots and dashes do not matter', () => {
  const code = drawPersonCode(bytesFrom(5))
  const plain = code.replace('-', '').toLowerCase()
  for (const typed of [
    code,
    plain,
    ` ${plain.slice(0, 2)} ${plain.slice(2)} `,
    code.replace('-', ' – '),
    [...plain].join('.'),
  ]) {
    expect(parsePersonCode(typed)).toEqual({ ok: true, code })
  }
})

test('[PC5] a slip is refused with a sentence that says what to look at', () => {
  const code = drawPersonCode(bytesFrom(5))
  expect(parsePersonCode('K7M')).toEqual({
    ok: false,
    reason: 'length',
    message: 'Please check your code. It has 8 letters and numbers.',
  })
  expect(parsePersonCode(`O${code.slice(1)}`)).toEqual({
    ok: false,
    reason: 'symbol',
    message: 'Please check your code. It has no “O” in it.',
  })
  const last = code.endsWith('2') ? '3' : '2'
  expect(parsePersonCode(code.slice(0, -1) + last)).toEqual({
    ok: false,
    reason: 'check',
    message: 'Please check your code. One of its letters or numbers is not right.',
  })
  expect(parsePersonCode('')).toMatchObject({ ok: false, reason: 'length' })
})
