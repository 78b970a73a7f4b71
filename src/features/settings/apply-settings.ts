import type { Settings } from '../../domain/ports/settings.ts'

/** Puts the settings that change the look of every page on the root element, where the style sheets find them. */
export function applySettings(root: HTMLElement, settings: Settings): void {
  root.dataset.theme = settings.theme
  root.dataset.text = settings.textSize
  root.dataset.moves = settings.moves
}
