import type { Home, StandingPoint } from '../../domain/content/home.schema.ts'
import { floorUnder } from '../../domain/home/floor-plan.ts'
import { eastOf, normaliseHeading, northOf } from '../../domain/home/heading.ts'
import { nearestPoint } from '../../domain/home/standing-points.ts'
import { aimAt, type HousePoint } from '../view/project-point.ts'
import { EYE_HEIGHT_M, limitPitch, type Pose, RESTING_PITCH } from '../view/view.ts'
import { CalmDrag, type LookStep } from './calm-drag.ts'
import { DIP_S, FADE_S, lengthOf, planGlide, pointAlong, Turn, WALK_M_PER_S } from './motion.ts'
import {
  type Destination,
  everythingShows,
  isInSight,
  metresToNextRoom,
  type Place,
  routeTo,
  type Shows,
  stepTarget,
  viewpointOf,
} from './routes.ts'
import { Feet } from './feet.ts'
import type { Ending, Travel } from './travel.ts'

/** What a visitor does with held keys. */
export type HeldKey = 'forward' | 'back' | 'left' | 'right' | 'up' | 'down'

/** Told after each arrival: the room, and the standing point if the visitor stands on one. */
export type Arrival = { readonly room: string; readonly point: string | null }

const KEY_HOLD_S = 0.25
const TURN_DEG_PER_S = 75
const TILT_STEP = 15
/** Standing this near to a point is standing on it. */
const ON_POINT_M = 0.35

/**
 * Where the visitor is and how they move: the one state that 3D, Pictures and the plan share.
 *
 * It has no clock of its own. Whoever draws calls `advance` with the time that passed and draws `pose`; between
 * moves nothing changes. The look never moves unless one of the methods below was called.
 */
export class HouseWalk {
  readonly home: Home
  /** 0 clear, 1 dark: the dip through doors. */
  veil = 0
  /** How much of the picture from before a Calm move still shows. */
  fade = 0
  /** Called before the view jumps, so that the picture of the moment can be kept and faded. */
  beforeJump: (() => void) | undefined
  readonly #feet: Feet
  #heading: number
  #pitch: number = RESTING_PITCH
  #eyeM: number = EYE_HEIGHT_M.standing
  #isCalm = false
  #turnStep = 30
  #shows: Shows = everythingShows
  #travel: Travel | undefined
  #turn: Turn | undefined
  #held = new Map<HeldKey, number>()
  readonly #drag = new CalmDrag()
  #lastPlace = ''
  readonly #changed = new Set<() => void>()
  readonly #arrived = new Set<(arrival: Arrival) => void>()

  /** Starts on a standing point. `canEnter` leaves rooms out, those without a model for instance. */
  constructor(home: Home, start: string, canEnter?: (room: string) => boolean) {
    this.home = home
    const point = home.standingPoints.find((p) => p.id === start) ?? home.standingPoints[0]
    this.#feet = new Feet(home, point, canEnter)
    this.#heading = point?.heading ?? 0
    this.#lastPlace = this.#place()
  }

  get pose(): Pose {
    const { x, y, floorM } = this.#feet.place
    return { x, y, floorM, heading: this.#heading, pitch: this.#pitch }
  }

  get room(): string {
    return this.#feet.place.room
  }

  get eyeM(): number {
    return this.#eyeM
  }

  get isCalm(): boolean {
    return this.#isCalm
  }

  /** Whether anything is under way that needs another frame. */
  get isMoving(): boolean {
    return this.#travel !== undefined || this.#turn !== undefined || this.fade > 0 || this.#held.size > 0
  }

  /** Whether the visitor's feet move, by a glide or by a held key. */
  get isWalking(): boolean {
    const isHeld = (key: HeldKey) => (this.#held.get(key) ?? 0) >= KEY_HOLD_S
    return this.#travel !== undefined || (!this.#isCalm && (isHeld('forward') || isHeld('back')))
  }

  /** The standing point the visitor is on. */
  get point(): StandingPoint | undefined {
    const { x, y, room } = this.#feet.place
    return nearestPoint(this.home, room, x, y, ON_POINT_M)
  }

  /**
   * Settings that change how moves look. `turnStep` is 45 where pictures exist for eight headings only; `shows` then
   * tells what is in them, and null takes it back.
   */
  configure(settings: {
    moves?: 'gentle' | 'calm'
    eyeM?: number
    turnStep?: number
    shows?: Shows | null
  }): void {
    if (settings.shows !== undefined) this.#shows = settings.shows ?? everythingShows
    if (settings.moves) this.#isCalm = settings.moves === 'calm'
    if (settings.turnStep) this.#turnStep = settings.turnStep
    if (settings.eyeM !== undefined) this.#eyeM = settings.eyeM
    this.#tell()
  }

  /** Calls back whenever a new picture may be needed. Returns the way to stop that. */
  subscribe(listener: () => void): () => void {
    this.#changed.add(listener)
    return () => this.#changed.delete(listener)
  }

  /** Calls back after each arrival. Returns the way to stop that. */
  onArrive(listener: (arrival: Arrival) => void): () => void {
    this.#arrived.add(listener)
    return () => this.#arrived.delete(listener)
  }

  /** Whether a visitor can go there from here. */
  canReach(to: Destination): boolean {
    return routeTo(this.home, this.#feet.plan, this.#feet.spot, to) !== undefined
  }

  /**
   * Walks to a place; the heading is kept unless another is given. Resolves on arrival: `false` when no way leads
   * there, or when another move took its place.
   */
  goTo(to: Destination, look: { heading?: number; pitch?: number } = {}): Promise<boolean> {
    const route = routeTo(this.home, this.#feet.plan, this.#feet.spot, to)
    if (!route) return Promise.resolve(false)
    this.#stop()
    const { spot, corners } = route
    const heading = normaliseHeading(look.heading ?? this.#heading)
    return new Promise((done) => {
      const ending = { spot, heading, pitch: look.pitch ?? this.#pitch, done }
      if (this.#isCalm) {
        this.#jump(ending)
      } else {
        const roomEndsM = metresToNextRoom(this.#feet.plan, this.#feet.spot, corners)
        const { lengthM, dips } = planGlide(lengthOf(corners), roomEndsM)
        this.#travel = { corners, goneM: 0, glideM: lengthM, dips, dipS: 0, ending }
      }
      this.#tell()
    })
  }

  /** A click on the floor: the standing point near it, or else that very spot. */
  goToFloor(x: number, y: number): Promise<boolean> {
    const spot = this.#feet.plan.locate(x, y, this.pose.floorM)
    return this.goTo(nearestPoint(this.home, this.#feet.plan.roomAt(spot), x, y)?.id ?? { x, y })
  }

  /** Goes to the best place to see an item from, and ends facing it. */
  goToItem(item: Place): Promise<boolean> {
    const best = viewpointOf(this.home, this.#feet.plan, this.#feet.spot, item, this.#shows)
    if (!best) return Promise.resolve(false)
    const { x, y, room } = best
    const look = aimAt([x, y, floorUnder(this.home, room) + this.#eyeM], item.at)
    return this.goTo(best.id, { heading: look.heading, pitch: limitPitch(look.pitch) })
  }

  /** Faces an item from here if it is near and in plain sight, else from the best place to see it. */
  showItem(item: Place): Promise<boolean> {
    const here = this.point
    const isShown = isInSight(this.home, this.room, this.#eye, item) && (!here || this.#shows(here, item) > 0)
    if (!isShown) return this.goToItem(item)
    this.lookAt(item.at)
    return Promise.resolve(true)
  }

  /** Turns to a point of the house without walking. */
  lookAt(at: HousePoint): void {
    const look = aimAt(this.#eye, at)
    this.#turnTo(look.heading, limitPitch(look.pitch))
  }

  /** One press of Look left (-1) or Look right (1). */
  turn(steps: number): void {
    const turned = (this.#turn?.heading ?? this.#heading) + steps * this.#turnStep
    const snapped = this.#turnStep === 45 ? Math.round(turned / 45) * 45 : turned
    this.#turnTo(snapped, this.#turn?.pitch ?? this.#pitch)
  }

  /** One press of Look up (1) or Look down (-1). */
  tilt(steps: number): void {
    this.#turnTo(
      this.#turn?.heading ?? this.#heading,
      limitPitch((this.#turn?.pitch ?? this.#pitch) + steps * TILT_STEP),
    )
  }

  /** One step ahead (1) or back (-1): to the next standing point that way, or a small step if there is none. */
  step(direction: 1 | -1): Promise<boolean> {
    const target = stepTarget(this.home, this.#feet.plan, this.#feet.spot, this.#heading, direction)
    return target === undefined ? Promise.resolve(false) : this.goTo(target)
  }

  /** A walk key went down. Held longer than a moment it walks or turns smoothly; never in Calm. */
  hold(key: HeldKey): void {
    if (this.#held.has(key)) return
    this.#held.set(key, 0)
    this.#tell()
  }

  /** A walk key went up. A short press is one step or one turn. */
  release(key: HeldKey): void {
    const heldS = this.#held.get(key)
    this.#held.delete(key)
    if (heldS === undefined) return
    if (heldS < KEY_HOLD_S) this.#press(key)
    else this.#arrive()
    this.#tell()
  }

  /** The stage lost the focus: no key is held any more. */
  releaseAll(): void {
    this.#held.clear()
    this.#tell()
  }

  /** The picture was dragged by so many degrees. In Calm the look jumps in whole steps. */
  drag(headingDeg: number, pitchDeg: number): void {
    this.#turn = undefined
    if (this.#isCalm)
      return this.#look(this.#drag.add(headingDeg, pitchDeg, { turn: this.#turnStep, tilt: TILT_STEP }))
    this.#heading = normaliseHeading(this.#heading + headingDeg)
    this.#pitch = limitPitch(this.#pitch + pitchDeg)
    this.#tell()
  }

  /** The finger that dragged the picture was lifted. */
  endDrag(): void {
    this.#look(this.#drag.end())
  }

  /** Lets time pass. Returns whether more frames are needed. */
  advance(seconds: number): boolean {
    if (this.fade > 0) this.fade = Math.max(0, this.fade - seconds / FADE_S)
    if (this.#turn) {
      const { heading, pitch, isOver } = this.#turn.advance(seconds)
      this.#heading = heading
      this.#pitch = pitch
      if (isOver) this.#turn = undefined
    }
    if (this.#travel) this.#glide(this.#travel, seconds)
    else this.#walkFreely(seconds)
    return this.isMoving
  }

  #look(step: LookStep | undefined): void {
    if (!step) return
    if ('turn' in step) this.turn(step.turn)
    // Stills look level only.
    else if (this.#turnStep !== 45) this.tilt(step.tilt)
  }

  #glide(travel: Travel, seconds: number): void {
    const { ending } = travel
    if (travel.goneM < travel.glideM) {
      travel.goneM = Math.min(travel.glideM, travel.goneM + WALK_M_PER_S * seconds)
      const [x, y] = pointAlong(travel.corners, travel.goneM)
      this.#feet.spot = this.#feet.plan.locate(x, y, this.#feet.plan.heightAt(this.#feet.spot))
      if (travel.goneM < travel.glideM) return
    } else {
      travel.dipS += seconds
    }
    if (travel.dips && travel.dipS < DIP_S / 2) {
      this.veil = travel.dipS / (DIP_S / 2)
      return
    }
    if (this.#feet.spot !== ending.spot) {
      this.#feet.spot = ending.spot
      if (travel.dips) [this.#heading, this.#pitch] = [ending.heading, ending.pitch]
    }
    if (travel.dips && travel.dipS < DIP_S) {
      this.veil = 2 - travel.dipS / (DIP_S / 2)
      return
    }
    this.veil = 0
    this.#travel = undefined
    this.#turnTo(ending.heading, ending.pitch)
    ending.done(true)
    this.#arrive()
  }

  #walkFreely(seconds: number): void {
    for (const [key, before] of this.#held) {
      const after = before + seconds
      this.#held.set(key, after)
      if (after < KEY_HOLD_S) continue
      if (this.#isCalm) {
        // Calm never moves smoothly: a held key repeats its step.
        if (Math.floor(after / 0.6) > Math.floor(before / 0.6)) this.#press(key)
        continue
      }
      const turn = key === 'left' ? -1 : key === 'right' ? 1 : 0
      const tilt = key === 'up' ? 1 : key === 'down' ? -1 : 0
      const walk = key === 'forward' ? 1 : key === 'back' ? -1 : 0
      this.#heading = normaliseHeading(this.#heading + turn * TURN_DEG_PER_S * seconds)
      this.#pitch = limitPitch(this.#pitch + (tilt * TURN_DEG_PER_S * seconds) / 2)
      const metres = walk * WALK_M_PER_S * seconds
      if (metres)
        this.#feet.plan.move(this.#feet.spot, eastOf(this.#heading) * metres, northOf(this.#heading) * metres)
    }
  }

  #press(key: HeldKey): void {
    if (key === 'forward' || key === 'back') void this.step(key === 'forward' ? 1 : -1)
    else if (key === 'left' || key === 'right') this.turn(key === 'right' ? 1 : -1)
    else this.tilt(key === 'up' ? 1 : -1)
  }

  #turnTo(heading: number, pitch: number): void {
    const isThere = Math.abs(heading - this.#heading) < 0.01 && Math.abs(pitch - this.#pitch) < 0.01
    if (isThere) return
    if (this.#isCalm) {
      this.#startFade()
      this.#heading = normaliseHeading(heading)
      this.#pitch = pitch
    } else {
      this.#turn = new Turn({ heading: this.#heading, pitch: this.#pitch }, heading, pitch)
    }
    this.#tell()
  }

  #jump({ spot, heading, pitch, done }: Ending): void {
    this.#startFade()
    this.#feet.spot = spot
    ;[this.#heading, this.#pitch] = [heading, pitch]
    done(true)
    this.#arrive()
  }

  #startFade(): void {
    if (!this.beforeJump) return
    this.beforeJump()
    this.fade = 1
  }

  /** Ends the move that is under way, where it is. */
  #stop(): void {
    const travel = this.#travel
    this.#travel = undefined
    this.#turn = undefined
    this.veil = 0
    travel?.ending.done(false)
  }

  get #eye(): HousePoint {
    const { x, y, floorM } = this.#feet.place
    return [x, y, floorM + this.#eyeM]
  }

  #place(): string {
    return `${this.room} ${this.point?.id ?? ''}`
  }

  #arrive(): void {
    const place = this.#place()
    if (place === this.#lastPlace) return
    this.#lastPlace = place
    for (const listener of this.#arrived) listener({ room: this.room, point: this.point?.id ?? null })
  }

  #tell(): void {
    for (const listener of this.#changed) listener()
  }
}
