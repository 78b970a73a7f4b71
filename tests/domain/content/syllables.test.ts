import { expect, test } from 'vitest'
import { syllablesOf } from '../../../src/domain/content/syllables.ts'

const counted: Readonly<Record<number, string>> = {
  1: `home homes phoned makes stopped whole house clothes eye eyes queue fire hour friend field guide guess yes year
    young freed tired used rung sure gone done one once piece lights pressed fixed walked cooked badge judge bathes two 105`,
  2: `alarm person people outcome consent pendant table little wanted boxes opened answered worried tablets being going
    trying quiet science trial special social nation question every evening bathroom careful something sometimes safety
    houses changes badges carer neighbour daughter client giant lion fluid building beyond centre reading needed added
    agreed using kitchen business practice service value ruined poem react someone gentle bottle handles handled settled
    pieces noises presses fixes catches washes he'll-go day-time wednesday`,
  3: `medicine decision decided idea radio video area created diary serious various family different engineer services
    continue usual actual museum anyone unhelpful light-headed`,
  4: 'technology capacity monitoring actually january february reliable available',
}

test.each(Object.entries(counted))('words of %s', (count, words) => {
  const list = words.split(/\s+/)
  expect(list.length).toBeGreaterThan(5)
  const wrong = list.filter((word) => syllablesOf(word) !== Number(count))
  expect(wrong.map((word) => `${word} ${syllablesOf(word)}`)).toEqual([])
})
