/** A stretch of one axis in metres: where it begins and where it ends. */
export type Span = readonly [low: number, high: number]

/** The same stretches in order, with those that overlap or touch made one. */
export function united(spans: readonly Span[]): Span[] {
  const whole: [number, number][] = []
  for (const [low, high] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = whole.at(-1)
    if (last && low <= last[1]) last[1] = Math.max(last[1], high)
    else whole.push([low, high])
  }
  return whole
}

/** What both have in common; each is in order and apart in itself. */
export function shared(some: readonly Span[], others: readonly Span[]): Span[] {
  return some.flatMap(([low, high]) =>
    others.flatMap((other): Span[] => {
      const from = Math.max(low, other[0])
      const to = Math.min(high, other[1])
      return from < to ? [[from, to]] : []
    }),
  )
}

/** What is left of stretches without the holes. */
export function without(spans: readonly Span[], holes: readonly Span[]): Span[] {
  let left = [...spans]
  for (const [from, to] of holes) {
    left = left.flatMap(([low, high]): Span[] => {
      if (to <= low || from >= high) return [[low, high]]
      const below: Span[] = from > low ? [[low, from]] : []
      return to < high ? [...below, [to, high]] : below
    })
  }
  return left
}
