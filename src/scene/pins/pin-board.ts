import type { Insets, View } from '../view/view.ts'
import { NO_INSETS } from '../view/view.ts'
import { isRing, layOutPins, type PinKind, type PinPlace, type PinSpec } from './pin-layout.ts'

/** A pin as the page declares it. */
export interface Pin {
  readonly id: string
  readonly kind: PinKind
  readonly at: PinSpec['at']
  readonly label: string
}

/** A pin as a test sees it. */
export interface PinReport {
  readonly id: string
  readonly kind: PinKind
  readonly label: string
  readonly screen: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly onScreen: boolean
}

/**
 * Joins the pins of the page to the picture: whoever draws a frame calls `draw`, and the buttons move with it.
 * Only styles are written, so that no frame costs a React render.
 */
export class PinBoard {
  #pins: readonly Pin[] = []
  #places: readonly PinPlace[] = []
  #safe: Insets = NO_INSETS
  #namesAlways = true
  #view: View | undefined
  #isSeen: (view: View, at: PinSpec['at']) => boolean = () => true
  readonly #followers = new Set<(view: View) => void>()
  readonly #elements = new Map<string, HTMLElement>()
  readonly #widths = new Map<string, { label: number; disc: number }>()
  /** Larger text makes wider names. There is none where nothing is drawn. */
  readonly #sizeWatch =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(() => {
          this.#widths.clear()
          this.redraw()
        })

  /** Says which pins there are. */
  setPins(pins: readonly Pin[]): void {
    this.#pins = pins
    this.#widths.clear()
    this.redraw()
  }

  /** The edges of the stage that the page covers, and whether names are always shown. */
  setFrame(safe: Insets, namesAlways: boolean): void {
    this.#safe = safe
    this.#namesAlways = namesAlways
    this.#widths.clear()
    this.redraw()
  }

  /** Says how to find out whether a place on the floor is in plain sight: furniture hides rings behind it. */
  setSight(isSeen: (view: View, at: PinSpec['at']) => boolean): void {
    this.#isSeen = isSeen
    this.redraw()
  }

  /** Hands over the button of a pin, or takes it back with `null`. */
  attach(id: string, element: HTMLElement | null): void {
    const last = this.#elements.get(id)
    if (last) this.#sizeWatch?.unobserve(last)
    if (element) {
      this.#elements.set(id, element)
      this.#sizeWatch?.observe(element)
    } else this.#elements.delete(id)
    this.#widths.delete(id)
  }

  /** Puts every button where it belongs in this view. */
  draw(view: View): void {
    this.#view = view
    for (const follow of this.#followers) follow(view)
    const specs = this.#pins.map((pin) => ({
      ...pin,
      ...this.#sizes(pin.id),
      isHidden: isRing(pin.kind) && !this.#isSeen(view, pin.at),
    }))
    this.#places = layOutPins(view, this.#safe, specs)
    const order = new Map(this.#places.map((place, index) => [place.id, index]))
    for (const [id, element] of this.#elements) {
      const index = order.get(id) ?? -1
      place(element, this.#places[index], this.#restingPlace(view))
      // Nearer pins lie on top, so that no stem crosses a disc before it.
      element.style.zIndex = String(this.#places.length - index)
    }
  }

  /** Calls `follow` with the view of each frame, beginning with the last one. Ends when the returned function is called. */
  follow(follow: (view: View) => void): () => void {
    this.#followers.add(follow)
    if (this.#view) follow(this.#view)
    return () => this.#followers.delete(follow)
  }

  /** Draws again after the page changed, with the view of the last frame. */
  redraw(): void {
    if (this.#view) this.draw(this.#view)
  }

  /** Whether a pin is in the picture. */
  isOnScreen(id: string): boolean {
    return this.#places.some((place) => place.id === id)
  }

  /** All pins with their boxes, in the order of the page. */
  report(): PinReport[] {
    return this.#pins.map(({ id, kind, label }) => {
      const box = this.#places.find((place) => place.id === id)?.box
      return { id, kind, label, screen: box ?? { x: 0, y: 0, w: 0, h: 0 }, onScreen: box !== undefined }
    })
  }

  /** Where a pin is drawn that has the focus and no place of its own: above the lower edge, in the middle. */
  #restingPlace(view: View): { x: number; y: number } {
    const { left, right, bottom } = this.#safe
    return { x: (left + view.width - right) / 2, y: view.height - bottom }
  }

  #sizes(id: string): { labelPx: number; discPx: number } {
    const known = this.#widths.get(id) ?? measure(this.#elements.get(id))
    if (this.#elements.has(id)) this.#widths.set(id, known)
    return { labelPx: this.#namesAlways ? known.label : 0, discPx: known.disc }
  }
}

function measure(element: HTMLElement | undefined): { label: number; disc: number } {
  const part = (name: string) =>
    element?.querySelector<HTMLElement>(`[data-part="${name}"]`)?.offsetWidth ?? 0
  return { label: part('label'), disc: part('disc') || 56 }
}

function place(element: HTMLElement, at: PinPlace | undefined, rest: { x: number; y: number }): void {
  element.dataset.shown = at ? 'yes' : 'no'
  if (!at) {
    element.dataset.side = 'docked'
    element.style.setProperty('--stem', '0px')
    element.style.transform = `translate(${Math.round(rest.x)}px, ${Math.round(rest.y)}px) translate(-50%, -100%)`
    return
  }
  element.dataset.side = at.labelSide
  element.style.setProperty('--stem', `${Math.round(at.stemPx)}px`)
  element.style.transform = `translate3d(${Math.round(at.box.x)}px, ${Math.round(at.box.y)}px, 0)`
}
