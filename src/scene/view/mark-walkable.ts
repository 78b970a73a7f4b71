const WALKABLE = 'walkable'

/** Notes in the browser's own timeline when the first room could be walked in; once a page. */
export function markWalkable(): void {
  if (performance.getEntriesByName(WALKABLE).length === 0) performance.mark(WALKABLE)
}
