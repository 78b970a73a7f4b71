import { expect, test } from 'vitest'
import { createSpeechReader, speechSentences, type Synthesis } from '../../src/platform/speech-reader.ts'

function voice(lang: string, localService: boolean): SpeechSynthesisVoice {
  return { lang, localService, name: `${lang} ${localService}`, default: false, voiceURI: lang }
}

const utter = (text: string) => ({ text }) as SpeechSynthesisUtterance

/** A synthesis that writes down what it reads and ends a sentence when told. */
function listeningSynthesis(voices: readonly SpeechSynthesisVoice[]) {
  const spoken: SpeechSynthesisUtterance[] = []
  const synthesis: Synthesis = {
    getVoices: () => [...voices],
    speak: (utterance) => void spoken.push(utterance),
    cancel: () => undefined,
  }
  const endLast = () => spoken.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent)
  return { synthesis, utter, spoken, endLast }
}

test('a text is read sentence by sentence', () => {
  expect(speechSentences('Press the pendant. Wait!  “Hello, Tommy.” How can we help?')).toEqual([
    'Press the pendant.',
    'Wait!',
    '“Hello, Tommy.”',
    'How can we help?',
  ])
  const { synthesis, utter, spoken, endLast } = listeningSynthesis([voice('en-GB', true)])
  createSpeechReader(synthesis, utter).read('One. Two.')
  expect(spoken.map(({ text }) => text)).toEqual(['One.'])
  endLast()
  endLast()
  expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Two.'])
})

test('only a local British voice is used', () => {
  const elsewhere = listeningSynthesis([voice('en-GB', false), voice('en-US', true)])
  const reader = createSpeechReader(elsewhere.synthesis, elsewhere.utter)
  expect(reader.available).toBe(false)
  reader.read('One.')
  expect(elsewhere.spoken).toHaveLength(0)
  const here = listeningSynthesis([voice('en-US', true), voice('en_GB', true)])
  expect(createSpeechReader(here.synthesis, here.utter).available).toBe(true)
})

test('stop and a second text end the first', () => {
  const { synthesis, utter, spoken } = listeningSynthesis([voice('en-GB', true)])
  const reader = createSpeechReader(synthesis, utter)
  reader.read('One. Two.')
  const first = spoken[0]
  reader.read('Three.')
  first?.onend?.(new Event('end') as SpeechSynthesisEvent)
  expect(spoken.map(({ text }) => text)).toEqual(['One.', 'Three.'])
  reader.stop()
  spoken[1]?.onend?.(new Event('end') as SpeechSynthesisEvent)
  expect(spoken).toHaveLength(2)
})

test('without speech in the browser there is nothing to offer', () => {
  expect(createSpeechReader(undefined).available).toBe(false)
})
