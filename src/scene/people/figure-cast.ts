import { Group, type Vector3 } from 'three'
import type { Figure, TimeOfDay } from '../house-handle.ts'
import type { ModelLoader } from '../rooms/model-loader.ts'
import { FigureActor } from './figure-actor.ts'

/** How long after a failure a person may be asked for again. */
const ASK_AGAIN_MS = 10_000

/** Everyone who is in the house: loads them, seats them, lets them notice the visitor. */
export class FigureCast {
  readonly group = new Group()
  readonly #loader: ModelLoader
  readonly #onChange: () => void
  readonly #actors = new Map<string, FigureActor>()
  readonly #asked = new Set<string>()
  #figures: readonly Figure[] = []

  constructor(loader: ModelLoader, onChange: () => void) {
    this.#loader = loader
    this.#onChange = onChange
  }

  /** Says who is in the house. Somebody whose `attention` went up notices the visitor. */
  show(figures: readonly Figure[], isCalm: boolean): void {
    const before = new Map(this.#figures.map((figure) => [figure.person, figure.attention]))
    this.#figures = figures
    for (const { person, attention } of figures) {
      if (attention > (before.get(person) ?? 0)) this.#actors.get(person)?.attend(isCalm)
    }
  }

  /** Fetches the people whose room is there for them to be in. */
  bring(isRoomIn: (room: string) => boolean): void {
    for (const figure of this.#figures)
      if (!this.#asked.has(figure.person) && isRoomIn(figure.room)) void this.#bring(figure)
  }

  /** Everyone in a room notices a visitor who comes in. */
  greet(room: string, isCalm: boolean): void {
    for (const actor of this.#actors.values()) if (actor.room === room) actor.attend(isCalm)
  }

  /** Shows the people of these rooms only. */
  showOnly(rooms: ReadonlySet<string>): void {
    const here = new Set(this.#figures.map((figure) => figure.person))
    for (const [person, actor] of this.#actors)
      actor.model.root.visible = here.has(person) && rooms.has(actor.room)
  }

  /** Whether anyone is moving. */
  get isMoving(): boolean {
    return [...this.#actors.values()].some((actor) => actor.isMoving && actor.model.root.visible)
  }

  advance(seconds: number, eye: Vector3): void {
    for (const actor of this.#actors.values()) actor.advance(seconds, eye)
  }

  brighten(isBright: boolean): void {
    for (const actor of this.#actors.values()) actor.model.brighten(isBright)
  }

  setTime(time: TimeOfDay): void {
    for (const actor of this.#actors.values()) actor.model.setTime(time)
  }

  dispose(): void {
    for (const actor of this.#actors.values()) actor.model.dispose()
    this.#actors.clear()
  }

  async #bring({ person, room, place }: Figure): Promise<void> {
    this.#asked.add(person)
    try {
      const model = await this.#loader.person(person, place)
      if (!model) return
      this.#actors.set(person, new FigureActor(model, room))
      this.group.add(model.root)
      this.#onChange()
    } catch {
      // A person who does not load is still in the list and in the story.
      setTimeout(() => this.#asked.delete(person), ASK_AGAIN_MS)
    }
  }
}
