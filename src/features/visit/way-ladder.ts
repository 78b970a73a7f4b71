import type { Settings } from '../../domain/ports/settings.ts'

/** The ways to be in the house that have a picture. The fourth, the House list, has its own address. */
export type PictureWay = 'full' | 'lite' | 'pictures'

/** What is known about this device so far. */
export interface LadderFacts {
  /** Whether a WebGL context could be had. */
  readonly webgl: boolean
  /** How often the context was lost or frames stayed too slow in this visit. */
  readonly failures: number
  readonly wish: Settings['pictureQuality']
  /** Whether this machine proved fast enough for Full. */
  readonly fastEnough: boolean
}

/** Failures of 3D after which pictures take over. */
export const FAILURES_ALLOWED = 2

/**
 * Which way to show the house. A wish for more than the device can do is met as far as it goes; a wish for less is
 * always met. Lite comes first; Full follows when the machine proved fast enough, or when it was asked for.
 */
export function chooseWay(facts: LadderFacts): PictureWay {
  if (!facts.webgl || facts.failures >= FAILURES_ALLOWED || facts.wish === 'pictures') return 'pictures'
  if (facts.wish === 'lite') return 'lite'
  return facts.wish === 'full' || facts.fastEnough ? 'full' : 'lite'
}

/** Whether the device, not the person, took 3D away: then a calm notice says so. */
export function isForcedToPictures(facts: LadderFacts): boolean {
  return facts.wish !== 'pictures' && chooseWay(facts) === 'pictures'
}
