/** Values by the group that stands at the same place of `groupOf`, in the order in which groups first come. */
export function groupValues<T>(values: readonly T[], groupOf: readonly string[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const [at, value] of values.entries()) {
    const name = groupOf[at] ?? ''
    const group = groups.get(name)
    if (group) group.push(value)
    else groups.set(name, [value])
  }
  return [...groups.values()]
}
