import { MS_A_DAY } from '../measures/timestamp.ts'
import type { VisitFact } from '../attempt/visit-event.schema.ts'
import type { Region } from '../content/region.schema.ts'
import { drawPersonCode } from '../measures/person-code.ts'
import { type DemoRandom, toHex } from './demo-random.ts'
import { demoSelfMade } from './demo-self-made.ts'

type Started = Extract<VisitFact, { readonly kind: 'visit.started' }>

/** A place that people were invited at, as an evaluator would have set it up. */
export interface DemoSite {
  readonly site: string
  readonly authority: string
  /** Sites of the later arm wait, and answer while they wait. */
  readonly arm: 'first' | 'waiting'
}

/** Somebody made up: what they tell of themselves, and what they are like. Nobody real stands behind any of it. */
export interface DemoPerson {
  readonly code: string
  /** A scrambled self-made code, or null for who gave none. */
  readonly selfMade: string | null
  readonly site: DemoSite | null
  readonly background: Pick<Started, 'authority' | 'role' | 'setting' | 'years' | 'about'>
  readonly way: Started['way']
  /** Confidence before, about 1 to 4, most near the middle. */
  readonly confidence: number
  /** How much of it practice adds. Some gain nothing, and a few find out how much there is to know. */
  readonly gain: number
  /** Share of choices that fit best. */
  readonly skill: number
  /** Share of practice steps with a slip. */
  readonly clumsiness: number
  /** Milliseconds by which this device's clock is wrong. */
  readonly clockErrorMs: number
}

/** Makes up one person. */
export function makeDemoPerson(region: Region, sites: readonly DemoSite[], random: DemoRandom): DemoPerson {
  // A few come without an invitation link, as in any pilot.
  const site = random.happens(0.95) ? random.pick(sites) : null
  const told = <T extends { readonly id: string }>(list: readonly T[], share: number) =>
    random.happens(share) ? random.pick(list).id : null
  const role = random.happens(0.5) ? (region.roles[0]?.id ?? null) : told(region.roles, 0.94)
  return {
    code: drawPersonCode(random.bytes),
    selfMade: random.happens(0.6) ? demoSelfMade(toHex(random.bytes(32))) : null,
    site,
    background: {
      authority: site?.authority ?? told(region.authorities, 0.9),
      role,
      setting: told(region.settings, 0.92),
      years: told(region.years, 0.93),
      about: aboutOf(region, random),
    },
    way: wayOf(random),
    confidence: 1.3 + 3 * ((random.next() + random.next()) / 2),
    gain: 1.5 * random.next() - 0.2,
    skill: 0.35 + 0.5 * random.next(),
    clumsiness: 0.25 * random.next(),
    clockErrorMs: random.happens(0.01) ? random.pick([-400, 3, 900]) * MS_A_DAY : 0,
  }
}

function aboutOf(region: Region, random: DemoRandom): Started['about'] {
  const entries = region.about.flatMap(({ id, choices }) =>
    random.happens(0.4) ? [[id, random.pick(choices).id] as const] : [],
  )
  return entries.length > 0 ? Object.fromEntries(entries) : null
}

function wayOf(random: DemoRandom): Started['way'] {
  const roll = random.next()
  if (roll < 0.6) return 'lite'
  if (roll < 0.8) return 'full'
  return roll < 0.92 ? 'pictures' : 'list'
}
