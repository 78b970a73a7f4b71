/** The thing after this one in the same room, round and round. */
export function nextItem<T extends { readonly id: string; readonly room: string }>(
  items: readonly T[],
  item: T,
): T | null {
  const here = items.filter(({ room }) => room === item.room)
  const next = here[(here.findIndex(({ id }) => id === item.id) + 1) % here.length]
  return next && next.id !== item.id ? next : null
}
