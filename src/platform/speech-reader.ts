import type { SpeechReader } from '../domain/ports/speech-reader.ts'

/** The part of the browser's speech that the reader uses; tests hand in their own. */
export type Synthesis = Pick<SpeechSynthesis, 'getVoices' | 'speak' | 'cancel'>

/** Splits a text where a reader takes a breath. */
export function speechSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.?!…:]["”’)]*)\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
}

/**
 * Reads with a voice that lives on this device. Voices that send the text elsewhere are never used. Sentence by
 * sentence, because some browsers stop by themselves in a long text.
 */
export function createSpeechReader(
  synthesis: Synthesis | undefined = globalThis.speechSynthesis,
  utter: (text: string) => SpeechSynthesisUtterance = (text) => new SpeechSynthesisUtterance(text),
): SpeechReader {
  let reading = 0

  const localVoice = () =>
    synthesis
      ?.getVoices()
      .find((voice) => voice.localService && voice.lang.replace('_', '-').toLowerCase() === 'en-gb')

  return {
    get available() {
      return localVoice() !== undefined
    },
    read(text) {
      const voice = localVoice()
      if (!synthesis || !voice) return
      synthesis.cancel()
      const mine = ++reading
      const sentences = speechSentences(text)
      const next = (at: number) => {
        const sentence = sentences[at]
        if (sentence === undefined || mine !== reading) return
        const utterance = utter(sentence)
        utterance.voice = voice
        utterance.lang = 'en-GB'
        utterance.onend = () => next(at + 1)
        synthesis.speak(utterance)
      }
      next(0)
    },
    stop() {
      reading += 1
      synthesis?.cancel()
    },
  }
}
