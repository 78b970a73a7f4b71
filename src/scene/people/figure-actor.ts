import { type Object3D, Vector3 } from 'three'
import type { RoomModel } from '../rooms/room-model.ts'

/** How long a figure breathes and looks up after somebody came or spoke. */
const ATTENTION_S = 4
/** Breaths are slow and small: a chest, not a pump. */
const BREATH_S = 3.2
const BREATH_SIZE = 0.012
/** How far a head turns, and how gently. */
const TURN_LIMIT_RAD = 0.7
const EASE_S = 0.8

/** One person in the house. At rest unless paid attention to; then everything returns to rest. */
export class FigureActor {
  readonly model: RoomModel
  readonly room: string
  readonly #torso: Object3D | undefined
  readonly #head: Object3D | undefined
  readonly #torsoRest = new Vector3(1, 1, 1)
  #headRest = 0
  #leftS = 0
  readonly #at = new Vector3()

  constructor(model: RoomModel, room: string) {
    this.model = model
    this.room = room
    this.#torso = model.node('torso')
    this.#head = model.node('head')
    if (this.#torso) this.#torsoRest.copy(this.#torso.scale)
    this.#headRest = this.#head?.rotation.y ?? 0
    for (const part of [this.#torso, this.#head]) if (part) part.matrixAutoUpdate = true
  }

  /** The person notices somebody. Does nothing in Calm. */
  attend(isCalm: boolean): void {
    if (!isCalm) this.#leftS = ATTENTION_S
  }

  /** Whether the figure is moving. */
  get isMoving(): boolean {
    return this.#leftS > 0
  }

  /** Lets time pass; the eye's place is in three's axes. */
  advance(seconds: number, eye: Vector3): void {
    if (this.#leftS <= 0) return
    this.#leftS = Math.max(0, this.#leftS - seconds)
    const goneS = ATTENTION_S - this.#leftS
    const strength = ease(Math.min(1, goneS / EASE_S, this.#leftS / EASE_S))
    const breath = Math.sin((goneS / BREATH_S) * Math.PI * 2) * BREATH_SIZE * strength
    this.#torso?.scale.set(
      this.#torsoRest.x * (1 + breath / 2),
      this.#torsoRest.y * (1 + breath),
      this.#torsoRest.z * (1 + breath),
    )
    if (this.#head) this.#head.rotation.y = this.#headRest + this.#turnTowards(eye) * strength
  }

  #turnTowards(eye: Vector3): number {
    const neck = this.#head?.parent
    if (!neck) return 0
    // In the torso's own axes a figure faces +z (the artist's -y).
    neck.worldToLocal(this.#at.copy(eye)).sub(this.#head?.position ?? this.#at)
    const turn = Math.atan2(this.#at.x, this.#at.z)
    return Math.max(-TURN_LIMIT_RAD, Math.min(TURN_LIMIT_RAD, turn))
  }
}

function ease(share: number): number {
  return share * share * (3 - 2 * share)
}
