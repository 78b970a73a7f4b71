import type { SoundPlayer, Tone } from '../domain/ports/sound-player.ts'

/** What a sound player needs: whether sound is on now, and how to get an audio context. */
export interface SoundPlayerParts {
  readonly isOn: () => boolean
  /** Called at the first sound, because browsers allow audio only after a press. Null when there is none. */
  readonly openContext?: () => AudioContext | null
}

/** Long enough to hide the click at the edge of a tone. */
const RAMP_S = 0.008

function openBrowserContext(): AudioContext | null {
  try {
    return typeof AudioContext === 'undefined' ? null : new AudioContext()
  } catch {
    return null
  }
}

/** A sound player on Web Audio. Silent when sound is off or the browser has no audio; the captions say it all. */
export function createSoundPlayer(parts: SoundPlayerParts): SoundPlayer {
  const open = parts.openContext ?? openBrowserContext
  let context: AudioContext | null | undefined
  let playing: readonly OscillatorNode[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function stop() {
    clearTimeout(timer)
    for (const tone of playing) {
      tone.stop()
      tone.disconnect()
    }
    playing = []
  }

  function schedule(audio: AudioContext, tones: readonly Tone[]): number {
    let at = audio.currentTime + 0.02
    const started = at
    const made: OscillatorNode[] = []
    for (const tone of tones) {
      const seconds = tone.ms / 1000
      if (tone.hz > 0 && tone.volume > 0) made.push(startTone(audio, tone, at, seconds))
      at += seconds
    }
    playing = made
    return (at - started) * 1000
  }

  function round(audio: AudioContext, tones: readonly Tone[], loop: boolean) {
    const lastsMs = schedule(audio, tones)
    if (!loop) return
    timer = setTimeout(() => {
      if (parts.isOn()) round(audio, tones, loop)
      else stop()
    }, lastsMs)
  }

  return {
    play(tones, { loop }) {
      stop()
      if (!parts.isOn()) return
      context ??= open()
      if (!context) return
      if (context.state === 'suspended') void context.resume()
      round(context, tones, loop)
    },
    stop,
  }
}

function startTone(audio: AudioContext, tone: Tone, at: number, seconds: number): OscillatorNode {
  const source = audio.createOscillator()
  const gain = audio.createGain()
  source.type = tone.wave
  source.frequency.value = tone.hz
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(tone.volume, at + RAMP_S)
  gain.gain.setValueAtTime(tone.volume, Math.max(at + RAMP_S, at + seconds - RAMP_S))
  gain.gain.linearRampToValueAtTime(0, at + seconds)
  source.connect(gain).connect(audio.destination)
  source.start(at)
  source.stop(at + seconds)
  return source
}
